package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.finance.notice.RemovedAfterwardsTest.AUGUST;
import static io.neikong.finance.notice.RemovedAfterwardsTest.FIRST_OF_JUNE;
import static io.neikong.finance.notice.RemovedAfterwardsTest.REMOVED_BY;
import static io.neikong.finance.notice.ShownUnbrokenTest.history;
import static io.neikong.finance.notice.ShownUnbrokenTest.showing;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class RemovedAfterwardsContractTest implements ControlContract<NoticeHistory> {

    @Override
    public Control<NoticeHistory> control() {
        return RemovedAfterwardsTest.CONTROL;
    }

    @Override
    public NoticeHistory satisfying() {
        return history(AUGUST, List.of(showing(FIRST_OF_JUNE, REMOVED_BY)));
    }

    @Override
    public List<NoticeHistory> offending() {
        LocalDate beyond = CALENDAR.lastCovered().plusMonths(1);
        return List.of(
                history(AUGUST, List.of(showing(FIRST_OF_JUNE, REMOVED_BY.plusDays(1)))),
                history(AUGUST, List.of(showing(FIRST_OF_JUNE, null))),
                history(AUGUST, List.of(showing(null, null))),
                history(beyond.plusYears(1), List.of(showing(beyond, beyond.plusDays(18)))));
    }
}
