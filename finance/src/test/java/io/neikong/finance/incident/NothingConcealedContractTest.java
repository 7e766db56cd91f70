package io.neikong.finance.incident;

import static io.neikong.finance.incident.DiscoveriesTest.REPORT;
import static io.neikong.finance.incident.DiscoveriesTest.reported;

import io.neikong.control.Control;
import io.neikong.finance.incident.Discoveries.FirstReport;
import io.neikong.testkit.ControlContract;
import java.util.List;

class NothingConcealedContractTest implements ControlContract<Discoveries> {

    @Override
    public Control<Discoveries> control() {
        return DiscoveriesTest.CONCEALED;
    }

    @Override
    public Discoveries satisfying() {
        return reported(REPORT, "2026-03-02 AUDIT_FINDING 12000");
    }

    @Override
    public List<Discoveries> offending() {
        return List.of(
                reported(REPORT, "2026-02-27 AUDIT_FINDING -"),
                reported(REPORT, "2026-02-27 CASE -"),
                reported(REPORT, "2026-02-27 PETITION -"),
                reported(REPORT, "2026-02-27 BANK_ANOMALY -"),
                reported(REPORT, "2026-02-27 POLICE -"),
                reported(REPORT, "2026-02-27 PRESS -"),
                reported(REPORT, "2026-02-27 EMAIL -"),
                reported(REPORT, "2026-02-27 SYSTEM_LOG -"),
                reported(REPORT, "- EMAIL -"),
                reported(new FirstReport(null, null), "2026-03-01 EMAIL -"));
    }
}
