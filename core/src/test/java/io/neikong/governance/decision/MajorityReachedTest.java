package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.decision.DecisionRule.MAJORITY_REACHED;
import static io.neikong.governance.decision.Meetings.SIX;
import static io.neikong.governance.decision.Meetings.ayes;
import static io.neikong.governance.decision.Meetings.both;
import static io.neikong.governance.decision.Meetings.counted;
import static io.neikong.governance.decision.Meetings.item;
import static io.neikong.governance.decision.Meetings.meeting;
import static io.neikong.governance.decision.Meetings.member;
import static io.neikong.governance.decision.Meetings.there;
import static io.neikong.governance.decision.Meetings.votes;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.AgendaItem.Ballot;
import io.neikong.governance.decision.AgendaItem.Counts;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.AgendaItem.Vote;
import io.neikong.governance.decision.MajorityReached.Base;
import io.neikong.governance.decision.Meeting.Member;
import io.neikong.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MajorityReachedTest {

    private static final MajorityReached CONTROL = new MajorityReached(Policy.builtIn());
    private static final MajorityReached OF_PRESENT = new MajorityReached(Policy.builtIn(), Base.PRESENT);

    @Test
    void clause_1_5_of_six_four_ayes_are_needed_and_three_are_half() {
        assertThat(passed(there(4), ayes("a", "b", "c", "d")).verdict()).isEqualTo(Verdict.SATISFIED);
        breaks(passed(there(4), both(ayes("a", "b", "c"), votes(Vote.NO, "d"))), MAJORITY_REACHED, "passedWithTooFew");
        assertThat(shown(
                        passed(there(4), both(ayes("a", "b", "c"), votes(Vote.NO, "d"))),
                        MAJORITY_REACHED,
                        Finding.Kind.BREACH,
                        "ayes"))
                .isEqualTo(3L);
    }

    @Test
    void more_than_half_of_those_present_is_not_more_than_half_of_those_due() {
        AgendaItem three = item(meeting(there(4)), Result.PASSED, both(ayes("a", "b", "c"), votes(Vote.NO, "d")));

        breaks(CONTROL.examine(three), MAJORITY_REACHED, "passedWithTooFew");
        assertThat(OF_PRESENT.examine(three).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_written_aye_of_somebody_absent_does_not_count() {
        Outcome outcome = passed(there(4), both(ayes("a", "b", "c", "e"), votes(Vote.NO, "d")));

        breaks(outcome, MAJORITY_REACHED, "passedWithTooFew");
        assertThat(shown(outcome, MAJORITY_REACHED, Finding.Kind.BREACH, "votedInVain"))
                .isEqualTo(List.of("e"));
    }

    @Test
    void who_is_recused_and_who_has_no_vote_do_not_count_and_who_votes_twice_counts_once() {
        breaks(
                CONTROL.examine(item(
                        meeting(there(6)),
                        Set.of("f"),
                        Result.PASSED,
                        both(ayes("a", "b", "f"), votes(Vote.NO, "c", "d", "e")))),
                MAJORITY_REACHED,
                "passedWithTooFew");
        assertThat(CONTROL.examine(item(meeting(there(6)), Set.of("f"), Result.PASSED, ayes("a", "b", "c")))
                        .verdict())
                .as("three of five")
                .isEqualTo(Verdict.SATISFIED);
        breaks(
                passed(there(6), both(ayes("a", "b", "c", "stranger"), votes(Vote.NO, "d", "e", "f"))),
                MAJORITY_REACHED,
                "passedWithTooFew");
        breaks(
                passed(there(6), both(ayes("a", "b", "c", "c"), votes(Vote.ABSTAIN, "d", "e", "f"))),
                MAJORITY_REACHED,
                "passedWithTooFew");
    }

    @Test
    void what_counts_as_not_passed_must_not_have_been_passed() {
        breaks(
                CONTROL.examine(item(meeting(there(6)), Result.NOT_PASSED, ayes("a", "b", "c", "d"))),
                MAJORITY_REACHED,
                "notPassedWithEnough");
        assertThat(CONTROL.examine(item(
                                meeting(there(6)),
                                Result.NOT_PASSED,
                                both(ayes("a", "b", "c"), votes(Vote.NO, "d", "e", "f"))))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(item(meeting(there(6)), Result.PUT_OFF)).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_matters() {
        List<Member> unsure = new ArrayList<>(there(3));
        unsure.set(3, member("d", null));
        lacks(passed(unsure, ayes("a", "b", "c", "d")), MAJORITY_REACHED, "votes");
        breaks(passed(unsure, both(ayes("a", "b", "c"), votes(Vote.NO, "d"))), MAJORITY_REACHED, "passedWithTooFew");

        Ballot[] secret = both(ayes("a", "b", "c"), new Ballot[] {new Ballot(null, Vote.AYE)});
        lacks(passed(there(6), secret), MAJORITY_REACHED, "votes");
        lacks(passed(there(6), both(ayes("a", "b", "c", "d"), votes(Vote.NO, "d"))), MAJORITY_REACHED, "votes");
        lacks(CONTROL.examine(item(meeting(there(6)), null, ayes("a"))), MAJORITY_REACHED, "result");
        lacks(passed(List.of(), ayes("a")), MAJORITY_REACHED, "members");
    }

    @Test
    void counts_without_votes_can_show_too_few_and_never_enough() {
        AgendaItem item = item(meeting(there(6)), Result.PASSED);

        breaks(CONTROL.examine(counted(item, new Counts(3, 3, 0))), MAJORITY_REACHED, "passedWithTooFew");
        lacks(CONTROL.examine(counted(item, new Counts(6, 0, 0))), MAJORITY_REACHED, "votes");
        lacks(CONTROL.examine(item), MAJORITY_REACHED, "votes");
    }

    @Test
    void who_was_there_and_of_whom_nothing_is_recorded_may_have_said_aye() {
        AgendaItem three = item(meeting(there(6)), Result.PASSED, ayes("a", "b", "c"));

        lacks(CONTROL.examine(three), MAJORITY_REACHED, "votes");
        lacks(CONTROL.examine(counted(three, new Counts(4, 2, 0))), MAJORITY_REACHED, "votes");
        breaks(CONTROL.examine(counted(three, new Counts(3, 3, 0))), MAJORITY_REACHED, "passedWithTooFew");
        breaks(CONTROL.examine(counted(three, new Counts(2, 4, 0))), MAJORITY_REACHED, "passedWithTooFew");
    }

    @Test
    void where_all_are_recused_nobody_can_pass_anything() {
        breaks(
                CONTROL.examine(item(meeting(there(2).subList(0, 2)), Set.of("a", "b"), Result.PASSED)),
                MAJORITY_REACHED,
                "passedWithTooFew");
    }

    /** Every attendance and every vote of four members: 16 by 256, against the sentence of the rule. */
    @Test
    void is_what_the_rule_says_for_all_that_four_members_can_do() {
        List<String> four = SIX.subList(0, 4);
        Vote[] votes = Vote.values();
        for (int attendance = 0; attendance < 16; attendance++) {
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                members.add(member(four.get(i), ((attendance >> i) & 1) == 1));
            }
            for (int voting = 0; voting < 256; voting++) {
                List<Ballot> ballots = new ArrayList<>();
                int least = 0;
                int most = 0;
                for (int i = 0; i < 4; i++) {
                    int said = (voting >> (2 * i)) & 3;
                    boolean there = ((attendance >> i) & 1) == 1;
                    boolean heard = said < votes.length;
                    if (heard) {
                        ballots.add(new Ballot(four.get(i), votes[said]));
                    }
                    least += there && heard && votes[said] == Vote.AYE ? 1 : 0;
                    most += there && (!heard || votes[said] == Vote.AYE) ? 1 : 0;
                }
                Verdict expected =
                        2 * least > 4 ? Verdict.SATISFIED : 2 * most > 4 ? Verdict.UNDETERMINED : Verdict.VIOLATED;

                assertThat(passed(members, ballots.toArray(Ballot[]::new)).verdict())
                        .as("%s of %s", ballots, members)
                        .isEqualTo(expected);
            }
        }
    }

    private static Outcome passed(List<Member> members, Ballot... ballots) {
        return CONTROL.examine(item(meeting(members), Result.PASSED, ballots));
    }
}
