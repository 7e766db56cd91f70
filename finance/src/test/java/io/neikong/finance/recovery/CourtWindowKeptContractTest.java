package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.CourtWindowKeptTest.application;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class CourtWindowKeptContractTest implements ControlContract<CourtApplication> {

    @Override
    public Control<CourtApplication> control() {
        return CourtWindowKeptTest.CONTROL;
    }

    @Override
    public CourtApplication satisfying() {
        return application("2026-01-05", Answer.NO, "2026-06-01", "2026-08-03", null, "2026-12-31");
    }

    @Override
    public List<CourtApplication> offending() {
        return List.of(
                application("2026-01-05", Answer.YES, null, "2026-07-06", null, "2026-12-31"),
                application("2026-01-05", Answer.NO, "2026-09-21", "2026-10-12", null, "2026-12-31"),
                application("2026-01-05", Answer.NO, null, null, null, "2026-12-31"),
                application(null, Answer.UNKNOWN, "?", "2026-08-03", null, "2026-12-31"),
                application("2026-01-05", Answer.NO, "2026-06-01", "?", null, "2026-12-31"),
                application("2026-07-02", Answer.NO, "2026-08-03", "2027-01-03", null, "2027-01-31"));
    }
}
