package io.neikong.permissions.account;

import static io.neikong.permissions.account.Days.named;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class GenericAccountNameContractTest implements ControlContract<AccountHistory> {

    @Override
    public Control<AccountHistory> control() {
        return new GenericAccountName();
    }

    @Override
    public AccountHistory satisfying() {
        return named("S0001");
    }

    @Override
    public List<AccountHistory> offending() {
        return List.of(named("admin"), named("窗口1"));
    }
}
