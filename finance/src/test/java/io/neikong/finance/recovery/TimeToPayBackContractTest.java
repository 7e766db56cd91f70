package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryNoticeTest.ALL;
import static io.neikong.finance.recovery.RecoveryNoticeTest.notice;
import static io.neikong.finance.recovery.RecoveryNoticeTest.served;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class TimeToPayBackContractTest implements ControlContract<RecoveryNotice> {

    @Override
    public Control<RecoveryNotice> control() {
        return RecoveryNoticeTest.TIME;
    }

    @Override
    public RecoveryNotice satisfying() {
        return notice(ALL, "2026-03-26", served("2026-03-11", "proof"));
    }

    @Override
    public List<RecoveryNotice> offending() {
        return List.of(
                notice(ALL, "2026-03-25", served("2026-03-11", "proof")), notice(ALL, null, served(null, "proof")));
    }
}
