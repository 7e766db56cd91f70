package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.EVALUATED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.SuspectedFraud.Evaluation;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.finance.transfer.SuspectedFraud.Part;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Objects;

/**
 * Checks that the transfer of a suspected fraud was weighed from a certain amount on, and proposed if a crime is suspected (达到金额的评估移送).
 *
 * <p>The amounts of all cases of a scheme are added up, and what was only attempted counts. An evaluation that found no crime has to
 * be made anew for cases found later. What is below the threshold need not
 * be weighed and is not examined unless it was.
 *
 * @param policy  from which amount on ({@code xfr.fraud.amount}, {@code xfr.fraud.amount.aggravated}), by the first day on which a
 *     case was found
 */
public record TransferEvaluated(Policy policy) implements Control<SuspectedFraud> {

    private static final List<Rule> RULES = List.of(EVALUATED);

    public TransferEvaluated {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SuspectedFraud suspected) {
        SuspectedFraud fraud = suspected.byThen();
        if (fraud == null) {
            return Outcome.notApplicable(this, suspected.scheme());
        }
        Evaluation evaluation = fraud.evaluated();
        Outcome outcome = Outcome.satisfied(this, fraud.scheme(), RULES);
        if (evaluation != null) {
            if (evaluation.crime() == Answer.YES && fraud.handling() == Handling.NONE) {
                outcome = outcome.breach(EVALUATED, seen(fraud, "notProposed"));
            }
            return outcome.gap(
                    EVALUATED,
                    Terms.NONE
                            .when(evaluation.evaluatedOn() == null, "evaluatedOn")
                            .when(evaluation.crime() == Answer.UNKNOWN, "crime")
                            .when(evaluation.crime() == Answer.NO && fraud.lacksDay(), "foundOn"));
        }
        Answer reached = fraud.suspected() == Answer.NO ? Answer.NO : fraud.reaches(policy);
        if (reached == Answer.NO) {
            return Outcome.notApplicable(this, fraud.scheme());
        }
        if (reached == Answer.YES && fraud.suspected() == Answer.YES) {
            return outcome.breach(EVALUATED, seen(fraud, "notEvaluated"));
        }
        return outcome.gap(EVALUATED, undecided(fraud, reached));
    }

    /** What leaves open whether a transfer has to be weighed. */
    static Terms undecided(SuspectedFraud fraud, Answer reached) {
        boolean unknown = reached == Answer.UNKNOWN;
        return Terms.NONE
                .when(fraud.suspected() == Answer.UNKNOWN, "suspected")
                .when(unknown && fraud.foundOn() == null, "foundOn")
                .when(unknown && fraud.lacksAmount(), "amounts")
                .when(unknown && fraud.aggravated() == Answer.UNKNOWN, "aggravated");
    }

    private Evidence seen(SuspectedFraud fraud, String circumstance) {
        return Evidence.happenedOn(fraud.foundOn())
                .and("circumstances", Terms.of(circumstance))
                .and("sum", fraud.sum())
                .and("attempted", fraud.attempted().signum() == 0 ? null : fraud.attempted())
                .and("threshold", fraud.threshold(policy))
                .and("cases", fraud.parts().stream().map(Part::part).sorted().toList());
    }
}
