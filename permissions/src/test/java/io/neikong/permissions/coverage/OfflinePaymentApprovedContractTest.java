package io.neikong.permissions.coverage;

import io.neikong.control.Control;
import io.neikong.permissions.coverage.TracedPayment.Channel;
import io.neikong.permissions.coverage.TracedPayment.OfflineException;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OfflinePaymentApprovedContractTest implements ControlContract<TracedPayment> {

    @Override
    public Control<TracedPayment> control() {
        return new OfflinePaymentApproved();
    }

    @Override
    public TracedPayment satisfying() {
        return Payments.online("A1");
    }

    @Override
    public List<TracedPayment> offending() {
        return List.of(
                Payments.offline(null),
                Payments.offline(new OfflineException(null)),
                Payments.offline(Payments.approvedAt("2026-03-06T10:00:00Z", null)),
                Payments.offline(Payments.approvedAt("2026-03-04T10:00:00Z", "2026-03-06T10:00:00Z")),
                Payments.offline(Payments.approvedAt(null, null)),
                Payments.typedInLater(),
                new TracedPayment("Y1", null, true, Channel.OFFLINE, Payments.approvedAt(null, null), List.of()),
                new TracedPayment("Y1", null, true, null, null, List.of()));
    }
}
