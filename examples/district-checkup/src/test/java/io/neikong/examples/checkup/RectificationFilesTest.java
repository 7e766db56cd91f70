package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 6-2 is judged as far as the files are there, and no further. */
class RectificationFilesTest extends SmallDistrict {

    private static final String PROBLEMS = "problem,source,description,found_on,unit,owner,measure,due_on,verifier,"
            + "rechecked_on,passed,status,closed_on,root_cause,common,reopens";
    private static final String EXTENSIONS = "problem,approved_on,due_on";
    private static final String EVIDENCE = "problem,file,hash";
    private static final String CHANGES = "problem,change,made_on";
    private static final String CHECKS = "problem,unit,checked_on";
    private static final String CLOSED =
            "x1,audit,few hours,2026-03-02,ST01,p1,recover,2026-04-30,p2,2026-05-02,yes,closed,2026-05-04,hours,no,\n";

    @Test
    void a_line_is_judged_by_itself_and_beside_the_others() throws IOException {
        write("problems.csv", PROBLEMS, CLOSED.replace("p2", "p1"));
        assertThat(found()).containsExactly("REM-001 breach x1");

        write(
                "problems.csv",
                PROBLEMS,
                CLOSED
                        + CLOSED.replace("x1", "x2")
                                .replace("2026-03-02", "2026-05-05")
                                .replace("2026-05-04", "2026-06-01"));
        assertThat(found()).containsExactly("REM-004 breach x2");
    }

    @Test
    void each_of_the_files_beside_it_brings_its_rule() throws IOException {
        write("problems.csv", PROBLEMS, CLOSED + CLOSED.replace("x1", "x2").replace(",no,", ",yes,"));
        assertThat(found()).isEmpty();

        write("problem_extensions.csv", EXTENSIONS, "x1,2026-04-30,2026-05-04\n");
        assertThat(found()).containsExactly("REM-002 breach x2");

        write("problem_evidence.csv", EVIDENCE, "x1,a.pdf,e3\n");
        write("problem_extensions.csv", EXTENSIONS, "x1,,2026-05-04\nx2,2026-04-30,2026-05-04\n");
        assertThat(found()).containsExactly("REM-002 gap x1", "REM-003 breach x2");

        write("problem_evidence.csv", EVIDENCE, "x1,a.pdf,e3\nx2,b.pdf,E3\n");
        write("problem_extensions.csv", EXTENSIONS, "x1,2026-04-30,2026-05-04\nx2,2026-04-30,2026-05-04\n");
        assertThat(found()).containsExactly("REM-003 breach x1", "REM-003 breach x2");

        write("problem_evidence.csv", EVIDENCE, "x1,a.pdf,e3\nx2,b.pdf,e4\n");
        write("problem_changes.csv", CHANGES, "");
        assertThat(found()).containsExactly("REM-005 breach x2");

        write("problem_changes.csv", CHANGES, "x2,guide 4,\n");
        write("problem_checks.csv", CHECKS, "x1,ST01,2026-05-04\n");
        assertThat(found()).containsExactly("REM-006 breach x1");

        write("problem_checks.csv", CHECKS, "x1,ST02,2026-05-04\n");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "problem_extensions.csv; x9,2026-04-30,2026-05-04; expected a value of column problem in problems.csv",
                "problem_extensions.csv; x1,yesterday,2026-05-04; column approved_on",
                "problem_evidence.csv; x1,,e3; column file",
                "problem_changes.csv; x1,,2026-05-04; column change",
                "problem_checks.csv; x9,ST02,; expected a value of column problem in problems.csv",
                "problems.csv; x1,,,,,,,,,,,shut,,,,; column status",
                "problems.csv; x1,,,,,,,,,,,,,,maybe,; column common",
                "problems.csv; ,audit,,,,,,,,,,,,,,; column problem",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String row, String message) throws IOException {
        write("problems.csv", PROBLEMS, CLOSED);
        write("problem_extensions.csv", EXTENSIONS, "");
        write("problem_evidence.csv", EVIDENCE, "");
        write("problem_changes.csv", CHANGES, "");
        write("problem_checks.csv", CHECKS, "");
        Files.writeString(
                data.resolve(file), Files.readAllLines(data.resolve(file)).get(0) + "\n" + row + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
