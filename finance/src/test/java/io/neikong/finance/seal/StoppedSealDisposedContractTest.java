package io.neikong.finance.seal;

import static io.neikong.finance.seal.StoppedSealDisposedTest.destroyed;
import static io.neikong.finance.seal.StoppedSealDisposedTest.stopped;
import static io.neikong.finance.seal.StoppedSealDisposedTest.stoppedOn;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.WorkingCalendar;
import java.util.List;

class StoppedSealDisposedContractTest implements ControlContract<SealLife> {

    @Override
    public Control<SealLife> control() {
        return new StoppedSealDisposed(WorkingCalendar.china());
    }

    @Override
    public SealLife satisfying() {
        return destroyed("2026-03-19", "FIN", "OFF", "AUD");
    }

    @Override
    public List<SealLife> offending() {
        return List.of(
                stopped(null, "2026-03-20"),
                destroyed("2026-03-20", "FIN", "FIN", "OFF"),
                destroyed("2026-03-19", "FIN", "OFF", null),
                destroyed(null, "FIN", "OFF", "AUD"),
                stoppedOn("2026-12-28", "2027-01-12"));
    }
}
