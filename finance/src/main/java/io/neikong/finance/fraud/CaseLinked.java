package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.CASE_LINKED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.fraud.FraudEvent.Kind;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a case was not closed without recovery and without the report of an incident where there has to be one, and that
 * a transferred case has its record of the transfer (结案前落实追回、要情报告，移送留有记录).
 *
 * <p>A case that only says that it was closed, out of turn, is looked at too. Where nothing was paid there is nothing to recover.
 * Whether the money does come back is a matter of the rules on recovery. A case that was neither closed nor transferred is not
 * examined.
 *
 * @param policy  from which amount on an incident is reported ({@code inc.ordinary}), by the day of the filing
 */
public record CaseLinked(Policy policy) implements Control<FraudCase> {

    private static final List<Rule> RULES = List.of(CASE_LINKED);

    public CaseLinked {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(FraudCase fraud) {
        FraudEvent closing = fraud.first(Kind.CLOSED);
        FraudEvent transfer = fraud.first(Kind.TRANSFERRED);
        if (closing == null && transfer == null) {
            return Outcome.notApplicable(this, fraud.fraudCase());
        }
        BigDecimal paid = fraud.paid();
        boolean noRecovery = closing != null && fraud.links().recovery() == null;
        boolean noIncident = closing != null && fraud.links().incident() == null;
        BigDecimal threshold = noIncident ? threshold(fraud) : null;
        Terms circumstances = Terms.NONE
                .when(noRecovery && paid != null && paid.signum() > 0, "closedWithoutRecovery")
                .when(paid != null && threshold != null && paid.compareTo(threshold) >= 0, "closedWithoutIncident")
                .when(transfer != null && fraud.links().transfer() == null, "noRecordOfTransfer");
        Outcome outcome = Outcome.satisfied(this, fraud.fraudCase(), RULES);
        if (!circumstances.isEmpty()) {
            FraudEvent act = closing == null ? transfer : closing;
            outcome = outcome.breach(
                    CASE_LINKED,
                    Evidence.happenedOn(act == null ? null : act.happenedOn())
                            .and("circumstances", circumstances)
                            .and("paid", paid)
                            .and("recovery", fraud.links().recovery())
                            .and("incident", fraud.links().incident())
                            .and("transfer", fraud.links().transfer()));
        }
        boolean undated = noIncident && paid != null && paid.signum() > 0 && threshold == null;
        return outcome.gap(
                CASE_LINKED,
                Terms.NONE
                        .when(paid == null && (noRecovery || noIncident), "paid")
                        .when(undated, "filedOn"));
    }

    private @Nullable BigDecimal threshold(FraudCase fraud) {
        FraudEvent filing = fraud.first(Kind.FILED);
        LocalDate filedOn = filing == null ? null : filing.happenedOn();
        return filedOn == null
                ? null
                : policy.find(Parameters.ORDINARY_INCIDENT, Occasion.on(filedOn))
                        .orElseThrow()
                        .value();
    }
}
