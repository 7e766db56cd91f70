package io.neikong.finance.training;

import static io.neikong.finance.training.ClassSupervisedTest.supervision;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ClassSupervisedContractTest implements ControlContract<ClassSupervision> {

    @Override
    public Control<ClassSupervision> control() {
        return ClassSupervisedTest.CONTROL;
    }

    @Override
    public ClassSupervision satisfying() {
        return supervision(40, 1, 4);
    }

    @Override
    public List<ClassSupervision> offending() {
        return List.of(supervision(40, 0, 3), supervision(null, 0, 4), supervision(null, null, null));
    }
}
