package io.neikong.finance.incident;

import static io.neikong.finance.incident.DiscoveriesTest.REPORT;
import static io.neikong.finance.incident.DiscoveriesTest.reported;
import static io.neikong.finance.incident.DiscoveriesTest.unreported;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class NothingOmittedContractTest implements ControlContract<Discoveries> {

    @Override
    public Control<Discoveries> control() {
        return DiscoveriesTest.OMITTED;
    }

    @Override
    public Discoveries satisfying() {
        return reported(REPORT, "2026-03-02 AUDIT_FINDING 12000");
    }

    @Override
    public List<Discoveries> offending() {
        return List.of(
                unreported("2026-06-30", "2026-03-02 AUDIT_FINDING 12000"),
                unreported("2026-06-30", "- AUDIT_FINDING -"),
                unreported("2027-01-08", "2026-12-29 AUDIT_FINDING 12000"));
    }
}
