package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.Charges.charge;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class WithinStandardAndBudgetContractTest implements ControlContract<Charge> {

    @Override
    public Control<Charge> control() {
        return WithinStandardAndBudgetTest.CONTROL;
    }

    @Override
    public Charge satisfying() {
        return charge().made();
    }

    @Override
    public List<Charge> offending() {
        return List.of(
                charge().amount("1200").budgetLeft("1000").made(),
                charge().was(null, null, null).made(),
                charge().of("UNHEARD_OF").made(),
                charge().of(null).undated().amount(null).budgetLeft(null).made());
    }
}
