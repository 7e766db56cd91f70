package io.neikong.finance.incident;

import static io.neikong.finance.incident.GradedAnewTest.LOSS;
import static io.neikong.finance.incident.GradedAnewTest.MORE;
import static io.neikong.finance.incident.GradedAnewTest.REPORT;
import static io.neikong.finance.incident.Incidents.incident;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class GradedAnewContractTest implements ControlContract<Incident> {

    @Override
    public Control<Incident> control() {
        return GradedAnewTest.CONTROL;
    }

    @Override
    public Incident satisfying() {
        return incident(LOSS, REPORT, MORE, "2026-04-20 REGRADED MAJOR CITY", "2026-04-20 REGRADED MAJOR MINISTRY");
    }

    @Override
    public List<Incident> offending() {
        return List.of(
                incident(LOSS, REPORT, MORE),
                incident(LOSS, REPORT, MORE, "2026-04-21 REGRADED MAJOR CITY"),
                incident(LOSS, REPORT, "- LOSS_FOUND 488000"),
                incident(LOSS, REPORT, MORE, "2026-04-14 REGRADED CITY"),
                incident(LOSS, REPORT, MORE, "- REGRADED MAJOR CITY"));
    }
}
