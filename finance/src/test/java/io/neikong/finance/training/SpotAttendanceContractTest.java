package io.neikong.finance.training;

import static io.neikong.finance.training.SpotAttendanceTest.check;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.time.Instant;
import java.util.List;

class SpotAttendanceContractTest implements ControlContract<SpotCheck> {

    private static final Instant VISITED = Instant.parse("2026-03-05T10:00:00+08:00");

    @Override
    public Control<SpotCheck> control() {
        return SpotAttendanceTest.CONTROL;
    }

    @Override
    public SpotCheck satisfying() {
        return check(VISITED, 40, 36);
    }

    @Override
    public List<SpotCheck> offending() {
        return List.of(check(VISITED, 40, 35), check(VISITED, 40, 31), check(null, null, null));
    }
}
