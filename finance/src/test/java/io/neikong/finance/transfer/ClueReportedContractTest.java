package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.ClueReportedTest.clue;

import io.neikong.control.Control;
import io.neikong.finance.transfer.Clue.Report;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ClueReportedContractTest implements ControlContract<Clue> {

    @Override
    public Control<Clue> control() {
        return ClueReportedTest.CONTROL;
    }

    @Override
    public Clue satisfying() {
        return clue("2026-03-02", "2026-03-09T17:00:00", "2026-12-31");
    }

    @Override
    public List<Clue> offending() {
        return List.of(
                clue("2026-03-02", "2026-03-10T09:00:00", "2026-12-31"),
                clue("2026-03-02", null, "2026-12-31"),
                new Clue("clue", null, new Report(null), Transfers.AS_OF),
                clue("2026-12-29", null, "2027-01-08"));
    }
}
