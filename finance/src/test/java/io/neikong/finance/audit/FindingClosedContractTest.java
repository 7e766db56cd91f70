package io.neikong.finance.audit;

import static io.neikong.finance.audit.FindingClosedTest.AS_OF;
import static io.neikong.finance.audit.FindingClosedTest.action;
import static io.neikong.finance.audit.FindingClosedTest.closed;
import static io.neikong.finance.audit.FindingClosedTest.finding;

import io.neikong.control.Control;
import io.neikong.finance.audit.AuditFinding.Action;
import io.neikong.finance.audit.AuditFinding.Closure;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class FindingClosedContractTest implements ControlContract<AuditFinding> {

    @Override
    public Control<AuditFinding> control() {
        return FindingClosedTest.CONTROL;
    }

    @Override
    public AuditFinding satisfying() {
        return finding(action("2026-03-16", "2026-04-30"), closed("checker", "EV-1", "2026-04-30"));
    }

    @Override
    public List<AuditFinding> offending() {
        return List.of(
                finding(null, null),
                finding(action("2026-03-17", "2026-04-30"), closed("owner", null, "2026-05-01")),
                finding(null, closed("checker", "EV-1", "2026-04-30")),
                finding(action("2026-03-16", "2026-04-30"), null),
                finding(action("2026-03-16", "2026-04-30"), closed("checker", "EV-1", "2026-03-15")),
                new AuditFinding("finding", null, new Action(null, null, null), new Closure(null, "EV-1", null), AS_OF),
                new AuditFinding("finding", LocalDate.of(2026, 12, 29), null, null, LocalDate.of(2027, 1, 18)));
    }
}
