package io.neikong.finance.incident;

import static io.neikong.finance.incident.Incidents.suspected;
import static io.neikong.finance.incident.LinkedToTransferTest.LOSS;
import static io.neikong.finance.incident.LinkedToTransferTest.REPORT;
import static io.neikong.finance.incident.LinkedToTransferTest.judged;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class LinkedToTransferContractTest implements ControlContract<Incident> {

    @Override
    public Control<Incident> control() {
        return LinkedToTransferTest.CONTROL;
    }

    @Override
    public Incident satisfying() {
        return suspected(true, "XE-1", LOSS, REPORT);
    }

    @Override
    public List<Incident> offending() {
        return List.of(
                suspected(true, null, LOSS, REPORT),
                suspected(null, null, LOSS, REPORT),
                suspected(true, null, "2026-03-02 LOSS_FOUND", REPORT),
                judged("2026-03-10", null, LOSS));
    }
}
