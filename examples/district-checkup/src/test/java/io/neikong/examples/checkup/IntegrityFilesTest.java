package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 6-4 is judged as far as the files are there, and no further. */
class IntegrityFilesTest extends SmallDistrict {

    private static final String RISKS = String.join(",", Table.RISKS.required());
    private static final String POSTS = "unit,post,risks,rotation_class,separations";
    private static final String ASSIGNMENTS = "person,unit,post,post_class,kind,from,to";
    private static final String ACTS = "person,kind,done_on";
    private static final String CHANGES = "change,person,changed_on";

    @Test
    void the_list_is_judged_alone_and_what_it_names_once_that_is_there() throws IOException {
        write("key_posts.csv", POSTS, "FIN,cashier,R1,FINANCE,S1\n,reviewer,,HIGH_RISK,S1\n");
        assertThat(found("ITG"))
                .containsExactly("ITG-003 gap FIN/cashier", "ITG-003 breach reviewer", "ITG-003 gap reviewer");

        write("risks.csv", RISKS, "R2,L1,,,,,,,,,,,,,,\n");
        Files.writeString(data.resolve("separations.json"), "[{\"id\": \"S1\", \"steps\": [\"a\", \"b\"]}]");
        assertThat(found("ITG")).containsExactly("ITG-003 breach FIN/cashier", "ITG-003 breach reviewer");

        write("risks.csv", RISKS, "R1,L1,,,,,,,,,,,,,,\n");
        assertThat(found("ITG")).containsExactly("ITG-003 breach reviewer");
    }

    @Test
    void conflicts_of_permissions_are_segregations_too() throws IOException {
        write("risks.csv", RISKS, "R1,L1,,,,,,,,,,,,,,\n");
        write("key_posts.csv", POSTS, "FIN,cashier,R1,FINANCE,C1\nFIN,clerk,R1,FINANCE,C2\n");
        Files.writeString(data.resolve("conflicts.json"), "[{\"id\": \"C1\", \"members\": [\"a\", \"b\"]}]");

        assertThat(found("ITG")).containsExactly("ITG-003 breach FIN/clerk");
    }

    @Test
    void a_post_of_weight_that_somebody_holds_is_listed() throws IOException {
        write("risks.csv", RISKS, "R1,L1,,,,,,,,,,,,,,\n");
        Files.writeString(data.resolve("separations.json"), "[{\"id\": \"S1\", \"steps\": [\"a\", \"b\"]}]");
        write("key_posts.csv", POSTS, "EMP,reviewer,R1,HIGH_RISK,S1\n,cashier,R1,FINANCE,S1\n");
        write("assignments.csv", ASSIGNMENTS, """
                p1,EMP,reviewer,HIGH_RISK,regular,2026-01-01,
                p2,TRN,reviewer,HIGH_RISK,regular,2026-01-01,
                p3,UIF,reviewer,HIGH_RISK,regular,2026-01-01,2026-06-30
                p4,FIN,cashier,FINANCE,regular,2026-01-01,
                p5,EMP,clerk,GENERAL,regular,2026-01-01,
                """);

        assertThat(found("ITG")).containsExactly("ITG-003 breach TRN/reviewer");
    }

    @Test
    void the_class_of_the_register_of_posts_prevails() throws IOException {
        write("key_posts.csv", POSTS, "");
        write("integrity_acts.csv", ACTS, "");
        write("posts.csv", "unit,post,post_class", "EMP,clerk,HIGH_RISK\nEMP,guard,GENERAL\nEMP,driver,\n");
        write("assignments.csv", ASSIGNMENTS, """
                p1,EMP,clerk,,regular,2025-03-03,
                p2,EMP,guard,FINANCE,regular,2025-03-03,
                p3,EMP,driver,FINANCE,regular,2025-03-03,
                """);

        assertThat(found("ITG"))
                .containsExactlyInAnyOrder(
                        "ITG-003 breach EMP/clerk", "ITG-003 breach EMP/driver", "ITG-001 gap p1", "ITG-001 gap p3");
    }

    @Test
    void who_left_the_district_holds_no_post_though_nobody_ended_it() throws IOException {
        write("integrity_register.csv", "from", "2025-01-01\n");
        write("key_posts.csv", POSTS, "");
        write("integrity_acts.csv", ACTS, "");
        write("assignments.csv", ASSIGNMENTS, "p1,EMP,clerk,FINANCE,regular,2025-03-03,\n");
        write("persons.csv", "person,unit,from,to", "p1,EMP,2020-01-01,2026-07-01\n");
        assertThat(found("ITG")).containsExactlyInAnyOrder("ITG-003 breach EMP/clerk", "ITG-001 breach p1");

        write("persons.csv", "person,unit,from,to", "p1,EMP,2020-01-01,2026-06-30\n");
        assertThat(found("ITG")).isEmpty();
    }

    @Test
    void holders_are_judged_by_what_they_signed_and_learnt_and_once_changes_are_known_by_what_they_declared()
            throws IOException {
        write("key_posts.csv", POSTS, "EMP,clerk,R1,GENERAL,S1\n");
        write(
                "assignments.csv",
                ASSIGNMENTS,
                "p1,EMP,clerk,GENERAL,regular,2025-03-03,\np2,EMP,guard,GENERAL,regular,2025-03-03,\n");
        assertThat(found("ITG-001")).isEmpty();

        write("integrity_acts.csv", ACTS, "p1,commitment,2026-01-12\n");
        assertThat(found("ITG-001")).containsExactly("ITG-001 gap p1");

        write("integrity_register.csv", "from", "2025-01-01\n");
        assertThat(found("ITG-001")).containsExactly("ITG-001 breach p1");
        assertThat(found("ITG-002")).isEmpty();

        write("personal_changes.csv", CHANGES, "c1,p1,2026-02-02\n");
        assertThat(found("ITG-002")).containsExactly("ITG-002 breach p1");

        write(
                "integrity_acts.csv",
                ACTS,
                "p1,commitment,2026-01-12\np1,lesson,2026-01-12\np1,relatives,2026-02-02\np1,interests,2026-02-03\n");
        assertThat(found("ITG-001")).isEmpty();
        assertThat(found("ITG-002")).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "key_posts.csv; unit,post,risks,rotation_class,separations; FIN,,R1,FINANCE,S1; column post",
                "integrity_acts.csv; person,kind,done_on; p1,oath,2026-01-12; column kind",
                "integrity_acts.csv; person,kind,done_on; ,lesson,2026-01-12; column person",
                "integrity_acts.csv; person,kind,done_on; p1,lesson,lately; column done_on",
                "personal_changes.csv; change,person,changed_on; ,p1,2026-01-12; column change",
                "integrity_register.csv; from; soon; column from",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("key_posts.csv", POSTS, "");
        write("assignments.csv", ASSIGNMENTS, "");
        write("integrity_acts.csv", ACTS, "");
        write("personal_changes.csv", CHANGES, "");
        write(file, header, rows + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    private List<String> found(String rule) throws IOException {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");
        return StreamSupport.stream(run.report().get("findings").spliterator(), false)
                .map(Run::line)
                .filter(line -> line.startsWith(rule))
                .toList();
    }
}
