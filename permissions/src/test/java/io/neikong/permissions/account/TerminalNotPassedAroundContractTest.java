package io.neikong.permissions.account;

import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.at;

import io.neikong.control.Control;
import io.neikong.permissions.account.TerminalDay.LogIn;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

class TerminalNotPassedAroundContractTest implements ControlContract<TerminalDay> {

    @Override
    public Control<TerminalDay> control() {
        return new TerminalNotPassedAround();
    }

    @Override
    public TerminalDay satisfying() {
        return new TerminalDay(DESK, DAY, List.of(logIn("li", "10:00"), logIn("wang", "10:01")));
    }

    @Override
    public List<TerminalDay> offending() {
        return List.of(
                new TerminalDay(
                        DESK, DAY, List.of(logIn("li", "10:00"), logIn("wang", "10:01"), logIn("zhao", "10:02"))),
                new TerminalDay(
                        DESK, DAY, List.of(logIn("li", "10:00"), logIn("wang", "10:01"), logIn(null, "10:02"))));
    }

    private static LogIn logIn(@Nullable String person, String at) {
        return new LogIn("S-" + person, person, at(at), null);
    }
}
