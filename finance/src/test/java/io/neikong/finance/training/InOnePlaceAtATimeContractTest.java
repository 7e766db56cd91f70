package io.neikong.finance.training;

import static io.neikong.finance.training.InOnePlaceAtATimeTest.stay;
import static io.neikong.finance.training.InOnePlaceAtATimeTest.timetable;

import io.neikong.control.Control;
import io.neikong.finance.training.Timetable.Stay;
import io.neikong.testkit.ControlContract;
import java.util.List;

class InOnePlaceAtATimeContractTest implements ControlContract<Timetable> {

    @Override
    public Control<Timetable> control() {
        return InOnePlaceAtATimeTest.CONTROL;
    }

    @Override
    public Timetable satisfying() {
        return timetable(stay("one", 9, 12), stay("two", 13, 15));
    }

    @Override
    public List<Timetable> offending() {
        return List.of(
                timetable(stay("one", 9, 12), stay("two", 11, 15), stay("three", 10, 14)),
                timetable(new Stay("one", null, null)));
    }
}
