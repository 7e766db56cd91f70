package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.PaymentsFrozenTest.frozen;
import static io.neikong.finance.fraud.PaymentsFrozenTest.paid;
import static io.neikong.finance.fraud.PaymentsFrozenTest.payment;

import io.neikong.control.Control;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.finance.fraud.LinkedPayment.Status;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class PaymentsFrozenContractTest implements ControlContract<LinkedPayment> {

    @Override
    public Control<LinkedPayment> control() {
        return PaymentsFrozenTest.CONTROL;
    }

    @Override
    public LinkedPayment satisfying() {
        return frozen("2026-03-09", "FILED 2026-03-06");
    }

    @Override
    public List<LinkedPayment> offending() {
        return List.of(
                frozen("2026-03-10", "FILED 2026-03-06"),
                paid("2026-03-06", "FILED 2026-03-06"),
                paid("2026-03-10", "FILED 2026-03-06"),
                payment(Status.PENDING, null, null, Frauds.fraud("FILED 2026-03-06")),
                payment(Status.PAID, null, null, Frauds.fraud("FILED", "INVESTIGATED", "DISMISSED", "CLOSED")),
                payment(Status.FROZEN, null, null, Frauds.fraud("FILED")),
                payment(null, null, null, Frauds.fraud("FILED 2026-03-06")),
                payment(
                        Status.PENDING,
                        null,
                        null,
                        Frauds.fraud(Regime.LABOUR_INSPECTION, LocalDate.of(2027, 1, 4), "FILED 2026-12-31")));
    }
}
