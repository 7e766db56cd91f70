package io.neikong.finance.warning;

import static io.neikong.finance.warning.RiskHitTest.asOf;
import static io.neikong.finance.warning.RiskHitTest.hit;
import static io.neikong.finance.warning.RiskHitTest.submitted;
import static io.neikong.finance.warning.RiskHitTest.unacknowledged;

import io.neikong.control.Control;
import io.neikong.finance.warning.RiskHit.Submission;
import io.neikong.testkit.ControlContract;
import java.util.List;

class AcknowledgedContractTest implements ControlContract<RiskHit> {

    @Override
    public Control<RiskHit> control() {
        return RiskHitTest.KEPT;
    }

    @Override
    public RiskHit satisfying() {
        return hit("2026-03-06", submitted("2026-03-09"), null, null, null);
    }

    @Override
    public List<RiskHit> offending() {
        return List.of(
                hit("2026-03-06", unacknowledged("2026-03-06"), null, null, null),
                hit("2026-03-06", new Submission(null, List.of(), null), null, null, null),
                asOf("2027-01-08", "2026-12-31", unacknowledged("2026-12-31")));
    }
}
