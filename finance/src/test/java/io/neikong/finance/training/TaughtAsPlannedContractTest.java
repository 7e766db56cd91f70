package io.neikong.finance.training;

import static io.neikong.finance.training.TaughtAsPlannedTest.NINE;
import static io.neikong.finance.training.TaughtAsPlannedTest.NOON;
import static io.neikong.finance.training.TaughtAsPlannedTest.PLAN;
import static io.neikong.finance.training.TaughtAsPlannedTest.THE_DAY_AFTER;

import io.neikong.control.Control;
import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.testkit.ControlContract;
import java.util.List;

class TaughtAsPlannedContractTest implements ControlContract<Lesson> {

    @Override
    public Control<Lesson> control() {
        return new TaughtAsPlanned();
    }

    @Override
    public Lesson satisfying() {
        return new Lesson("lesson", PLAN, PLAN, THE_DAY_AFTER);
    }

    @Override
    public List<Lesson> offending() {
        return List.of(
                new Lesson("lesson", PLAN, null, THE_DAY_AFTER),
                new Lesson("lesson", null, PLAN, THE_DAY_AFTER),
                new Lesson("lesson", PLAN, new Teaching(NOON, NOON.plusSeconds(60), "other", "other"), THE_DAY_AFTER),
                new Lesson("lesson", PLAN, new Teaching(NINE, null, "other", null), THE_DAY_AFTER),
                new Lesson("lesson", PLAN, new Teaching(null, null, null, null), THE_DAY_AFTER));
    }
}
