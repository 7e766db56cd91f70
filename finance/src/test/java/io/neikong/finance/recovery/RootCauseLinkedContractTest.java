package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RootCauseLinkedTest.closed;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class RootCauseLinkedContractTest implements ControlContract<RecoveryCause> {

    @Override
    public Control<RecoveryCause> control() {
        return RootCauseLinkedTest.CONTROL;
    }

    @Override
    public RecoveryCause satisfying() {
        return closed("cause", "risk");
    }

    @Override
    public List<RecoveryCause> offending() {
        return List.of(closed(null, null), closed(null, "other"));
    }
}
