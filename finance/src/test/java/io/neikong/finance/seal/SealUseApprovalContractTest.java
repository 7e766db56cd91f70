package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.finance.seal.SealUses.nothingRecorded;

import io.neikong.control.Control;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class SealUseApprovalContractTest implements ControlContract<SealUse> {

    @Override
    public Control<SealUse> control() {
        return new SealUseApproval();
    }

    @Override
    public SealUse satisfying() {
        return complete().use();
    }

    @Override
    public List<SealUse> offending() {
        return List.of(
                nothingRecorded(Status.USED),
                complete().approved("head", null).keeper(null).use(),
                complete()
                        .approved("head", NOON.plusSeconds(1))
                        .applicant("head")
                        .keeper("head")
                        .use(),
                complete().applicant("head").keeper(null).use(),
                complete().applicant("keeper").use(),
                complete().status(Status.CANCELLED).use());
    }
}
