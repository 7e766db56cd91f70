package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChargedOnceTest.item;
import static io.neikong.finance.subsidy.channel.Charges.charge;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ChargedOnceContractTest implements ControlContract<ChargedItem> {

    @Override
    public Control<ChargedItem> control() {
        return ChargedOnceTest.CONTROL;
    }

    @Override
    public ChargedItem satisfying() {
        return item(false, charge("c1"));
    }

    @Override
    public List<ChargedItem> offending() {
        return List.of(
                item(false, charge("c1"), charge("c2").to("EMP", "2080701")),
                item(false, charge("c1"), charge("c2").to(null, null).amount(null)));
    }
}
