package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideUpdatedTest.change;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class GuideUpdatedContractTest implements ControlContract<PolicyChange> {

    @Override
    public Control<PolicyChange> control() {
        return GuideUpdatedTest.CONTROL;
    }

    @Override
    public PolicyChange satisfying() {
        return change("2026-01-05", "2026-02-01", "2026-03-03");
    }

    @Override
    public List<PolicyChange> offending() {
        return List.of(
                change("2026-01-05", "2026-02-01", "2026-03-04"),
                change("2026-01-05", "2026-02-01"),
                change(null, null),
                GuideUpdatedTest.undated());
    }
}
