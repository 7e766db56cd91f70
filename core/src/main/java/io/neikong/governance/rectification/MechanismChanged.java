package io.neikong.governance.rectification;

import static io.neikong.governance.rectification.RectificationRule.MECHANISM_CHANGED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Answer;
import java.util.List;

/**
 * Checks that a problem of many, once it is closed, has led to a change of a rule, a process, a system or the risk list that is on record
 * (普遍性问题完善机制). How deep the change goes is no question of the register. What is open is not examined, nor is the problem of one
 * case, which is a matter of {@link LookedAtElsewhere}.
 */
public record MechanismChanged() implements Control<Problem> {

    private static final List<Rule> RULES = List.of(MECHANISM_CHANGED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Problem problem) {
        Boolean common = problem.cause().common();
        Answer closed = problem.closed();
        if (problem.isAhead() || closed == Answer.NO || Boolean.FALSE.equals(common)) {
            return Outcome.notApplicable(this, problem.problem());
        }
        Outcome outcome = Outcome.satisfied(this, problem.problem(), RULES);
        boolean changed = problem.changes().stream().anyMatch(change -> problem.hasCome(change.madeOn()));
        if (changed) {
            return outcome;
        }
        if (common != null && closed == Answer.YES) {
            return outcome.breach(
                    MECHANISM_CHANGED,
                    Evidence.happenedOn(problem.closedOn())
                            .and("closedOn", problem.closedOn())
                            .and("rootCause", problem.cause().rootCause()),
                    problem.plan().owner());
        }
        return outcome.gap(
                MECHANISM_CHANGED, Terms.NONE.when(common == null, "common").when(closed == Answer.UNKNOWN, "status"));
    }
}
