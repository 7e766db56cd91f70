package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-6 is judged as far as the files are there, and no further. */
class GuidanceFilesTest extends SmallDistrict {

    private static final String SESSIONS = "session,held_on,topic,trainer,material,tested,sheet";
    private static final String ATTENDEES = "session,person,signed,test_result";
    private static final String BODIES = "body,from,to,successor";
    private static final String OPERATORS = "person,body,from,to";
    private static final String STARTS = "start,policy,body,issued_on,handled_on";

    @Test
    void a_record_is_judged_once_its_list_is_there() throws IOException {
        write("guidance_sessions.csv", SESSIONS, "s1,2026-03-02,risks,t1,m1,no,d1\n");
        assertThat(found()).isEmpty();

        write("guidance_attendees.csv", ATTENDEES, "");
        assertThat(found()).containsExactly("TRN-003 breach s1");

        write("guidance_attendees.csv", ATTENDEES, "s1,p1,yes,\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void two_sessions_with_one_sheet_are_both_wrong() throws IOException {
        write("guidance_attendees.csv", ATTENDEES, "s1,p1,yes,\ns2,p1,yes,\ns3,p1,yes,\n");
        write("guidance_sessions.csv", SESSIONS, """
                s1,2026-03-02,risks,t1,m1,no,d1
                s2,2026-04-02,risks,t1,m1,no,d1
                s3,2026-05-06,risks,t1,m1,no,d3
                """);
        assertThat(found()).containsExactly("TRN-003 breach s1", "TRN-003 breach s2");

        write(
                "guidance_sessions.csv",
                SESSIONS.replace(",sheet", ""),
                "s1,2026-03-02,risks,t1,m1,no\ns2,2026-04-02,risks,t1,m1,no\ns3,2026-05-06,risks,t1,m1,no\n");
        assertThat(found()).as("sheets are not compared").isEmpty();
    }

    @Test
    void a_sheet_under_a_session_that_is_still_to_come_is_not_copied_yet() throws IOException {
        write("guidance_attendees.csv", ATTENDEES, "s1,p1,yes,\ns2,p1,yes,\n");
        write("guidance_sessions.csv", SESSIONS, """
                s1,2026-03-02,risks,t1,m1,no,d1
                s2,2026-07-01,risks,t1,m1,no,d1
                """);
        assertThat(found()).isEmpty();

        write("guidance_sessions.csv", SESSIONS, """
                s1,2026-03-02,risks,t1,m1,no,d1
                s2,2026-06-30,risks,t1,m1,no,d1
                """);
        assertThat(found()).containsExactly("TRN-003 breach s1", "TRN-003 breach s2");
    }

    @Test
    void an_operator_is_judged_by_the_lists_and_an_absence_by_the_register() throws IOException {
        write("street_operators.csv", OPERATORS, "p1,st1,2020-01-01,\np2,st1,2020-01-01,\n");
        write("guidance_sessions.csv", SESSIONS, "s1,2026-03-02,risks,t1,m1,no,d1\n");
        assertThat(found()).isEmpty();

        write("guidance_attendees.csv", ATTENDEES, "s1,p1,yes,\n");
        assertThat(found()).containsExactly("TRN-002 gap p2");

        write("guidance_register.csv", "from", "2025-01-01\n");
        assertThat(found()).containsExactly("TRN-002 breach p2");

        write("persons.csv", "person,unit,from,to", "p1,st1,2026-03-03,\np2,st1,2020-01-01,\n");
        assertThat(found())
                .as("p1 did not work here then and was not there")
                .containsExactly("TRN-002 breach p1", "TRN-002 breach p2", "TRN-003 breach s1");
    }

    @Test
    void who_worked_here_since_nobody_knows_when_may_not_have_been_there() throws IOException {
        write("guidance_register.csv", "from", "2025-01-01\n");
        write("street_operators.csv", OPERATORS, "p1,st1,2026-03-03,\n");
        write("guidance_sessions.csv", SESSIONS, "s1,2026-03-02,risks,t1,m1,no,d1\n");
        write("guidance_attendees.csv", ATTENDEES, "s1,p1,yes,\n");
        write("persons.csv", "person,unit,from,to", "p1,st1,,\nt1,,,\n");
        assertThat(found()).containsExactly("TRN-002 gap p1");

        write("persons.csv", "person,unit,from,to", "p1,st1,2026-03-02,\nt1,,,\n");
        assertThat(found()).isEmpty();

        write("persons.csv", "person,unit,from,to", "p1,st1,,2026-03-02\np1,st1,2026-03-03,\nt1,,,\n");
        assertThat(found()).containsExactly("TRN-002 breach p1", "TRN-003 breach s1");
    }

    @Test
    void who_left_the_district_is_no_operator_though_nobody_ended_it() throws IOException {
        write("guidance_register.csv", "from", "2025-01-01\n");
        write("street_operators.csv", OPERATORS, "p1,st1,2020-01-01,\n");
        write("guidance_sessions.csv", SESSIONS, "");
        write("guidance_attendees.csv", ATTENDEES, "");
        write("persons.csv", "person,unit,from,to", "p1,st1,2020-01-01,2026-07-01\n");
        assertThat(found()).containsExactly("TRN-002 breach p1");

        write("persons.csv", "person,unit,from,to", "p1,st1,2020-01-01,2026-06-30\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void merged_streets_bring_along_what_they_had_and_were_taught() throws IOException {
        write("guidance_register.csv", "from", "2025-01-01\n");
        write("street_bodies.csv", BODIES, """
                old1,2010-01-01,2025-05-01,old2
                old2,2025-05-01,2025-07-01,new
                new,2025-07-01,,
                beside,2010-01-01,,
                """);
        write("guidance_sessions.csv", SESSIONS, "s1,2025-03-02,risks,t1,m1,no,d1\n");
        write("guidance_bodies.csv", "session,body", "");
        assertThat(found()).containsExactly("TRN-001 breach beside", "TRN-001 breach new");

        write("guidance_bodies.csv", "session,body", "s1,old1\n");
        assertThat(found()).containsExactly("TRN-001 breach beside");

        write("policy_starts.csv", STARTS, "x1,pol,new,2025-01-15,2025-08-01\nx2,pol,beside,2025-01-15,2025-08-01\n");
        assertThat(found()).containsExactly("TRN-001 breach beside");

        write("guidance_policies.csv", "session,policy", "s1,pol\n");
        assertThat(found()).containsExactly("TRN-001 breach beside", "TRN-004 breach x2");
    }

    @Test
    void streets_that_name_each_other_as_successors_are_read_to_the_end() throws IOException {
        write("guidance_sessions.csv", SESSIONS, "s1,2025-03-02,risks,t1,m1,no,d1\n");
        write("guidance_bodies.csv", "session,body", "s1,a\n");
        write("street_bodies.csv", BODIES, "a,2010-01-01,,b\nb,2010-01-01,,a\n");

        assertThat(found()).containsExactly("TRN-001 gap b");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "street_bodies.csv; body,from,to,successor; a,2025-01-01,2025-01-01,; from must be before to",
                "street_bodies.csv; body,from,to,successor; a,,,b; expected another body of this file, but was b",
                "street_bodies.csv; body,from,to,successor; a,,,a; expected another body of this file, but was a",
                "guidance_bodies.csv; session,body; s9,st1; expected a value of column session in guidance_sessions.csv",
                "guidance_bodies.csv; session,body; s1,st9; expected a value of column body in street_bodies.csv",
                "guidance_attendees.csv; session,person,signed,test_result; s9,p1,yes,; expected a value of column session in guidance_sessions.csv",
                "guidance_attendees.csv; session,person,signed,test_result; s1,p1,perhaps,; column signed",
                "guidance_sessions.csv; session,held_on,topic,trainer,material,tested; s1,spring,,,,; column held_on",
                "guidance_policies.csv; session,policy; s9,pol; expected a value of column session in guidance_sessions.csv",
                "street_operators.csv; person,body,from,to; ,st1,2025-01-01,; column person",
                "policy_starts.csv; start,policy,body,issued_on,handled_on; x1,pol,st9,,; expected a value of column body in street_bodies.csv",
                "guidance_register.csv; from; soon; column from",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("street_bodies.csv", BODIES, "st1,2010-01-01,,\n");
        write("guidance_sessions.csv", SESSIONS, "s1,2026-03-02,risks,t1,m1,no,d1\n");
        write("guidance_bodies.csv", "session,body", "");
        write("guidance_attendees.csv", ATTENDEES, "");
        write("guidance_policies.csv", "session,policy", "");
        write("street_operators.csv", OPERATORS, "");
        write("policy_starts.csv", STARTS, "");
        write(file, header, rows + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
