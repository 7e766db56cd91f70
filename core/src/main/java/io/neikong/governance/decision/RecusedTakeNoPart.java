package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.RECUSED_TAKE_NO_PART;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that nobody who is recused from a matter voted on it or was in the chair (回避人员不参加表决). Where the chair of the meeting is
 * recused, the record has to say who was in the chair instead. How many count without
 * them is up to {@link QuorumReached} and {@link MajorityReached}. A matter from which nobody is recused is not examined:
 * who should be recused is no question of the record.
 */
public record RecusedTakeNoPart() implements Control<AgendaItem> {

    private static final List<Rule> RULES = List.of(RECUSED_TAKE_NO_PART);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AgendaItem item) {
        if (item.recused().isEmpty() || item.meeting().isAhead()) {
            return Outcome.notApplicable(this, item.item());
        }
        Set<String> voted = new TreeSet<>();
        boolean nameless = false;
        for (AgendaItem.Ballot ballot : item.ballots()) {
            String person = ballot.person();
            nameless |= person == null;
            if (person != null && item.recused().contains(person)) {
                voted.add(person);
            }
        }
        String chair = item.chair();
        boolean chaired = chair != null && item.recused().contains(chair);
        String usualChair = item.meeting().chair();
        boolean unclear = chair == null && (usualChair == null || item.recused().contains(usualChair));
        Outcome outcome = Outcome.satisfied(this, item.item(), RULES);
        if (!voted.isEmpty() || chaired) {
            Set<String> concerned = new TreeSet<>(voted);
            if (chaired) {
                concerned.add(chair);
            }
            outcome = outcome.breach(
                    RECUSED_TAKE_NO_PART,
                    Evidence.happenedOn(item.meeting().heldOn())
                            .and(
                                    "circumstances",
                                    Terms.NONE
                                            .when(!voted.isEmpty(), "recusedVoted")
                                            .when(chaired, "recusedChaired"))
                            .and("meeting", item.meeting().meeting()),
                    concerned.toArray(String[]::new));
        }
        return outcome.gap(
                RECUSED_TAKE_NO_PART,
                Terms.NONE
                        .when(nameless, "voters")
                        .when(item.ballots().isEmpty() && item.counts() != null, "votes")
                        .when(unclear, "chair"));
    }
}
