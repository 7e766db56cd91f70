package io.neikong.finance.fraud;

import io.neikong.control.Control;
import io.neikong.finance.fraud.FraudCase.Links;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CaseLinkedContractTest implements ControlContract<FraudCase> {

    @Override
    public Control<FraudCase> control() {
        return CaseLinkedTest.CONTROL;
    }

    @Override
    public FraudCase satisfying() {
        return Frauds.linked("800", Frauds.LINKED, "FILED 2026-03-02", "TRANSFERRED 2026-04-01", "CLOSED 2026-04-02");
    }

    @Override
    public List<FraudCase> offending() {
        return List.of(
                Frauds.linked("20000", Links.NONE, "FILED 2026-03-02", "TRANSFERRED 2026-04-01", "CLOSED 2026-04-01"),
                Frauds.linked("800", Links.NONE, "FILED 2026-03-02", "TRANSFERRED 2026-04-01"),
                Frauds.linked(null, Links.NONE, "FILED 2026-03-02", "CLOSED 2026-04-01"),
                Frauds.linked("800", Links.NONE, "FILED", "CLOSED"));
    }
}
