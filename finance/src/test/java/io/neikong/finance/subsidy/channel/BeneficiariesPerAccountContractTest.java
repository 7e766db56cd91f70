package io.neikong.finance.subsidy.channel;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class BeneficiariesPerAccountContractTest implements ControlContract<PayeeAccount> {

    @Override
    public Control<PayeeAccount> control() {
        return PaidToBeneficiaryTest.PER_ACCOUNT;
    }

    @Override
    public PayeeAccount satisfying() {
        return new PayeeAccount("a1", List.of("b1"), 0);
    }

    @Override
    public List<PayeeAccount> offending() {
        return List.of(new PayeeAccount("a1", List.of("b1", "b2"), 0), new PayeeAccount("a1", List.of("b1"), 1));
    }
}
