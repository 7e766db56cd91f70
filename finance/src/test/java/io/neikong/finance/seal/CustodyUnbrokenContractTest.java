package io.neikong.finance.seal;

import static io.neikong.finance.seal.CustodyUnbrokenTest.custody;
import static io.neikong.finance.seal.CustodyUnbrokenTest.kept;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CustodyUnbrokenContractTest implements ControlContract<SealCustody> {

    @Override
    public Control<SealCustody> control() {
        return new CustodyUnbroken();
    }

    @Override
    public SealCustody satisfying() {
        return custody(kept("an", 1, 10), kept("bo", 10, 31));
    }

    @Override
    public List<SealCustody> offending() {
        return List.of(
                custody(kept("an", 2, 10), kept("bo", 11, 20)),
                custody(kept("an", 1, 10), kept("bo", 9, 31)),
                custody(kept(null, 1, 31)),
                custody());
    }
}
