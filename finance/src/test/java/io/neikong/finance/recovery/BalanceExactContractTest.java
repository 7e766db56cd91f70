package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.BalanceExactTest.SERVED;
import static io.neikong.finance.recovery.Recoveries.recovery;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BalanceExactContractTest implements ControlContract<RecoveryCase> {

    @Override
    public Control<RecoveryCase> control() {
        return new BalanceExact();
    }

    @Override
    public RecoveryCase satisfying() {
        return of("500", "PAID_BACK 300");
    }

    @Override
    public List<RecoveryCase> offending() {
        return List.of(
                of("1", "WRITTEN_OFF 900,PAID_BACK 900"),
                of("800", "OFFSET 800 other"),
                of("500", "PAID_BACK 300,CLOSED"),
                of("800", "PAID_BACK 0"),
                of(null, "PAID_BACK"),
                of("800", "COURT_APPLIED"));
    }

    private static RecoveryCase of(@Nullable String stated, String events) {
        return recovery(stated, (SERVED + events).split(",", -1));
    }
}
