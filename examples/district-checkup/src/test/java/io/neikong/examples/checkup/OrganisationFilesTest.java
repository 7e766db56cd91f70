package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-1 is judged as far as the files are there, and no further. */
class OrganisationFilesTest extends SmallDistrict {

    private static final String UNITS = "body,unit,reports_to,from,to";
    private static final String LEADERS = "body,person,from,to";
    private static final String POSTS = "body,unit,post,supervision";
    private static final String ASSIGNMENTS = "person,unit,post,post_class,kind,from,to";
    private static final String TWO = "p1,AUD,auditor,,,2024-01-02,\np2,AUD,auditor,,,2024-01-02,\n";

    @Test
    void a_unit_is_judged_by_whom_it_reports_to() throws IOException {
        write("control_units.csv", UNITS, "HRB,AUD,p9,2024-01-02,\n");
        assertThat(found()).containsExactly("ORG-001 gap HRB");

        write("handling_leaders.csv", LEADERS, "HRB,p9,2024-01-02,2026-06-30\n");
        assertThat(found()).isEmpty();

        write("handling_leaders.csv", LEADERS, "HRB,p9,2024-01-02,2026-07-01\n");
        assertThat(found()).containsExactly("ORG-001 breach HRB");

        write("handling_leaders.csv", LEADERS, "UIC,p9,2024-01-02,\n");
        assertThat(found()).as("who leads this body is not known").containsExactly("ORG-001 gap HRB");
    }

    @Test
    void a_body_with_posts_for_it_and_no_unit_is_a_breach() throws IOException {
        write("control_units.csv", UNITS, "");
        write("supervision_posts.csv", POSTS, "HRB,AUD,auditor,yes\n");
        assertThat(found()).containsExactly("ORG-001 breach HRB");
    }

    @Test
    void staff_is_judged_by_the_posts_that_everybody_holds() throws IOException {
        write("supervision_posts.csv", POSTS, "HRB,AUD,auditor,yes\n");
        write("leave.csv", "leave,person,kind,from,to", "");
        assertThat(found()).isEmpty();

        write("assignments.csv", ASSIGNMENTS, TWO);
        assertThat(aboutOrganisation()).isEmpty();

        write("assignments.csv", ASSIGNMENTS, TWO + "p2,EMP,reviewer,,,2024-01-02,\n");
        assertThat(aboutOrganisation()).containsExactly("ORG-002 breach HRB");

        write("assignments.csv", ASSIGNMENTS, TWO);
        write("supervision_posts.csv", POSTS, "HRB,AUD,auditor,\n");
        assertThat(aboutOrganisation()).containsExactly("ORG-002 gap HRB", "ORG-003 gap HRB");
    }

    @Test
    void who_supervises_the_funds_of_two_bodies_does_nothing_else() throws IOException {
        write("supervision_posts.csv", POSTS, "HRB,AUD,auditor,yes\nUIC,AUD,inspector,yes\n");
        write("leave.csv", "leave,person,kind,from,to", "");
        String both = "p1,AUD,inspector,,,2024-01-02,\np2,AUD,inspector,,,2024-01-02,\n";
        write("assignments.csv", ASSIGNMENTS, TWO + both);
        assertThat(aboutOrganisation()).isEmpty();

        write("assignments.csv", ASSIGNMENTS, TWO.replace("01-02,", "01-02,2026-06-30") + both);
        assertThat(aboutOrganisation())
                .as("not of the first any more")
                .containsExactly("ORG-002 breach HRB", "ORG-003 breach HRB");

        write("supervision_posts.csv", POSTS, "HRB,AUD,auditor,yes\nUIC,AUD,inspector,no\n");
        write("assignments.csv", ASSIGNMENTS, TWO + both);
        assertThat(aboutOrganisation()).contains("ORG-002 breach HRB", "ORG-003 breach HRB");
    }

    @Test
    void without_a_record_of_leave_or_of_its_first_day_nobody_knows_who_was_there() throws IOException {
        write("supervision_posts.csv", POSTS, "HRB,AUD,auditor,yes\n");
        write("assignments.csv", ASSIGNMENTS, TWO);
        assertThat(aboutOrganisation()).containsExactly("ORG-003 gap HRB");

        write("absences.csv", "person,kind,from,to", "");
        assertThat(aboutOrganisation()).isEmpty();

        write("leave.csv", "leave,person,kind,from,to", "l1,p2,leave,,\nl2,p1,leave,,2026-06-30\n");
        assertThat(aboutOrganisation()).isEmpty();

        write("leave.csv", "leave,person,kind,from,to", "l1,p2,leave,,\nl2,p1,leave,,2026-07-01\n");
        assertThat(aboutOrganisation()).containsExactly("ORG-003 gap HRB");
    }

    @Test
    void nobody_is_there_who_is_on_leave_or_has_left() throws IOException {
        write("supervision_posts.csv", POSTS, "HRB,AUD,auditor,yes\n");
        write("assignments.csv", ASSIGNMENTS, TWO);
        write("review_period.csv", "from", "2026-06-15\n");
        write(
                "absences.csv",
                "person,kind,from,to",
                "p1,leave,2026-06-15,2026-06-16\np2,journey,2026-06-15,2026-06-16\n");
        assertThat(aboutOrganisation()).isEmpty();

        write("leave.csv", "leave,person,kind,from,to", "l1,p2,leave,2026-06-15,2026-06-16\n");
        assertThat(aboutOrganisation()).containsExactly("ORG-003 breach HRB");

        write("persons.csv", "person,unit,from,to", "p1,AUD,2024-01-02,\np2,AUD,2024-01-02,2026-06-30\n");
        assertThat(aboutOrganisation()).containsExactly("ORG-002 breach HRB", "ORG-003 breach HRB");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "control_units.csv; body,unit,reports_to,from,to; ,AUD,,,; column body",
                "control_units.csv; body,unit,reports_to,from,to; HRB,,,,; column unit",
                "control_units.csv; body,unit,reports_to,from,to; HRB,AUD,,2026-01-02,2026-01-02; column to",
                "handling_leaders.csv; body,person,from,to; HRB,,,; column person",
                "supervision_posts.csv; body,unit,post,supervision; HRB,AUD,auditor,perhaps; column supervision",
                "supervision_posts.csv; body,unit,post,supervision; HRB,AUD,,yes; column post",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("control_units.csv", UNITS, "");
        write("assignments.csv", ASSIGNMENTS, TWO);
        write(file, header, rows + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    private List<String> aboutOrganisation() throws IOException {
        return found().stream().filter(line -> line.startsWith("ORG")).toList();
    }
}
