package io.neikong.permissions.account;

import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.logIn;

import io.neikong.control.Control;
import io.neikong.permissions.account.OwnerDay.Absence;
import io.neikong.permissions.account.OwnerDay.Kind;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.util.List;

class OwnerAtWorkContractTest implements ControlContract<OwnerDay> {

    @Override
    public Control<OwnerDay> control() {
        return new OwnerAtWork();
    }

    @Override
    public OwnerDay satisfying() {
        return new OwnerDay("S0001", "li", DAY, List.of(logIn(DESK, "09:00")), null, List.of(), null);
    }

    @Override
    public List<OwnerDay> offending() {
        return List.of(
                new OwnerDay("S0001", "li", DAY, List.of(logIn(DESK, "09:00")), List.of(), List.of(), null),
                new OwnerDay("S0001", "li", DAY, List.of(logIn(DESK, "09:00")), null, List.of(), List.of()),
                away(Kind.LEAVE, DESK),
                away(Kind.JOURNEY, DESK),
                away(Kind.JOURNEY, Terminal.undeclared("10.1.1.7")),
                new OwnerDay(
                        "S0001",
                        "li",
                        DAY,
                        List.of(logIn(DESK, "09:00"), logIn(null, "09:30")),
                        null,
                        List.of(new Absence(Kind.JOURNEY, Validity.ALWAYS)),
                        null));
    }

    private static OwnerDay away(Kind kind, Terminal terminal) {
        return new OwnerDay(
                "S0001",
                "li",
                DAY,
                List.of(logIn(terminal, "09:00")),
                null,
                List.of(new Absence(kind, Validity.ALWAYS)),
                null);
    }
}
