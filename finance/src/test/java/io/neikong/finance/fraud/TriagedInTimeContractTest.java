package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.TriagedInTimeTest.raised;

import io.neikong.control.Control;
import io.neikong.finance.fraud.Suspicion.Result;
import io.neikong.finance.fraud.Suspicion.Triage;
import io.neikong.testkit.ControlContract;
import java.util.List;

class TriagedInTimeContractTest implements ControlContract<Suspicion> {

    @Override
    public Control<Suspicion> control() {
        return TriagedInTimeTest.CONTROL;
    }

    @Override
    public Suspicion satisfying() {
        return raised("2026-03-02", "2026-03-09", "2026-12-31");
    }

    @Override
    public List<Suspicion> offending() {
        return List.of(
                raised("2026-03-02", "2026-03-10", "2026-12-31"),
                raised("2026-03-02", null, "2026-12-31"),
                raised(null, null, "2026-12-31"),
                TriagedInTimeTest.suspicion("2026-03-02", new Triage(null, Result.FILED, null), "2026-12-31"),
                TriagedInTimeTest.suspicion("2026-03-02", new Triage(null, null, null), "2026-12-31"),
                raised("2026-12-29", null, "2027-01-08"));
    }
}
