package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.NO_FINE_INSTEAD;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.finance.transfer.SuspectedFraud.Evaluation;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Objects;

/**
 * Checks that no fine takes the place of a transfer (不得以罚代刑).
 *
 * <p>A fine is no breach once the case was sent, or the head decided against it, or the evaluation found no crime. What was not
 * fined is not examined, and neither is what is below the threshold and was not found to be a crime.
 *
 * @param policy  from which amount on a transfer is weighed ({@code xfr.fraud.amount}, {@code xfr.fraud.amount.aggravated}), by
 *     the first day on which a case was found
 */
public record NoFineInstead(Policy policy) implements Control<SuspectedFraud> {

    private static final List<Rule> RULES = List.of(NO_FINE_INSTEAD);

    public NoFineInstead {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SuspectedFraud suspected) {
        SuspectedFraud fraud = suspected.byThen();
        if (fraud == null || fraud.fines().isEmpty()) {
            return Outcome.notApplicable(this, suspected.scheme());
        }
        Outcome outcome = Outcome.satisfied(this, fraud.scheme(), RULES);
        Evaluation evaluation = fraud.evaluated();
        if (evaluation != null && evaluation.crime() != Answer.UNKNOWN) {
            if (isDealtWith(fraud)) {
                return outcome;
            }
            if (evaluation.crime() == Answer.YES) {
                return outcome.breach(NO_FINE_INSTEAD, seen(fraud));
            }
            // Undated, it may be of the time before other cases of the scheme were found.
            boolean undated = evaluation.evaluatedOn() == null && fraud.parts().size() > 1;
            return undated ? outcome.gap(NO_FINE_INSTEAD, "evaluatedOn") : outcome;
        }
        Answer reached = fraud.suspected() == Answer.NO ? Answer.NO : fraud.reaches(policy);
        if (reached == Answer.NO) {
            return Outcome.notApplicable(this, fraud.scheme());
        }
        if (isDealtWith(fraud)) {
            return outcome;
        }
        if (evaluation != null) {
            return outcome.gap(NO_FINE_INSTEAD, "crime");
        }
        return reached == Answer.YES && fraud.suspected() == Answer.YES
                ? outcome.breach(NO_FINE_INSTEAD, seen(fraud))
                : outcome.gap(NO_FINE_INSTEAD, TransferEvaluated.undecided(fraud, reached));
    }

    private static boolean isDealtWith(SuspectedFraud fraud) {
        return fraud.handling() == Handling.SENT || fraud.handling() == Handling.REFUSED;
    }

    private Evidence seen(SuspectedFraud fraud) {
        return Evidence.happenedOn(fraud.foundOn())
                .and("sum", fraud.sum())
                .and("attempted", fraud.attempted().signum() == 0 ? null : fraud.attempted())
                .and("threshold", fraud.threshold(policy))
                .andTerm("handling", fraud.handling().name())
                .and("fines", fraud.fines());
    }
}
