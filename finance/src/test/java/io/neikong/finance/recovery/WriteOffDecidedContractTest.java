package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.WriteOffDecidedTest.decision;
import static io.neikong.finance.recovery.WriteOffDecidedTest.unrecorded;
import static io.neikong.finance.recovery.WriteOffDecidedTest.writeOff;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class WriteOffDecidedContractTest implements ControlContract<WriteOff> {

    @Override
    public Control<WriteOff> control() {
        return WriteOffDecidedTest.CONTROL;
    }

    @Override
    public WriteOff satisfying() {
        return writeOff("300", "reason", decision("2026-06-01", "300"));
    }

    @Override
    public List<WriteOff> offending() {
        return List.of(
                writeOff("300", null, null), writeOff("300.01", "reason", decision("2026-06-02", "300")), unrecorded());
    }
}
