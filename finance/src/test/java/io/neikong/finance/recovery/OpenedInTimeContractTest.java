package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.OpenedInTimeTest.discovered;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OpenedInTimeContractTest implements ControlContract<RecoveryCase> {

    @Override
    public Control<RecoveryCase> control() {
        return OpenedInTimeTest.CONTROL;
    }

    @Override
    public RecoveryCase satisfying() {
        return discovered("2026-03-02", "2026-03-09", "2026-03-31");
    }

    @Override
    public List<RecoveryCase> offending() {
        return List.of(
                discovered("2026-03-02", "2026-03-10", "2026-03-31"),
                discovered("2026-03-02", null, "2026-03-31"),
                discovered(null, null, "2026-03-31"),
                Recoveries.recovery("0", List.of(Recoveries.event("e", "OPENED", null))),
                discovered("2026-12-29", null, "2027-01-08"));
    }
}
