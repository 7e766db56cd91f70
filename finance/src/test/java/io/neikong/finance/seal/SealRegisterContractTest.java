package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.finance.seal.SealUses.nothingRecorded;

import io.neikong.control.Control;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class SealRegisterContractTest implements ControlContract<SealUse> {

    @Override
    public Control<SealUse> control() {
        return new SealRegister();
    }

    @Override
    public SealUse satisfying() {
        return complete().use();
    }

    @Override
    public List<SealUse> offending() {
        return List.of(
                nothingRecorded(Status.USED),
                nothingRecorded(Status.PENDING),
                complete().keeper(null).use());
    }
}
