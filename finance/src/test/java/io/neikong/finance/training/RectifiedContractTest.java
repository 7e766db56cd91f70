package io.neikong.finance.training;

import static io.neikong.finance.training.RectifiedTest.rectification;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class RectifiedContractTest implements ControlContract<Rectification> {

    @Override
    public Control<Rectification> control() {
        return RectifiedTest.CONTROL;
    }

    @Override
    public Rectification satisfying() {
        return rectification(1, 10, 9, 11, true, 11, 60);
    }

    @Override
    public List<Rectification> offending() {
        return List.of(
                rectification(null, null, null, null, null, null, 1),
                rectification(1, 10, 11, null, null, null, 60),
                rectification(1, 10, null, null, null, 9, 9),
                rectification(1, 10, 9, 11, false, 11, 20),
                rectification(1, null, 9, 11, null, 11, 20));
    }
}
