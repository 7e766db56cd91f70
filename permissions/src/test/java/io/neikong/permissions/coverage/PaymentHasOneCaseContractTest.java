package io.neikong.permissions.coverage;

import io.neikong.control.Control;
import io.neikong.permissions.coverage.TracedPayment.NamedCase;
import io.neikong.testkit.ControlContract;
import java.util.List;

class PaymentHasOneCaseContractTest implements ControlContract<TracedPayment> {

    @Override
    public Control<TracedPayment> control() {
        return new PaymentHasOneCase();
    }

    @Override
    public TracedPayment satisfying() {
        return Payments.online("A1");
    }

    @Override
    public List<TracedPayment> offending() {
        return List.of(
                Payments.online(),
                Payments.online("A1", "A2"),
                new TracedPayment("Y1", null, true, null, null, List.of(new NamedCase("A9", false, null))));
    }
}
