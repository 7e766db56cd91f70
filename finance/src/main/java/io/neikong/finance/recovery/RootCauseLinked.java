package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.ROOT_CAUSE_LINKED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;

/**
 * Checks that a case was closed with its root cause recorded and linked to a risk on the risk list (问题根源纳入风险清单).
 *
 * <p>A case that is not closed is not examined. The risk has to be one of the list.
 *
 * @param risks  the identifiers of the risks on the list; without any, it is a gap whether a link leads anywhere
 */
public record RootCauseLinked(List<String> risks) implements Control<RecoveryCause> {

    private static final List<Rule> RULES = List.of(ROOT_CAUSE_LINKED);

    public RootCauseLinked {
        risks = List.copyOf(risks);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RecoveryCause recovery) {
        if (!recovery.closed()) {
            return Outcome.notApplicable(this, recovery.recovery());
        }
        String risk = recovery.risk();
        boolean listed = risk == null || risks.isEmpty() || risks.contains(risk);
        Terms circumstances = Terms.NONE
                .when(recovery.cause() == null, "noCause")
                .when(risk == null, "noRisk")
                .when(!listed, "riskNotOnList");
        Outcome outcome = Outcome.satisfied(this, recovery.recovery(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    ROOT_CAUSE_LINKED,
                    Evidence.happenedOn(recovery.closedOn())
                            .and("circumstances", circumstances)
                            .and("cause", recovery.cause())
                            .and("risk", risk));
        }
        return risk != null && risks.isEmpty() ? outcome.gap(ROOT_CAUSE_LINKED, "riskList") : outcome;
    }
}
