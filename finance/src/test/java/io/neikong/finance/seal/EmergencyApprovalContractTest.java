package io.neikong.finance.seal;

import static io.neikong.finance.seal.EmergencyApprovalTest.MONDAY_NIGHT;
import static io.neikong.finance.seal.EmergencyApprovalTest.TUESDAY;
import static io.neikong.finance.seal.EmergencyApprovalTest.YEAR_END;
import static io.neikong.finance.seal.EmergencyApprovalTest.emergency;
import static io.neikong.finance.seal.SealUses.complete;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.WorkingCalendar;
import java.util.List;

class EmergencyApprovalContractTest implements ControlContract<EmergencySealUse> {

    @Override
    public Control<EmergencySealUse> control() {
        return new EmergencyApproval(WorkingCalendar.china());
    }

    @Override
    public EmergencySealUse satisfying() {
        return emergency(complete().approved("head", MONDAY_NIGHT), "2026-03-31");
    }

    @Override
    public List<EmergencySealUse> offending() {
        return List.of(
                emergency(complete().approved("head", TUESDAY), "2026-03-31"),
                emergency(complete().approved(null, null), "2026-03-31"),
                emergency(complete().approved("head", null), "2026-03-31"),
                emergency(complete().usedAt(null), "2026-03-31"),
                emergency(complete().approved(null, null).usedAt(YEAR_END), "2027-01-04"));
    }
}
