package io.neikong.finance.seal;

import static io.neikong.finance.seal.LossReportedTest.LATE;
import static io.neikong.finance.seal.LossReportedTest.SOON;
import static io.neikong.finance.seal.LossReportedTest.lost;
import static io.neikong.finance.seal.LossReportedTest.lostAt;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.util.List;

class LossReportedContractTest implements ControlContract<SealLife> {

    @Override
    public Control<SealLife> control() {
        return new LossReported(WorkingCalendar.china(), Period.workingDays(1));
    }

    @Override
    public SealLife satisfying() {
        return lost(SOON, SOON, SOON, "2026-03-10");
    }

    @Override
    public List<SealLife> offending() {
        return List.of(lost(null, LATE, SOON, "2026-03-10"), lostAt("2026-12-31T09:00:00+08:00", "2027-01-05"));
    }
}
