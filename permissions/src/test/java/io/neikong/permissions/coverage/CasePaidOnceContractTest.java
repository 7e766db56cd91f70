package io.neikong.permissions.coverage;

import io.neikong.control.Control;
import io.neikong.permissions.coverage.BusinessCase.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CasePaidOnceContractTest implements ControlContract<BusinessCase> {

    @Override
    public Control<BusinessCase> control() {
        return new CasePaidOnce();
    }

    @Override
    public BusinessCase satisfying() {
        return Payments.caseOf(Status.PAID, "Y1");
    }

    @Override
    public List<BusinessCase> offending() {
        return List.of(
                Payments.caseOf(Status.PAID),
                Payments.caseOf(Status.PAID, "Y1", "Y2"),
                Payments.caseOf(Status.CLOSED_UNPAID, "Y1"));
    }
}
