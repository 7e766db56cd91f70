package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.Recoveries.DISCOVERED;
import static io.neikong.finance.recovery.Recoveries.event;
import static io.neikong.finance.recovery.Recoveries.recovery;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class StagesInOrderContractTest implements ControlContract<RecoveryCase> {

    @Override
    public Control<RecoveryCase> control() {
        return new StagesInOrder();
    }

    @Override
    public RecoveryCase satisfying() {
        return recovery("0", StagesInOrderTest.WHOLE.split(",", -1));
    }

    @Override
    public List<RecoveryCase> offending() {
        return List.of(
                recovery(null, "VERIFIED"),
                recovery(null, "OPENED", "DECIDED 800"),
                recovery(null, "OPENED", "VERIFIED", "DECIDED 8", "OPENED"),
                recovery(null, "OPENED", "VERIFIED", "DECIDED 8", "NOTICE_SERVED", "OPENED"),
                recovery(null, "OPENED", "VERIFIED", "OPENED"),
                recovery(null, "OPENED", "VERIFIED", "DECIDED 8", "NOTICE_SERVED", "DEMAND_SERVED", "OPENED"),
                recovery(
                        null,
                        "OPENED",
                        "VERIFIED",
                        "DECIDED 8",
                        "NOTICE_SERVED",
                        "DEMAND_SERVED",
                        "COURT_APPLIED",
                        "OPENED"),
                recovery(null, "OPENED", "VERIFIED", "CLOSED", "OPENED"),
                recovery(
                        null,
                        List.of(event("a", "OPENED", DISCOVERED), event("b", "VERIFIED", DISCOVERED.minusDays(1)))),
                recovery(null, List.of(event("a", "OPENED", null))));
    }
}
