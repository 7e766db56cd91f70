package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.JointlyWithinCapTest.caps;
import static io.neikong.finance.subsidy.stacking.JointlyWithinCapTest.joint;
import static io.neikong.finance.subsidy.stacking.JointlyWithinCapTest.quarter;
import static io.neikong.finance.subsidy.stacking.TotalWithinCapTest.city;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class JointlyWithinCapContractTest implements ControlContract<JointEvidence> {

    @Override
    public Control<JointEvidence> control() {
        return JointlyWithinCapTest.CONTROL;
    }

    @Override
    public JointEvidence satisfying() {
        return joint(caps("1000", "1000", "1000"), quarter("p1").amount("3000"));
    }

    @Override
    public List<JointEvidence> offending() {
        return List.of(
                joint(caps("1000", "1000", "1000"), quarter("p1").amount("3000.01")),
                joint(caps("1000", null, "1000"), quarter("p1").amount("2000.01")),
                joint(
                        caps("1", "1000", "1000"),
                        quarter("p1").amount(null),
                        city("p2").with("m1")));
    }
}
