package io.neikong.permissions.rotation;

import io.neikong.control.Control;
import io.neikong.permissions.rotation.RotationYear.Plan;
import io.neikong.permissions.rotation.RotationYear.Rotation;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class RotationPlannedContractTest implements ControlContract<RotationYear> {

    private static final LocalDate PLANNED_ON = LocalDate.of(2026, 4, 1);

    @Override
    public Control<RotationYear> control() {
        return new RotationPlanned();
    }

    @Override
    public RotationYear satisfying() {
        return year(new Plan("R1", PLANNED_ON.minusDays(1), List.of()));
    }

    @Override
    public List<RotationYear> offending() {
        return List.of(
                year(null),
                year(new Plan("R1", null, List.of(new Rotation("li", "cashier", null, null)))),
                year(new Plan(
                        "R1",
                        PLANNED_ON,
                        List.of(
                                new Rotation("li", "cashier", PLANNED_ON, null),
                                new Rotation("wang", "cashier", PLANNED_ON, PLANNED_ON.plusDays(1))))));
    }

    private static RotationYear year(@Nullable Plan plan) {
        return new RotationYear("finance", 2026, plan, LocalDate.of(2026, 6, 30));
    }
}
