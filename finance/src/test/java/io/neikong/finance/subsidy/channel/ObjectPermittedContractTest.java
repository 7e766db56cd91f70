package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.Charges.charge;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ObjectPermittedContractTest implements ControlContract<Charge> {

    @Override
    public Control<Charge> control() {
        return ObjectPermittedTest.CONTROL;
    }

    @Override
    public Charge satisfying() {
        return charge().made();
    }

    @Override
    public List<Charge> offending() {
        return List.of(
                charge().object("VEHICLE").made(),
                charge().object(null).made(),
                charge().object("RENT").paidOn(null).made(),
                charge().object("RUNNING_COST").to(null, null).made());
    }
}
