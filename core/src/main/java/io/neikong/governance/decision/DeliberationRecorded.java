package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.RECORD_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.AgendaItem.Ballot;
import io.neikong.governance.decision.AgendaItem.Counts;
import io.neikong.governance.decision.AgendaItem.Paper;
import io.neikong.governance.decision.AgendaItem.Resolution;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.AgendaItem.Vote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that the record of a matter says what it was decided on and how: the papers with their digests, what each member who
 * was there said, the result, and of what was passed the words, who has to do it and by when (议题记录要素).
 *
 * <p>Something that is not in the record is a breach and no gap, because the record is what is examined. Counts that are neither those of all votes nor
 * those of the votes that count are a breach too. A meeting without minutes is up to {@link MinutesComplete}, and its matters are not examined.
 */
public record DeliberationRecorded() implements Control<AgendaItem> {

    private static final List<Rule> RULES = List.of(RECORD_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AgendaItem item) {
        if (item.meeting().issued() == null) {
            return Outcome.notApplicable(this, item.item());
        }
        Resolution resolution = item.resolution();
        boolean passed = item.result() == Result.PASSED;
        boolean voted = item.result() != Result.PUT_OFF;
        Terms lacking = Terms.NONE
                .when(item.papers().isEmpty(), "papers")
                .when(hasUnhashed(item), "hashes")
                .when(item.result() == null, "result")
                .when(voted && isSomebodyUnheard(item), "votes")
                .when(passed && (resolution == null || resolution.text() == null), "resolution")
                .when(passed && (resolution == null || resolution.responsible() == null), "responsible")
                .when(passed && (resolution == null || resolution.dueOn() == null), "dueOn");
        boolean miscounted = item.counts() != null
                && !item.ballots().isEmpty()
                && !item.counts().equals(counted(item.ballots()))
                && !item.counts().equals(counted(thatCount(item)));
        Outcome outcome = Outcome.satisfied(this, item.item(), RULES);
        if (lacking.isEmpty() && !miscounted) {
            return outcome;
        }
        Evidence seen = Evidence.happenedOn(item.meeting().heldOn());
        seen = miscounted ? seen.and("circumstances", Terms.of("miscounted")) : seen;
        seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
        return outcome.breach(
                RECORD_COMPLETE,
                seen.and("meeting", item.meeting().meeting()),
                item.meeting().recorder());
    }

    private static boolean hasUnhashed(AgendaItem item) {
        for (Paper paper : item.papers()) {
            if (paper.hash() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomebodyUnheard(AgendaItem item) {
        Set<String> heard = new HashSet<>();
        for (Ballot ballot : item.ballots()) {
            if (ballot.person() != null) {
                heard.add(ballot.person());
            }
        }
        return item.ballots().isEmpty()
                || !heard.containsAll(Attendance.of(item).present());
    }

    private static List<Ballot> thatCount(AgendaItem item) {
        Set<String> inVain = Attendance.of(item).votedInVain(item);
        return item.ballots().stream()
                .filter(ballot -> ballot.person() == null || !inVain.contains(ballot.person()))
                .toList();
    }

    private static Counts counted(List<Ballot> ballots) {
        return new Counts(count(Vote.AYE, ballots), count(Vote.NO, ballots), count(Vote.ABSTAIN, ballots));
    }

    private static int count(Vote vote, List<Ballot> ballots) {
        int count = 0;
        for (Ballot ballot : ballots) {
            count += ballot.vote() == vote ? 1 : 0;
        }
        return count;
    }
}
