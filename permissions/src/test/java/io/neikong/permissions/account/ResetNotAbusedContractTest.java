package io.neikong.permissions.account;

import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.OTHER_DESK;
import static io.neikong.permissions.account.Days.at;
import static io.neikong.permissions.account.Days.logIn;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ResetNotAbusedContractTest implements ControlContract<PasswordReset> {

    @Override
    public Control<PasswordReset> control() {
        return new ResetNotAbused();
    }

    @Override
    public PasswordReset satisfying() {
        return reset("wang", "li", logIn(DESK, "10:05"));
    }

    @Override
    public List<PasswordReset> offending() {
        return List.of(
                reset("wang", "li", logIn(OTHER_DESK, "10:05")),
                reset("wang", "li", logIn(null, "10:05")),
                reset(null, "li"),
                reset("wang", null));
    }

    private static PasswordReset reset(@Nullable String resetBy, @Nullable String owner, Session... after) {
        return new PasswordReset("R1", "S0001", owner, resetBy, at("10:00"), OTHER_DESK, List.of(after));
    }
}
