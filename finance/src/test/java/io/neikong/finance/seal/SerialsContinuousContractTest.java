package io.neikong.finance.seal;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class SerialsContinuousContractTest implements ControlContract<SealRegisterBook> {

    @Override
    public Control<SealRegisterBook> control() {
        return new SerialsContinuous();
    }

    @Override
    public SealRegisterBook satisfying() {
        return new SealRegisterBook("2026", List.of(2, 1, 3), 0);
    }

    @Override
    public List<SealRegisterBook> offending() {
        return List.of(
                new SealRegisterBook("2026", List.of(1, 3, 7, 7), 0),
                new SealRegisterBook("2026", List.of(1, 1), 2),
                new SealRegisterBook("2026", List.of(2), 0));
    }
}
