package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.decision.DecisionRule.RECUSED_TAKE_NO_PART;
import static io.neikong.governance.decision.Meetings.ayes;
import static io.neikong.governance.decision.Meetings.chairedBy;
import static io.neikong.governance.decision.Meetings.counted;
import static io.neikong.governance.decision.Meetings.item;
import static io.neikong.governance.decision.Meetings.meeting;
import static io.neikong.governance.decision.Meetings.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.AgendaItem.Ballot;
import io.neikong.governance.decision.AgendaItem.Counts;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.AgendaItem.Vote;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecusedTakeNoPartTest {

    private static final RecusedTakeNoPart CONTROL = new RecusedTakeNoPart();

    @Test
    void clause_1_5_who_is_recused_does_not_vote() {
        assertThat(examine(Set.of("f"), ayes("a", "b", "c")).verdict()).isEqualTo(Verdict.SATISFIED);
        Outcome outcome = examine(Set.of("f"), ayes("a", "b", "f"));
        breaks(outcome, RECUSED_TAKE_NO_PART, "recusedVoted");
        assertThat(outcome.findings().get(0).persons()).containsExactly("f");
    }

    @Test
    void who_is_recused_is_not_in_the_chair() {
        AgendaItem item = item(meeting(there(6)), Set.of("a", "f"), Result.PASSED, ayes("f"));

        Outcome both = CONTROL.examine(chairedBy("a", item));
        breaks(both, RECUSED_TAKE_NO_PART, "recusedVoted", "recusedChaired");
        assertThat(both.findings().get(0).persons()).containsExactly("a", "f");
        breaks(CONTROL.examine(chairedBy("b", item)), RECUSED_TAKE_NO_PART, "recusedVoted");
    }

    @Test
    void where_the_chair_of_the_meeting_is_recused_the_record_says_who_was_in_the_chair_instead() {
        AgendaItem item = item(meeting(there(6)), Set.of("a"), Result.PASSED, ayes("b"));

        lacks(CONTROL.examine(item), RECUSED_TAKE_NO_PART, "chair");
        assertThat(CONTROL.examine(chairedBy("b", item)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_matter_from_which_nobody_is_recused_is_not_examined() {
        assertThat(examine(Set.of(), ayes("a")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_vote_of_nobody_known_and_counts_without_votes_are_gaps() {
        lacks(examine(Set.of("f"), new Ballot(null, Vote.NO)), RECUSED_TAKE_NO_PART, "voters");
        lacks(
                CONTROL.examine(counted(item(meeting(there(6)), Set.of("f"), Result.PASSED), new Counts(4, 1, 0))),
                RECUSED_TAKE_NO_PART,
                "votes");
    }

    private static Outcome examine(Set<String> recused, Ballot... ballots) {
        return CONTROL.examine(item(meeting(there(6)), recused, Result.PASSED, ballots));
    }
}
