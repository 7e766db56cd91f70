package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.decision.DecisionRule.QUORUM_REACHED;
import static io.neikong.governance.decision.Meetings.BEGUN;
import static io.neikong.governance.decision.Meetings.ayes;
import static io.neikong.governance.decision.Meetings.item;
import static io.neikong.governance.decision.Meetings.meeting;
import static io.neikong.governance.decision.Meetings.member;
import static io.neikong.governance.decision.Meetings.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.Meeting.Capacity;
import io.neikong.governance.decision.Meeting.Form;
import io.neikong.governance.decision.Meeting.Member;
import io.neikong.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuorumReachedTest {

    private static final QuorumReached CONTROL = new QuorumReached(Policy.builtIn());

    @Test
    void clause_1_5_of_six_three_are_enough_and_two_are_not() {
        assertThat(examine(there(3)).verdict()).isEqualTo(Verdict.SATISFIED);
        breaks(examine(there(2)), QUORUM_REACHED, "tooFew");
        assertThat(examine(there(2)).findings().get(0).message(Locale.CHINESE))
                .isEqualTo("会议不具备议决条件。议题：IT-1；会议：MT-1；情形：到会人数不足；应到：6 人；实到：2 人；要求比例：1/2。");
    }

    @Test
    void of_seven_four_are_needed() {
        List<Member> seven = new ArrayList<>(there(3));
        seven.add(member("g", false));
        breaks(examine(seven), QUORUM_REACHED, "tooFew");
        seven.set(6, member("g", true));
        assertThat(examine(seven).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void who_stands_in_or_listens_does_not_count_and_who_is_listed_twice_counts_once() {
        List<Member> members = new ArrayList<>(there(2));
        members.add(new Member("x", Capacity.STAND_IN, true, null, true));
        members.add(new Member("y", Capacity.OBSERVER, true, null, true));
        members.add(member("a", true));

        breaks(examine(members), QUORUM_REACHED, "tooFew");
    }

    @Test
    void who_is_recused_counts_neither_as_due_nor_as_present() {
        AgendaItem two = item(meeting(there(3)), Set.of("a", "f"), Result.PASSED);
        AgendaItem one = item(meeting(there(3)), Set.of("a", "b"), Result.PASSED);

        assertThat(CONTROL.examine(two).verdict()).as("two of four").isEqualTo(Verdict.SATISFIED);
        breaks(CONTROL.examine(one), QUORUM_REACHED, "tooFew");
        breaks(
                CONTROL.examine(item(meeting(there(6)), Set.copyOf(Meetings.SIX), Result.PASSED)),
                QUORUM_REACHED,
                "tooFew");
    }

    @Test
    void a_paper_that_went_round_is_no_meeting_whoever_signed_it() {
        breaks(
                CONTROL.examine(item(meeting(there(6), Form.CIRCULATED, BEGUN), Result.PASSED, ayes("a"))),
                QUORUM_REACHED,
                "circulated");
        assertThat(CONTROL.examine(item(meeting(there(6), Form.REMOTE, BEGUN), Result.PASSED))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_not_recorded_is_a_gap_only_where_it_matters() {
        List<Member> unsure = new ArrayList<>(there(2));
        unsure.set(2, member("c", null));
        lacks(examine(unsure), QUORUM_REACHED, "attendance");
        unsure.set(2, member("c", true));
        unsure.set(3, member("d", null));
        assertThat(examine(unsure).verdict()).as("enough without d").isEqualTo(Verdict.SATISFIED);
        unsure.set(1, member("b", false));
        unsure.set(2, member("c", false));
        breaks(examine(unsure), QUORUM_REACHED, "tooFew");

        lacks(examine(List.of()), QUORUM_REACHED, "members");
        List<Member> nameless = new ArrayList<>(there(3));
        nameless.add(new Member(null, Capacity.MEMBER, true, null, true));
        lacks(examine(nameless), QUORUM_REACHED, "memberNames");
        lacks(CONTROL.examine(item(meeting(there(3), null, null), Result.PASSED)), QUORUM_REACHED, "form", "startedAt");
    }

    @Test
    void somebody_who_is_listed_as_there_and_as_absent_is_not_known_to_be_there() {
        List<Member> members = new ArrayList<>(there(3));
        members.add(member("c", false));

        lacks(examine(members), QUORUM_REACHED, "attendance");
    }

    @Test
    void what_was_put_off_or_is_still_to_come_is_not_examined() {
        assertThat(CONTROL.examine(item(meeting(there(1)), Result.PUT_OFF)).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        Meeting ahead = new Meeting(
                "MT-1", null, null, null, BEGUN, null, null, null, null, there(1), null, LocalDate.of(2026, 3, 1));
        assertThat(CONTROL.examine(item(ahead, null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Outcome examine(List<Member> members) {
        Outcome outcome = CONTROL.examine(item(meeting(members), Result.PASSED));
        assertThat(outcome.findings())
                .allSatisfy(finding -> assertThat(finding.subject()).isEqualTo("IT-1"));
        return outcome;
    }
}
