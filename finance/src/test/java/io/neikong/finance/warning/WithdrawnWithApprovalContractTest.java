package io.neikong.finance.warning;

import static io.neikong.finance.warning.WithdrawnWithApprovalTest.WITHDRAWN;
import static io.neikong.finance.warning.WithdrawnWithApprovalTest.approval;
import static io.neikong.finance.warning.WithdrawnWithApprovalTest.withdrawal;

import io.neikong.control.Control;
import io.neikong.finance.warning.WarningWithdrawal.Approval;
import io.neikong.testkit.ControlContract;
import java.util.List;

class WithdrawnWithApprovalContractTest implements ControlContract<WarningWithdrawal> {

    @Override
    public Control<WarningWithdrawal> control() {
        return new WithdrawnWithApproval();
    }

    @Override
    public WarningWithdrawal satisfying() {
        return withdrawal("p1", approval("p2", WITHDRAWN), "EV-1");
    }

    @Override
    public List<WarningWithdrawal> offending() {
        return List.of(
                withdrawal("p1", null, null),
                withdrawal("p1", approval("p1", WITHDRAWN.plusDays(1)), "EV-1"),
                new WarningWithdrawal("warning", null, null, new Approval(null, null), "EV-1"));
    }
}
