package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.finance.seal.SealUses.nothingRecorded;

import io.neikong.control.Control;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class SealUseCopiesContractTest implements ControlContract<SealUse> {

    @Override
    public Control<SealUse> control() {
        return new SealUseCopies();
    }

    @Override
    public SealUse satisfying() {
        return complete().use();
    }

    @Override
    public List<SealUse> offending() {
        return List.of(
                nothingRecorded(Status.USED),
                complete().copies(4, 3).use(),
                complete().use().with(SealUses.blank()),
                complete().document(null).copies(4, 3).use());
    }
}
