package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.ONE_TO_ONE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.coverage.BusinessCase.PaymentOfCase;
import io.neikong.permissions.coverage.BusinessCase.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks, from the business side, that a case belongs to one payment (业务对应发放): a case that is paid has one, and no other
 * has more than one, and none that was refused or withdrawn has any.
 *
 * <p>A payment that the bank returned, followed by another one, is no second payment; nor is a cancelled one. A case on which
 * nothing was paid and nothing says that it was, is not examined.
 */
public record CasePaidOnce() implements Control<BusinessCase> {

    private static final List<Rule> RULES = List.of(ONE_TO_ONE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(BusinessCase one) {
        int live = 0;
        for (PaymentOfCase payment : one.payments()) {
            live += payment.live() ? 1 : 0;
        }
        if (live == 0 && one.status() != Status.PAID) {
            return Outcome.notApplicable(this, one.businessCase());
        }
        Outcome outcome = Outcome.satisfied(this, one.businessCase(), RULES);
        Terms circumstances = Terms.NONE
                .when(live == 0, "paidWithoutPayment")
                .when(live > 1, "severalPayments")
                .when(live > 0 && one.status() == Status.CLOSED_UNPAID, "paidThoughRefused");
        return circumstances.isEmpty()
                ? outcome
                : outcome.breach(
                        ONE_TO_ONE, Evidence.of("circumstances", circumstances).and("payments", live(one)));
    }

    private static List<String> live(BusinessCase one) {
        List<String> live = new ArrayList<>();
        for (PaymentOfCase payment : one.payments()) {
            if (payment.live()) {
                live.add(payment.payment());
            }
        }
        return live;
    }
}
