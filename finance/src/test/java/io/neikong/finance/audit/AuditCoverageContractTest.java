package io.neikong.finance.audit;

import static io.neikong.finance.audit.AuditCoverageTest.AS_OF;
import static io.neikong.finance.audit.AuditCoverageTest.audited;
import static io.neikong.finance.audit.AuditCoverageTest.open;
import static io.neikong.finance.audit.AuditCoverageTest.period;
import static io.neikong.finance.audit.AuditCoverageTest.undated;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class AuditCoverageContractTest implements ControlContract<AuditedPeriod> {

    @Override
    public Control<AuditedPeriod> control() {
        return AuditCoverageTest.CONTROL;
    }

    @Override
    public AuditedPeriod satisfying() {
        return period(audited("1000"));
    }

    @Override
    public List<AuditedPeriod> offending() {
        return List.of(
                period(open("1000")),
                period(open("100000"), audited("1")),
                period(undated("1000")),
                new AuditedPeriod("period", null, null, List.of(audited("1")), AS_OF),
                new AuditedPeriod("period", "plan", null, List.of(open(null)), AS_OF));
    }
}
