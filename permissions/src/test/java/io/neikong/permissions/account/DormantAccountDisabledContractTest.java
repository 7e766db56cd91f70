package io.neikong.permissions.account;

import io.neikong.control.Control;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

class DormantAccountDisabledContractTest implements ControlContract<AccountActivity> {

    private static final LocalDate OPENED = LocalDate.of(2024, 1, 2);

    @Override
    public Control<AccountActivity> control() {
        return new DormantAccountDisabled(Policy.builtIn(), WorkingCalendar.china());
    }

    @Override
    public AccountActivity satisfying() {
        return DormantAccountDisabledTest.used(OPENED, LocalDate.of(2026, 6, 29));
    }

    @Override
    public List<AccountActivity> offending() {
        return List.of(
                DormantAccountDisabledTest.used(OPENED, LocalDate.of(2026, 1, 5)),
                new AccountActivity("S0001", null, null, OPENED, null, true, true, LocalDate.of(2026, 6, 30)),
                new AccountActivity("S0001", null, null, null, null, true, true, LocalDate.of(2026, 6, 30)),
                new AccountActivity("S0001", "SUB", "li", OPENED, null, false, true, LocalDate.of(2026, 6, 30)));
    }
}
