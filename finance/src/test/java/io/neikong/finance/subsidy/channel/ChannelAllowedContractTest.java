package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.Charges.charge;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ChannelAllowedContractTest implements ControlContract<Charge> {

    @Override
    public Control<Charge> control() {
        return ChannelAllowedTest.CONTROL;
    }

    @Override
    public Charge satisfying() {
        return charge().made();
    }

    @Override
    public List<Charge> offending() {
        return List.of(
                charge().to("EDU", "9").made(),
                charge().was("STUDENT", null, null).made(),
                charge().of("INSURANCE").during("2020-01-01", "2020-02-01").made(),
                charge().was(null, null, null).made(),
                charge().of(null).undated().made(),
                charge().of("UNHEARD_OF").made(),
                charge().to(null, null).made());
    }
}
