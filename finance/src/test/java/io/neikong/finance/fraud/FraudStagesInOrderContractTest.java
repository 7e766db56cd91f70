package io.neikong.finance.fraud;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class FraudStagesInOrderContractTest implements ControlContract<FraudCase> {

    @Override
    public Control<FraudCase> control() {
        return FraudStagesInOrderTest.CONTROL;
    }

    @Override
    public FraudCase satisfying() {
        return Frauds.fraud("FILED 2026-03-02", "INVESTIGATED 2026-03-20", "TRANSFERRED 2026-03-23");
    }

    @Override
    public List<FraudCase> offending() {
        return List.of(
                Frauds.fraud("FILED 2026-03-02", "CLOSED 2026-03-20"),
                Frauds.fraud("FILED 2026-03-02", "INVESTIGATED 2026-03-01"),
                Frauds.fraud("FILED 2026-03-02", "INVESTIGATED"),
                Frauds.fraud("CLOSED"));
    }
}
