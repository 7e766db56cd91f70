package io.neikong.finance.seal;

import static io.neikong.finance.seal.SpecimenUpdatedTest.change;

import io.neikong.control.Control;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.WorkingCalendar;
import java.util.List;

class SpecimenUpdatedContractTest implements ControlContract<SpecimenChange> {

    @Override
    public Control<SpecimenChange> control() {
        return new SpecimenUpdated(WorkingCalendar.china(), Policy.builtIn());
    }

    @Override
    public SpecimenChange satisfying() {
        return change("2026-03-02", "2026-03-16", "2026-03-31");
    }

    @Override
    public List<SpecimenChange> offending() {
        return List.of(
                change("2026-03-02", "2026-03-17", "2026-03-31"),
                change("2026-03-02", null, "2026-03-17"),
                change(null, null, "2026-03-17"),
                change("2026-12-25", null, "2027-01-12"));
    }
}
