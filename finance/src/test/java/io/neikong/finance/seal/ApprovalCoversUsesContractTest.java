package io.neikong.finance.seal;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ApprovalCoversUsesContractTest implements ControlContract<SealApproval> {

    @Override
    public Control<SealApproval> control() {
        return new ApprovalCoversUses();
    }

    @Override
    public SealApproval satisfying() {
        return ApprovalCoversUsesTest.approval(
                List.of(ApprovalCoversUsesTest.item("a", 3)),
                ApprovalCoversUsesTest.use("a", 2),
                ApprovalCoversUsesTest.use("a", 1));
    }

    @Override
    public List<SealApproval> offending() {
        return List.of(
                ApprovalCoversUsesTest.approval(
                        List.of(ApprovalCoversUsesTest.item("a", 3)),
                        ApprovalCoversUsesTest.use("a", 2),
                        ApprovalCoversUsesTest.use("a", 2)),
                ApprovalCoversUsesTest.approval(
                        List.of(ApprovalCoversUsesTest.item(null, 100)),
                        ApprovalCoversUsesTest.use("a", 1),
                        ApprovalCoversUsesTest.use("b", 1)),
                ApprovalCoversUsesTest.approval(List.of(), ApprovalCoversUsesTest.use("a", 1)),
                ApprovalCoversUsesTest.approval(
                        List.of(ApprovalCoversUsesTest.item("a", null)),
                        ApprovalCoversUsesTest.use("a", 1),
                        ApprovalCoversUsesTest.use("a", null)));
    }
}
