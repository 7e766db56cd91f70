package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.decision.DecisionRule.RECORD_COMPLETE;
import static io.neikong.governance.decision.Meetings.BEGUN;
import static io.neikong.governance.decision.Meetings.meeting;
import static io.neikong.governance.decision.Meetings.member;
import static io.neikong.governance.decision.Meetings.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.Meeting.Capacity;
import io.neikong.governance.decision.Meeting.Form;
import io.neikong.governance.decision.Meeting.Member;
import io.neikong.governance.decision.Meeting.Minutes;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinutesCompleteTest {

    private static final MinutesComplete CONTROL = new MinutesComplete(WorkingCalendar.china());

    @Test
    void clause_1_5_complete_minutes_are_in_order() {
        assertThat(CONTROL.examine(meeting(there(4))).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void minutes_are_issued_within_five_working_days() {
        assertThat(issued("2026-03-09").verdict()).isEqualTo(Verdict.SATISFIED);
        breaks(issued("2026-03-10"), RECORD_COMPLETE, "issuedLate");
        assertThat(issued("2026-03-10").findings().get(0).message(Locale.CHINESE))
                .isEqualTo("会议或决策记录不齐全、不规范。会议或议题：MT-1；情形：纪要逾期印发；会议日期：2026-03-02；纪要印发日：2026-03-10；记录人：clerk。");
        breaks(issued("2026-03-01"), RECORD_COMPLETE, "issuedBefore");
        assertThat(unissued("2026-03-09").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        breaks(unissued("2026-03-10"), RECORD_COMPLETE, "notIssued");
    }

    @Test
    void minutes_that_are_issued_after_the_day_judged_on_are_not_there_yet() {
        breaks(examine(there(4), "2026-03-12", LocalDate.of(2026, 3, 11), BEGUN), RECORD_COMPLETE, "notIssued");
    }

    @Test
    void all_that_is_lacking_is_named() {
        Meeting empty = new Meeting(
                "MT-1",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                new Minutes(null, null),
                Meetings.AS_OF);

        assertThat(lacking(CONTROL.examine(empty)))
                .isEqualTo(List.of(
                        "number",
                        "body",
                        "form",
                        "startedAt",
                        "endedAt",
                        "place",
                        "chair",
                        "recorder",
                        "members",
                        "issuedOn",
                        "archiveNumber"));
    }

    @Test
    void who_was_not_there_needs_a_reason_and_who_was_a_signature() {
        assertThat(lacking(CONTROL.examine(meeting(List.of(
                        new Member("a", Capacity.MEMBER, true, null, false),
                        new Member("b", Capacity.MEMBER, false, null, false),
                        new Member(null, Capacity.OBSERVER, true, null, false),
                        member("c", null))))))
                .isEqualTo(List.of("memberNames", "attendance", "reasons", "signatures"));
        assertThat(CONTROL.examine(meeting(List.of(
                                member("a", true),
                                member("b", false),
                                new Member("x", Capacity.OBSERVER, false, null, false))))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_on_one_line_of_a_person_is_on_all() {
        assertThat(CONTROL.examine(meeting(List.of(
                                member("a", true),
                                new Member("a", Capacity.MEMBER, true, null, false),
                                member("b", false),
                                new Member("b", Capacity.MEMBER, false, null, false))))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_meeting_does_not_end_before_it_begins() {
        Meeting meeting = meeting(there(4), Form.REMOTE, BEGUN.plusSeconds(3601));

        breaks(CONTROL.examine(meeting), RECORD_COMPLETE, "endedBefore");
        assertThat(CONTROL.examine(meeting(there(4), Form.REMOTE, BEGUN.plusSeconds(3600)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void beyond_the_calendar_nobody_knows_whether_it_was_in_time() {
        lacks(
                examine(there(4), "2027-01-12", LocalDate.of(2027, 6, 30), Instant.parse("2026-12-31T01:00:00Z")),
                RECORD_COMPLETE,
                "workingCalendar");
        Outcome unissued = examine(
                List.of(member("a", null)), null, LocalDate.of(2027, 1, 8), Instant.parse("2026-12-31T01:00:00Z"));
        assertThat(unissued.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unissued.findings()).hasSize(1);
    }

    @Test
    void hours_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinutesComplete(WorkingCalendar.china(), Period.hours(8)))
                .withMessageContaining("issuedWithin");
    }

    private static @Nullable Object lacking(Outcome outcome) {
        return shown(outcome, RECORD_COMPLETE, Finding.Kind.BREACH, "lacking");
    }

    private static Outcome issued(String day) {
        return examine(there(4), day, Meetings.AS_OF, BEGUN);
    }

    private static Outcome unissued(String asOf) {
        return examine(there(4), null, LocalDate.parse(asOf), BEGUN);
    }

    private static Outcome examine(List<Member> members, @Nullable String issuedOn, LocalDate asOf, Instant begun) {
        return CONTROL.examine(new Meeting(
                "MT-1",
                "2026-01",
                "committee",
                Form.IN_PERSON,
                begun,
                begun.plusSeconds(60),
                "room 301",
                "a",
                "clerk",
                members,
                issuedOn == null ? null : new Minutes(LocalDate.parse(issuedOn), "AR-1"),
                asOf));
    }
}
