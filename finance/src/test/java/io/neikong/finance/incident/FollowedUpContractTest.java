package io.neikong.finance.incident;

import static io.neikong.finance.incident.FollowedUpTest.CLOSED;
import static io.neikong.finance.incident.FollowedUpTest.FINAL;
import static io.neikong.finance.incident.FollowedUpTest.LOSS;
import static io.neikong.finance.incident.FollowedUpTest.REPORT;
import static io.neikong.finance.incident.Incidents.incident;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class FollowedUpContractTest implements ControlContract<Incident> {

    @Override
    public Control<Incident> control() {
        return FollowedUpTest.CONTROL;
    }

    @Override
    public Incident satisfying() {
        return incident(LOSS, REPORT, CLOSED, FINAL);
    }

    @Override
    public List<Incident> offending() {
        return List.of(
                incident(LOSS, REPORT),
                incident(LOSS, REPORT, CLOSED),
                incident(LOSS, REPORT, FINAL),
                incident(LOSS, REPORT, "2026-04-08 PROGRESS_REPORTED CITY", CLOSED),
                incident(LOSS, REPORT, "- PROGRESS_REPORTED CITY"));
    }
}
