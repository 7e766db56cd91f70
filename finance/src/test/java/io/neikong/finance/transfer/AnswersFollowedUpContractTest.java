package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.AnswersFollowedUpTest.ending;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.util.List;

class AnswersFollowedUpContractTest implements ControlContract<Transfer> {

    @Override
    public Control<Transfer> control() {
        return new AnswersFollowedUp(WorkingCalendar.china(), Period.workingDays(3));
    }

    @Override
    public Transfer satisfying() {
        return ending("FILED 2026-03-09, HANDED_OVER 2026-03-12");
    }

    @Override
    public List<Transfer> offending() {
        return List.of(
                ending("FILED 2026-03-09"),
                ending("NOT_FILED 2026-03-09"),
                ending("NOT_FILED 2026-03-09, REVIEW_ASKED 2026-03-20"),
                ending("NOT_FILED 2026-03-09, REVIEW_ASKED 2026-03-09, UPHELD 2026-03-09"),
                ending("NOT_FILED 2026-03-09, SUPERVISION_ASKED 2026-03-20"),
                ending("URGED 2026-03-09"),
                ending("FILED 2026-03-01, HANDED_OVER 2026-03-20, ACCEPTED"),
                ending("NOT_FILED 2026-03-09, ACCEPTED 2026-03-09, FILED 2026-03-10"),
                AnswersFollowedUpTest.unannounced(),
                Transfers.transfer(null, Transfers.police(null)));
    }
}
