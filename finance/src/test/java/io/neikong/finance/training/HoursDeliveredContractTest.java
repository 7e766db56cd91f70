package io.neikong.finance.training;

import static io.neikong.finance.training.HoursDeliveredTest.lesson;
import static io.neikong.finance.training.HoursDeliveredTest.taught;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class HoursDeliveredContractTest implements ControlContract<TaughtClass> {

    @Override
    public Control<TaughtClass> control() {
        return HoursDeliveredTest.CONTROL;
    }

    @Override
    public TaughtClass satisfying() {
        return taught(4, null, lesson(180, 180));
    }

    @Override
    public List<TaughtClass> offending() {
        return List.of(taught(5, null, lesson(180, 179)), taught(null, null, lesson(180, 180)), taught(4, null));
    }
}
