package io.neikong.permissions.mover;

import io.neikong.control.Control;
import io.neikong.permissions.mover.Absence.AccountOfAbsentee;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class SuspendedWhileAwayContractTest implements ControlContract<Absence> {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

    @Override
    public Control<Absence> control() {
        return new SuspendedWhileAway();
    }

    @Override
    public Absence satisfying() {
        return absence(FROM, List.of(Validity.ALWAYS));
    }

    @Override
    public List<Absence> offending() {
        return List.of(absence(FROM, List.of()), absence(null, List.of()));
    }

    private static Absence absence(@Nullable LocalDate from, List<Validity> suspended) {
        return new Absence(
                "absence 1",
                "li",
                Absence.Kind.LEAVE,
                Validity.ofDays(from, FROM.plusDays(20)),
                null,
                List.of(
                        new AccountOfAbsentee("a1", Validity.ALWAYS, suspended),
                        new AccountOfAbsentee("a2", Validity.ALWAYS, suspended)),
                FROM.plusDays(90));
    }
}
