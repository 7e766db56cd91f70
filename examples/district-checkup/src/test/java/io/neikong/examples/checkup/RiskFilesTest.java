package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-2 is judged as far as the files are there, and no further. */
class RiskFilesTest extends SmallDistrict {

    private static final String RISKS = "risk,list,dimension,process_step,description,likelihood,impact,level,owner,"
            + "owner_unit,owner_post,source,next_review_on,closed,closed_on,closing_evidence";
    private static final String VERSIONS = "risk,version_on,hash,review";
    private static final String MEASURES = "risk,measure,status,due_on";
    private static final String MATRIX = "likelihood,impact,level,high";
    private static final String ASSIGNMENTS = "person,unit,post,post_class,kind,from,to";
    private static final String RISK =
            "r1,HRB,handling,review,x,often,great,high,p1,TRN,director,inspection,2026-09-30,no,,\n";
    private static final String HIGH = "often,great,high,yes\nrare,small,low,no\n";

    RiskFilesTest() {
        super("RSK");
    }

    @BeforeEach
    void write_what_all_need() throws IOException {
        write("assignments.csv", ASSIGNMENTS, "p1,TRN,director,,,2024-01-02,\n");
    }

    @Test
    void an_entry_is_judged_once_its_versions_and_measures_are_there() throws IOException {
        write("risks.csv", RISKS, RISK.replace("inspection", ""));
        write("risk_versions.csv", VERSIONS, "r1,2026-06-01,a,\n");
        assertThat(found()).isEmpty();

        write("risk_measures.csv", MEASURES, "r1,m1,in_force,\n");
        assertThat(found()).containsExactly("RSK-001 breach r1");
    }

    @Test
    void levels_reviews_and_measures_are_judged_once_there_is_a_matrix() throws IOException {
        write("risks.csv", RISKS, RISK.replace(",high,", ",low,"));
        write("risk_versions.csv", VERSIONS, "r1,2026-01-05,a,\nr1,2026-06-01,a,\n");
        write("risk_measures.csv", MEASURES, "r1,m1,planned,2026-06-29\n");
        assertThat(found()).isEmpty();

        write("risk_matrix.csv", MATRIX, HIGH);
        assertThat(found()).containsExactly("RSK-003 breach r1", "RSK-006 breach r1", "RSK-007 breach r1");
    }

    @Test
    void an_owner_holds_the_post_by_the_assignments_as_long_as_he_works_here() throws IOException {
        write("risks.csv", RISKS, RISK);
        write("risk_versions.csv", VERSIONS, "r1,2026-06-01,a,\n");
        write("risk_measures.csv", MEASURES, "r1,m1,in_force,\n");
        write("risk_matrix.csv", MATRIX, HIGH);
        assertThat(found()).isEmpty();

        Files.delete(data.resolve("assignments.csv"));
        assertThat(found()).containsExactly("RSK-007 gap r1");

        write("assignments.csv", ASSIGNMENTS, "p1,TRN,director,,,2024-01-02,2026-06-30\n");
        assertThat(found()).containsExactly("RSK-007 breach r1");

        write("assignments.csv", ASSIGNMENTS, "p1,TRN,director,,,2024-01-02,\n");
        write("persons.csv", "person,unit,from,to", "p1,TRN,2024-01-02,2026-06-30\n");
        assertThat(found()).containsExactly("RSK-007 breach r1");

        write("persons.csv", "person,unit,from,to", "p1,TRN,2024-01-02,2026-07-01\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void one_risk_under_two_ids_of_one_list_is_found() throws IOException {
        write("risks.csv", RISKS, RISK + RISK.replace("r1", "r2") + RISK.replace("r1,HRB", "r3,UIF"));
        write("risk_versions.csv", VERSIONS, "r1,2026-06-01,a,\nr2,2026-06-01,b,\nr3,2026-06-01,c,\n");
        write("risk_measures.csv", MEASURES, "r1,m1,in_force,\nr2,m2,in_force,\nr3,m3,in_force,\n");

        assertThat(found()).containsExactly("RSK-001 breach HRB");
    }

    @Test
    void a_risk_that_is_said_not_to_be_closed_is_open_whatever_stands_beside_it() throws IOException {
        write("risks.csv", RISKS, RISK.replace(",no,,", ",no,2026-01-05,ev7"));
        write("risk_versions.csv", VERSIONS, "r1,2026-06-01,a,\n");
        write("risk_measures.csv", MEASURES, "r1,m1,planned,2026-06-29\n");
        write("risk_matrix.csv", MATRIX, HIGH);
        assertThat(found()).containsExactly("RSK-007 breach r1");

        write("risks.csv", RISKS, RISK.replace(",no,,", ",,2026-01-05,ev7"));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_link_that_may_be_of_an_incident_or_of_a_finding_is_refused() throws IOException {
        write("risks.csv", RISKS, RISK);
        write("risk_versions.csv", VERSIONS, "r1,2026-06-01,a,\n");
        write("risk_measures.csv", MEASURES, "r1,m1,in_force,\n");
        write(
                "incidents.csv",
                "incident,fund,discovered_on,suspected_crime,transfer",
                "2026-1,fiscal,2026-03-03,no,\n");
        write(
                "audit_findings.csv",
                "finding,found_on,owner,agreed_on,due_on,closed_on,verified_by,evidence",
                "2026-1,2026-03-03,,,,,,\n");
        write("risk_links.csv", "problem,risk", "2026-1,r1\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("risk_links.csv").contains("2026-1 is in both");
    }

    @Test
    void a_list_without_an_assessment_is_a_breach_once_there_is_a_file_of_them() throws IOException {
        write("risks.csv", RISKS, RISK);
        assertThat(found()).isEmpty();

        write("risk_assessments.csv", "assessment,list,assessed_on", "a1,UIF,2025-06-30\n");
        assertThat(found()).containsExactly("RSK-002 breach HRB");
    }

    @Test
    void what_happened_is_judged_once_it_is_known_what_was_assessed() throws IOException {
        write("risk_triggers.csv", "trigger,kind,happened_on", "t1,new_policy,2026-03-02\nt2,,2026-03-02\n");
        assertThat(found()).isEmpty();

        write("risk_reassessments.csv", "trigger,assessment,assessed_on", "t1,a1,2026-04-01\n");
        assertThat(found()).containsExactly("RSK-004 breach t2");
    }

    @Test
    void every_incident_and_every_finding_is_linked_once_there_are_links() throws IOException {
        write("risks.csv", RISKS, RISK);
        write("risk_versions.csv", VERSIONS, "r1,2026-03-02,a,\n");
        write("risk_measures.csv", MEASURES, "r1,m1,in_force,\n");
        write("incidents.csv", "incident,fund,discovered_on,suspected_crime,transfer", "i1,fiscal,2026-03-03,no,\n");
        assertThat(found()).isEmpty();

        write("risk_links.csv", "problem,risk", "i1,r1\nf1,r1\n");
        assertThat(found()).containsExactly("RSK-005 breach i1");

        write("risk_versions.csv", VERSIONS, "r1,2026-03-02,a,\nr1,2026-03-03,b,\n");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "risks.csv; risk,list,dimension,process_step,description,likelihood,impact,level,owner,owner_unit,owner_post,source,next_review_on,closed,closed_on,closing_evidence; r1,HRB,money,,,,,,,,,,,,,; column dimension",
                "risks.csv; risk,list,dimension,process_step,description,likelihood,impact,level,owner,owner_unit,owner_post,source,next_review_on,closed,closed_on,closing_evidence; r1,,policy,,,,,,,,,,,,,; column list",
                "risk_versions.csv; risk,version_on,hash,review; r9,,,; expected a value of column risk in risks.csv",
                "risk_versions.csv; risk,version_on,hash,review; r1,today,,; column version_on",
                "risk_measures.csv; risk,measure,status,due_on; r9,m1,,; expected a value of column risk in risks.csv",
                "risk_measures.csv; risk,measure,status,due_on; r1,m1,busy,; column status",
                "risk_matrix.csv; likelihood,impact,level,high; rare,small,low,; column high",
                "risk_matrix.csv; likelihood,impact,level,high; rare,small,low,no; expected at least one level that is high",
                "risk_triggers.csv; trigger,kind,happened_on; t1,weather,; column kind",
                "risk_reassessments.csv; trigger,assessment,assessed_on; t9,a1,; expected a value of column trigger in risk_triggers.csv",
                "risk_links.csv; problem,risk; f1,r9; expected a value of column risk in risks.csv",
                "risk_links.csv; problem,risk; f9,r1; expected an incident of incidents.csv or a finding of audit_findings.csv",
                "risk_assessments.csv; assessment,list,assessed_on; a1,,; column list",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("risks.csv", RISKS, RISK);
        write("risk_versions.csv", VERSIONS, "");
        write("risk_measures.csv", MEASURES, "");
        write("risk_matrix.csv", MATRIX, HIGH);
        write("risk_triggers.csv", "trigger,kind,happened_on", "");
        write("risk_reassessments.csv", "trigger,assessment,assessed_on", "");
        write("incidents.csv", "incident,fund,discovered_on,suspected_crime,transfer", "");
        write(
                "audit_findings.csv",
                "finding,found_on,owner,agreed_on,due_on,closed_on,verified_by,evidence",
                "f1,,,,,,,\n");
        write(file, header, rows + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
