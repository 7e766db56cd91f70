package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.Guides.ACCEPT;
import static io.neikong.finance.subsidy.guide.Guides.APPROVE;
import static io.neikong.finance.subsidy.guide.Guides.REVIEW;
import static io.neikong.finance.subsidy.guide.Guides.step;
import static io.neikong.finance.subsidy.guide.SystemFollowsGuideTest.steps;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class SystemFollowsGuideContractTest implements ControlContract<SystemWorkflow> {

    @Override
    public Control<SystemWorkflow> control() {
        return SystemFollowsGuideTest.CONTROL;
    }

    @Override
    public SystemWorkflow satisfying() {
        return steps(ACCEPT, REVIEW, APPROVE);
    }

    @Override
    public List<SystemWorkflow> offending() {
        return List.of(
                steps(step("accept", "head"), step("pay", null)),
                steps(APPROVE, REVIEW, ACCEPT),
                SystemFollowsGuideTest.unrecorded());
    }
}
