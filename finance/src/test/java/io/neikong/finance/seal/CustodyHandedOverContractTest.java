package io.neikong.finance.seal;

import static io.neikong.finance.seal.CustodyHandedOverTest.changed;
import static io.neikong.finance.seal.CustodyHandedOverTest.record;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CustodyHandedOverContractTest implements ControlContract<SealHandovers> {

    @Override
    public Control<SealHandovers> control() {
        return new CustodyHandedOver();
    }

    @Override
    public SealHandovers satisfying() {
        return changed(record("an", "bo", "cai", 10));
    }

    @Override
    public List<SealHandovers> offending() {
        return List.of(
                changed(),
                changed(record("an", "bo", null, 10)),
                changed(record("an", "bo", "bo", 10)),
                changed(record(null, null, "cai", null)));
    }
}
