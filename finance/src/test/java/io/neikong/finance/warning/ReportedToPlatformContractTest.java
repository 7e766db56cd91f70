package io.neikong.finance.warning;

import static io.neikong.finance.warning.RiskHitTest.asOf;
import static io.neikong.finance.warning.RiskHitTest.dismissed;
import static io.neikong.finance.warning.RiskHitTest.hit;
import static io.neikong.finance.warning.RiskHitTest.queued;
import static io.neikong.finance.warning.RiskHitTest.submitted;

import io.neikong.control.Control;
import io.neikong.finance.warning.RiskHit.Submission;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ReportedToPlatformContractTest implements ControlContract<RiskHit> {

    @Override
    public Control<RiskHit> control() {
        return RiskHitTest.REPORTED;
    }

    @Override
    public RiskHit satisfying() {
        return hit("2026-03-06", submitted("2026-03-09"), null, null, null);
    }

    @Override
    public List<RiskHit> offending() {
        return List.of(
                hit("2026-03-06", submitted("2026-03-10"), queued(null, "2026-03-06"), null, "2026-03-09"),
                hit("2026-03-06", null, queued("2026-03-10", "2026-03-11"), null, null),
                hit("2026-03-06", null, null, dismissed("2026-03-10", null), null),
                hit("2026-03-06", null, null, dismissed(null, "EV-1"), null),
                hit("2026-03-06", new Submission(null, null, null), null, null, null),
                hit("2026-03-06", new Submission(null, List.of(), null), null, null, null),
                hit(null, new Submission(null, List.of(), null), null, null, null),
                asOf("2026-03-31", "2026-03-06", null),
                asOf("2027-01-08", "2026-12-31", null));
    }
}
