package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryNoticeTest.ALL;
import static io.neikong.finance.recovery.RecoveryNoticeTest.notice;
import static io.neikong.finance.recovery.RecoveryNoticeTest.served;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class RecoveryNoticeCompleteContractTest implements ControlContract<RecoveryNotice> {

    @Override
    public Control<RecoveryNotice> control() {
        return RecoveryNoticeTest.COMPLETE;
    }

    @Override
    public RecoveryNotice satisfying() {
        return notice(ALL, "2026-03-26", served("2026-03-11", "proof"));
    }

    @Override
    public List<RecoveryNotice> offending() {
        return List.of(
                notice(List.of(), "2026-03-26", null),
                notice(ALL, "2026-03-26", served("2026-03-11", null)),
                notice(null, "2026-03-26", served(null, "proof")));
    }
}
