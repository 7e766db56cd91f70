package io.neikong.finance.incident;

import static io.neikong.finance.incident.Incidents.AS_OF;
import static io.neikong.finance.incident.Incidents.incident;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class GradedRightlyContractTest implements ControlContract<Incident> {

    @Override
    public Control<Incident> control() {
        return GradedRightlyTest.CONTROL;
    }

    @Override
    public Incident satisfying() {
        return incident("2026-03-02 LOSS_FOUND 12000", "2026-03-09 REPORTED ORDINARY CITY");
    }

    @Override
    public List<Incident> offending() {
        return List.of(
                incident("2026-03-02 LOSS_FOUND 500000", "2026-03-09 REPORTED ORDINARY CITY"),
                incident("2026-03-02 LOSS_FOUND 12000", "2026-03-09 REPORTED MAJOR CITY"),
                incident("2026-03-02 LOSS_FOUND 12000", "2026-03-09 REPORTED CITY"),
                incident("2026-03-02 LOSS_FOUND", "2026-03-09 REPORTED ORDINARY CITY"),
                incident(null, AS_OF, "2026-03-09 REPORTED NONE CITY"));
    }
}
