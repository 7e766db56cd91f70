package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 2-2 is judged as far as the files are there, and no further. */
class EvaluationFilesTest extends SmallDistrict {

    private static final String EVALUATIONS =
            "evaluation,from,to,indicators,data_sources,evaluator,third_party,use_of_result,finished_on";
    private static final String CONCLUSIONS = "evaluation,programme,conclusion";
    private static final String PROGRAMMES = "programme,from,to,spent";
    private static final String RENEWALS = "programme,renewed_on";
    private static final String BODIES = "body,legal_representative,controllers";
    private static final String PARTIES = "programme,body,part";
    private static final String REPORT = "e1,2025-01-01,2026-01-01,jobs,register,c1,yes,cap lowered,2026-01-20\n";

    @Test
    void a_report_is_judged_once_its_conclusions_are_there() throws IOException {
        write("evaluations.csv", EVALUATIONS, REPORT);
        assertThat(found()).isEmpty();

        write("evaluation_conclusions.csv", CONCLUSIONS, "e1,p1,to go on\ne1,p2,\n");
        assertThat(found()).containsExactly("POL-002 breach e1");
    }

    @Test
    void a_programme_is_judged_once_its_renewals_are_there() throws IOException {
        write("evaluations.csv", EVALUATIONS, REPORT);
        write("evaluation_conclusions.csv", CONCLUSIONS, "e1,p1,to go on\n");
        write("evaluated_programmes.csv", PROGRAMMES, "p1,2024-01-10,,yes\np2,2024-01-10,,yes\n");
        assertThat(found()).isEmpty();

        write("programme_renewals.csv", RENEWALS, "");
        assertThat(found()).containsExactly("POL-001 breach p2");

        write("programme_renewals.csv", RENEWALS, "p1,2026-01-20\np1,2026-01-19\n");
        assertThat(found()).containsExactly("POL-001 breach p1", "POL-001 breach p2");
    }

    @Test
    void who_evaluates_is_judged_once_bodies_and_parties_are_there() throws IOException {
        write("evaluations.csv", EVALUATIONS, REPORT);
        write("evaluation_conclusions.csv", CONCLUSIONS, "e1,p1,to go on\n");
        write("evaluation_bodies.csv", BODIES, "c1,r1,c9\nc2,r2,none\n");
        assertThat(found()).isEmpty();

        write("evaluation_parties.csv", PARTIES, "p1,c2,drafter\np7,c9,drafter\n");
        assertThat(found()).isEmpty();

        write("evaluation_parties.csv", PARTIES, "p7,c9,drafter\n");
        assertThat(found()).as("who drafted p1").containsExactly("POL-003 gap e1");

        write("evaluation_parties.csv", PARTIES, "p1,c2,drafter\np1,c9,assessor\n");
        assertThat(found()).containsExactly("POL-003 breach e1");

        write("evaluation_parties.csv", PARTIES, "p1,c8,drafter\n");
        assertThat(found()).as("who is behind c8").containsExactly("POL-003 gap e1");
    }

    @Test
    void who_wrote_a_report_on_nothing_or_one_that_is_still_to_come_is_left_open() throws IOException {
        write("evaluations.csv", EVALUATIONS, REPORT);
        write("evaluation_conclusions.csv", CONCLUSIONS, "");
        write("evaluation_bodies.csv", BODIES, "c1,r1,none\n");
        write("evaluation_parties.csv", PARTIES, "p1,c1,drafter\n");
        assertThat(found()).as("on which programmes").containsExactly("POL-002 breach e1", "POL-003 gap e1");

        write("evaluation_conclusions.csv", CONCLUSIONS, "e1,p1,to go on\n");
        write("evaluations.csv", EVALUATIONS, REPORT.replace("2026-01-20", "2026-07-01"));
        assertThat(found()).as("not there yet").isEmpty();

        write("evaluations.csv", EVALUATIONS, REPORT.replace("2026-01-20", "2026-06-30"));
        assertThat(found()).containsExactly("POL-003 breach e1");
    }

    @Test
    void two_bodies_that_nobody_controls_are_not_connected() throws IOException {
        write("evaluations.csv", EVALUATIONS, REPORT);
        write("evaluation_conclusions.csv", CONCLUSIONS, "e1,p1,to go on\n");
        write("evaluation_bodies.csv", BODIES, "c1,r1,None\nc2,r2,NONE\nc3,r3,None\n");
        write("evaluation_parties.csv", PARTIES, "p1,c2,drafter\np1,c3,assessor\n");

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "evaluations.csv; evaluation,from,to,indicators,data_sources,evaluator,third_party,use_of_result,finished_on#e1,2026-01-01,2026-01-01,,,,,,; column to",
                "evaluations.csv; evaluation,from,to,indicators,data_sources,evaluator,third_party,use_of_result,finished_on#e1,,,,,,perhaps,,; column third_party",
                "evaluation_conclusions.csv; evaluation,programme,conclusion#e9,p1,; expected a value of column evaluation in evaluations.csv",
                "programme_renewals.csv; programme,renewed_on#p9,2026-01-01; expected a value of column programme in evaluated_programmes.csv",
                "programme_renewals.csv; programme,renewed_on#p1,; column renewed_on",
                "evaluation_parties.csv; programme,body,part#p1,c1,guest; column part",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String lines, String message) throws IOException {
        write("evaluations.csv", EVALUATIONS, REPORT);
        write("evaluation_conclusions.csv", CONCLUSIONS, "");
        write("evaluated_programmes.csv", PROGRAMMES, "p1,2024-01-10,,yes\n");
        write("programme_renewals.csv", RENEWALS, "");
        write("evaluation_bodies.csv", BODIES, "");
        write("evaluation_parties.csv", PARTIES, "");
        String[] parts = lines.split("#", -1);
        write(file, parts[0], parts[1] + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
