package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.ONE_TO_ONE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.coverage.TracedPayment.Channel;
import io.neikong.permissions.coverage.TracedPayment.NamedCase;
import java.util.List;

/**
 * Checks, from the finance side, that a payment belongs to exactly one business case that exists (发放对应业务).
 *
 * <p>A payment outside the system, or with an exception that lets it be, need not have a case in it: that one is for
 * {@link OfflinePaymentApproved}. A payment that was never ordered is not examined; one that the bank returned was ordered.
 */
public record PaymentHasOneCase() implements Control<TracedPayment> {

    private static final List<Rule> RULES = List.of(ONE_TO_ONE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TracedPayment payment) {
        List<NamedCase> cases = payment.cases();
        boolean mayBeOffline = payment.channel() == Channel.OFFLINE || payment.exception() != null;
        if (!payment.ordered() || (mayBeOffline && cases.isEmpty())) {
            return Outcome.notApplicable(this, payment.payment());
        }
        Outcome outcome = Outcome.satisfied(this, payment.payment(), RULES);
        if (cases.size() == 1 && cases.get(0).known()) {
            return outcome;
        }
        List<String> named =
                cases.stream().map(NamedCase::businessCase).distinct().toList();
        Terms circumstances = Terms.NONE
                .when(named.isEmpty(), "noCase")
                .when(named.size() > 1, "severalCases")
                .when(cases.stream().anyMatch(one -> !one.known()), "unknownCase");
        return circumstances.isEmpty()
                ? outcome
                : outcome.breach(
                        ONE_TO_ONE,
                        Evidence.happenedOn(payment.orderedAt())
                                .and("circumstances", circumstances)
                                .and("cases", named));
    }
}
