package io.neikong.finance.incident;

import static io.neikong.finance.incident.Incidents.AS_OF;
import static io.neikong.finance.incident.Incidents.incident;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class ReportedInTimeContractTest implements ControlContract<Incident> {

    @Override
    public Control<Incident> control() {
        return ReportedInTimeTest.CONTROL;
    }

    @Override
    public Incident satisfying() {
        return incident("2026-03-02 LOSS_FOUND 12000", "2026-03-09 REPORTED ORDINARY CITY");
    }

    @Override
    public List<Incident> offending() {
        return List.of(
                incident("2026-03-02 LOSS_FOUND 12000", "2026-03-10 REPORTED ORDINARY CITY"),
                incident("2026-03-02 LOSS_FOUND 500000"),
                incident("2026-03-02 LOSS_FOUND 12000", "2026-03-03 LOSS_FOUND"),
                incident("- LOSS_FOUND 12000"),
                incident("2026-03-02 LOSS_FOUND 12000", "- REPORTED ORDINARY CITY"),
                incident("2026-03-02 LOSS_FOUND 12000", "2026-03-05 REPORTED ORDINARY"),
                incident(null, AS_OF, "2026-03-02 LOSS_FOUND 12000"),
                incident(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 8), "2026-12-29 LOSS_FOUND 12000"));
    }
}
