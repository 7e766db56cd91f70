package io.neikong.finance.training;

import static io.neikong.finance.training.WithinDailyHoursTest.day;
import static io.neikong.finance.training.WithinDailyHoursTest.minutes;

import io.neikong.control.Control;
import io.neikong.finance.training.Timetable.Stay;
import io.neikong.testkit.ControlContract;
import java.util.List;

class WithinDailyHoursContractTest implements ControlContract<TeachingDay> {

    @Override
    public Control<TeachingDay> control() {
        return WithinDailyHoursTest.CONTROL;
    }

    @Override
    public TeachingDay satisfying() {
        return day(minutes("a", 540, 315));
    }

    @Override
    public List<TeachingDay> offending() {
        return List.of(day(minutes("a", 540, 316)), day(new Stay("a", null, null)));
    }
}
