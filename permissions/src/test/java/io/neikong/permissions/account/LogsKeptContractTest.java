package io.neikong.permissions.account;

import static io.neikong.permissions.account.LogsKeptTest.log;
import static io.neikong.permissions.account.LogsKeptTest.stretch;

import io.neikong.control.Control;
import io.neikong.permissions.account.SystemLog.Stretch;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

class LogsKeptContractTest implements ControlContract<SystemLog> {

    @Override
    public Control<SystemLog> control() {
        return new LogsKept(Policy.builtIn(), WorkingCalendar.china());
    }

    @Override
    public SystemLog satisfying() {
        return log(stretch(LocalDate.of(2025, 12, 30), null));
    }

    @Override
    public List<SystemLog> offending() {
        return List.of(
                log(),
                log(
                        stretch(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                        stretch(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 4)),
                        stretch(LocalDate.of(2026, 2, 5), LocalDate.of(2026, 3, 1))),
                log(new Stretch(Validity.ALWAYS, Duration.ofHours(8))),
                log(new Stretch(Validity.ALWAYS, null)));
    }
}
