package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.PaidNoMoreThanDueTest.benefit;
import static io.neikong.finance.recovery.PaidNoMoreThanDueTest.payment;
import static io.neikong.finance.recovery.PaidNoMoreThanDueTest.resting;
import static io.neikong.finance.recovery.PaidNoMoreThanDueTest.to;
import static io.neikong.finance.recovery.PaidNoMoreThanDueTest.unknown;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class PaidNoMoreThanDueContractTest implements ControlContract<BenefitPayments> {

    @Override
    public Control<BenefitPayments> control() {
        return PaidNoMoreThanDueTest.CONTROL;
    }

    @Override
    public BenefitPayments satisfying() {
        return benefit("800", null, payment("p1", "800"));
    }

    @Override
    public List<BenefitPayments> offending() {
        return List.of(
                benefit("800", null, payment("p1", "801")),
                benefit("800", null, resting("p1", "inv"), resting("p2", "inv")),
                benefit("800", "2026-03-10", to("b2", false, "2026-03-10")),
                unknown());
    }
}
