package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.FewOverridesTest.hits;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class FewOverridesContractTest implements ControlContract<OverriddenHits> {

    @Override
    public Control<OverriddenHits> control() {
        return FewOverridesTest.CONTROL;
    }

    @Override
    public OverriddenHits satisfying() {
        return hits(20, 5, 5, 0);
    }

    @Override
    public List<OverriddenHits> offending() {
        return List.of(hits(12, 12, 0, 0), hits(12, 4, 4, 0), hits(40, 0, 0, 12));
    }
}
