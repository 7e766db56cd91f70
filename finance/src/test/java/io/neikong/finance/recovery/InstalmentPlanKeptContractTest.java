package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.InstalmentPlanKeptTest.SIGNED;
import static io.neikong.finance.recovery.InstalmentPlanKeptTest.instalment;
import static io.neikong.finance.recovery.InstalmentPlanKeptTest.plan;

import io.neikong.control.Control;
import io.neikong.finance.recovery.InstalmentPlan.Instalment;
import io.neikong.finance.recovery.InstalmentPlan.Signature;
import io.neikong.testkit.ControlContract;
import java.util.List;

class InstalmentPlanKeptContractTest implements ControlContract<InstalmentPlan> {

    @Override
    public Control<InstalmentPlan> control() {
        return InstalmentPlanKeptTest.CONTROL;
    }

    @Override
    public InstalmentPlan satisfying() {
        return plan("800", SIGNED, instalment("400", "2026-04-15"), instalment("400", "2026-05-15"));
    }

    @Override
    public List<InstalmentPlan> offending() {
        return List.of(
                plan("800", null, instalment("500", "2026-04-15")),
                plan("800", SIGNED, instalment("800", "2029-03-17")),
                plan(null, new Signature(null), new Instalment("i", null, null, null, null)));
    }
}
