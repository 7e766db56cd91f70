package io.neikong.finance.fraud;

import io.neikong.control.Control;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class DecidedInTimeContractTest implements ControlContract<FraudCase> {

    @Override
    public Control<FraudCase> control() {
        return DecidedInTimeTest.CONTROL;
    }

    @Override
    public FraudCase satisfying() {
        return Frauds.fraud("FILED 2026-01-05", "DECIDED 2026-04-05");
    }

    @Override
    public List<FraudCase> offending() {
        return List.of(
                Frauds.fraud("FILED 2026-01-05", "EXTENDED 2026-02-02", "DECIDED 2026-04-06"),
                Frauds.fraud("FILED 2026-01-05"),
                Frauds.fraud("FILED", "DECIDED"),
                Frauds.fraud("FILED 2026-01-05", "TRANSFERRED 2026-02-05", "RETURNED"),
                Frauds.fraud(null, Frauds.AS_OF, "FILED 2026-01-05"),
                DecidedInTimeTest.inspection("FILED 2026-03-02", "EXTENDED 2026-12-01"),
                DecidedInTimeTest.inspection(
                        "FILED " + DecidedInTimeTest.FILED, "EXTENDED", "DECIDED " + DecidedInTimeTest.NINETIETH),
                Frauds.fraud(
                        Regime.LABOUR_INSPECTION,
                        LocalDate.of(2027, 12, 31),
                        "FILED 2026-12-01",
                        "DECIDED 2027-03-05"));
    }
}
