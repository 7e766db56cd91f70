package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-5 is judged as far as the files are there, and no further. */
class DecisionFilesTest extends SmallDistrict {

    private static final String MEETINGS =
            "meeting,number,body,form,started_at,ended_at,place,chair,recorder,issued_on,archive_number";
    private static final String MEMBERS = "meeting,person,capacity,present,reason,signed";
    private static final String ITEMS = "item,meeting,chair,result,ayes,noes,abstentions,resolution,responsible_unit,"
            + "responsible_person,due_on,status,reported_on";
    private static final String VOTES = "item,person,vote";
    private static final String MATTERS =
            "matter,kind,amount,item,decided_at,recorded_at,executed,executed_at,executed_by";
    private static final String RECORDS = "record,register,number,signed_at";
    private static final String CHANGES = "record,changed_by,changed_at,new_version,reason";
    private static final String MEETING =
            "m1,1,committee,in_person,2026-03-02T09:00:00,2026-03-02T10:00:00,room,p1,p9,2026-03-04,A1\n";

    @Test
    void a_meeting_is_judged_once_it_is_known_who_should_attend() throws IOException {
        write("meetings.csv", MEETINGS, MEETING.replace(",A1", ","));
        assertThat(found()).isEmpty();

        write("meeting_members.csv", MEMBERS, "m1,p1,member,yes,,yes\n");
        assertThat(found()).containsExactly("DEC-001 breach m1");
    }

    @Test
    void what_was_discussed_is_judged_once_papers_votes_and_recusals_are_there() throws IOException {
        write("meetings.csv", MEETINGS, MEETING);
        write(
                "meeting_members.csv",
                MEMBERS,
                "m1,p1,member,yes,,yes\nm1,p2,member,no,ill,no\nm1,p3,member,no,ill,no\n");
        write("meeting_items.csv", ITEMS, "i1,m1,,passed,1,0,0,done so,EMP,p1,2026-04-30,done,2026-04-30\n");
        write("meeting_votes.csv", VOTES, "i1,p1,aye\n");
        write("meeting_papers.csv", "item,paper,hash", "i1,plan,e3\n");
        assertThat(found()).isEmpty();

        write("meeting_recusals.csv", "item,person", "");
        assertThat(found()).containsExactly("DEC-002 breach i1", "DEC-003 breach i1");

        write("meeting_recusals.csv", "item,person", "i1,p1\n");
        assertThat(found())
                .containsExactly("DEC-002 breach i1", "DEC-003 breach i1", "DEC-008 breach i1", "DEC-008 gap i1");
    }

    @Test
    void what_was_passed_is_followed_up_whether_or_not_the_meeting_is_known() throws IOException {
        write("meeting_items.csv", ITEMS, """
                i1,m1,,passed,,,,,,p1,2026-04-30,,
                i2,m1,,not_passed,,,,,,p1,2026-04-30,,
                i3,m1,,,,,,,,p1,2026-04-30,,
                """);

        assertThat(found()).containsExactly("DEC-007 breach i1");
    }

    @Test
    void matters_and_registers_have_files_of_their_own() throws IOException {
        write("collective_matters.csv", MATTERS, """
                x1,payment,1,i1,2026-03-02T09:00:00,2026-03-02T11:00:00,,2026-03-02T10:00:00,p1
                x2,payment,1,,,,yes,,p1
                x3,payment,1,,,,no,,
                """);
        write("decision_records.csv", RECORDS, "r1,book,2,2026-03-02T09:00:00\n");
        assertThat(found()).containsExactly("DEC-004 breach x1", "DEC-005 gap x2");

        write("collective_kinds.csv", "kind", "payment\n");
        write("decision_changes.csv", CHANGES, "r1,p1,2026-03-02T09:00:01,no,slip\n");
        assertThat(found()).containsExactly("DEC-004 breach x1", "DEC-005 breach x2", "DEC-006 breach book");
    }

    @Test
    void what_a_meeting_did_not_pass_is_not_decided() throws IOException {
        write("meeting_items.csv", ITEMS, "i1,m1,,not_passed,,,,,,,,,\ni2,m1,,,,,,,,,,,\n");
        write("collective_kinds.csv", "kind", "budget\n");
        write("collective_matters.csv", MATTERS, """
                x1,budget,1,i1,2026-03-02T09:00:00,2026-03-02T09:00:00,,2026-03-02T10:00:00,p1
                x2,budget,1,i2,2026-03-02T09:00:00,2026-03-02T09:00:00,,,p1
                """);

        assertThat(found()).containsExactly("DEC-004 gap x2", "DEC-005 breach x1", "DEC-005 gap x2");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "meetings.csv; meeting,number,body,form,started_at,ended_at,place,chair,recorder,issued_on,archive_number; m1,,,by_letter,,,,,,,; column form",
                "meeting_members.csv; meeting,person,capacity,present,reason,signed; m9,p1,member,yes,,yes; expected a value of column meeting in meetings.csv",
                "meeting_members.csv; meeting,person,capacity,present,reason,signed; m1,p1,guest,yes,,yes; column capacity",
                "meeting_items.csv; item,meeting,chair,result,ayes,noes,abstentions,resolution,responsible_unit,responsible_person,due_on,status,reported_on; i1,m9,,passed,,,,,,,,,; expected a value of column meeting in meetings.csv",
                "meeting_items.csv; item,meeting,chair,result,ayes,noes,abstentions,resolution,responsible_unit,responsible_person,due_on,status,reported_on; i1,m1,,passed,-1,,,,,,,,; column ayes",
                "meeting_votes.csv; item,person,vote; i9,p1,aye; expected a value of column item in meeting_items.csv",
                "meeting_votes.csv; item,person,vote; i0,p1,perhaps; column vote",
                "meeting_recusals.csv; item,person; i0,; column person",
                "meeting_papers.csv; item,paper,hash; i9,plan,e3; expected a value of column item in meeting_items.csv",
                "collective_matters.csv; matter,kind,amount,item,decided_at,recorded_at,executed,executed_at,executed_by; x,,,i9,,,,,; expected a value of column item in meeting_items.csv",
                "collective_matters.csv; matter,kind,amount,item,decided_at,recorded_at,executed,executed_at,executed_by; x,,,,2026-03-02T09:00:00,,,,; expected a decision",
                "decision_changes.csv; record,changed_by,changed_at,new_version,reason; r9,,,,; expected a value of column record in decision_records.csv",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("meetings.csv", MEETINGS, MEETING);
        write("meeting_members.csv", MEMBERS, "m1,p1,member,yes,,yes\n");
        write("meeting_items.csv", ITEMS, "i0,m1,,passed,,,,,,,,,\n");
        write("meeting_votes.csv", VOTES, "");
        write("meeting_papers.csv", "item,paper,hash", "");
        write("meeting_recusals.csv", "item,person", "");
        write("decision_records.csv", RECORDS, "");
        write("decision_changes.csv", CHANGES, "");
        write(file, header, rows + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
