package io.neikong.testkit;

import static io.neikong.testkit.SeparationFacts.MONDAY;
import static io.neikong.testkit.SeparationFacts.exception;

import io.neikong.control.Control;
import io.neikong.party.Approval;
import io.neikong.separation.ExceptionCompensated;
import io.neikong.separation.SeparationException;
import java.time.LocalDate;
import java.util.List;

class ExceptionCompensatedContractTest implements ControlContract<SeparationException> {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Override
    public Control<SeparationException> control() {
        return new ExceptionCompensated();
    }

    @Override
    public SeparationException satisfying() {
        return exception(MONDAY);
    }

    @Override
    public List<SeparationException> offending() {
        return List.of(
                exception(MONDAY.plusSeconds(1)),
                new SeparationException("E1", null, null, null, null, null, null, null, List.of(), AS_OF),
                new SeparationException(
                        "E1",
                        "ST01",
                        "S1",
                        new Approval("head", MONDAY, MONDAY.plusSeconds(1)),
                        MONDAY,
                        LocalDate.of(2026, 3, 3),
                        LocalDate.of(2026, 9, 1),
                        "monthly full check",
                        List.of(),
                        AS_OF),
                new SeparationException(
                        "E1",
                        "ST01",
                        "S1",
                        new Approval("head", null, null),
                        MONDAY,
                        null,
                        LocalDate.of(2026, 9, 1),
                        "monthly full check",
                        List.of(),
                        AS_OF));
    }
}
