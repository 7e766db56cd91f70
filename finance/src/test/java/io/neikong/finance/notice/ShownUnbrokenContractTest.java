package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.finance.notice.NoticeWindowTest.at;
import static io.neikong.finance.notice.ShownUnbrokenTest.MARCH;
import static io.neikong.finance.notice.ShownUnbrokenTest.MONDAY;
import static io.neikong.finance.notice.ShownUnbrokenTest.SUNDAY;
import static io.neikong.finance.notice.ShownUnbrokenTest.WEDNESDAY;
import static io.neikong.finance.notice.ShownUnbrokenTest.history;
import static io.neikong.finance.notice.ShownUnbrokenTest.showing;

import io.neikong.control.Control;
import io.neikong.finance.notice.NoticeHistory.Change;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class ShownUnbrokenContractTest implements ControlContract<NoticeHistory> {

    @Override
    public Control<NoticeHistory> control() {
        return ShownUnbrokenTest.CONTROL;
    }

    @Override
    public NoticeHistory satisfying() {
        return history(MARCH, List.of(showing(MONDAY, SUNDAY)));
    }

    @Override
    public List<NoticeHistory> offending() {
        LocalDate beyond = CALENDAR.lastCovered().plusMonths(1);
        return List.of(
                history(MARCH, List.of()),
                history(MARCH, List.of(showing(null, SUNDAY))),
                history(
                        MARCH,
                        List.of(showing(MONDAY, WEDNESDAY), showing(WEDNESDAY, SUNDAY)),
                        new Change("e7", at(WEDNESDAY, 9)),
                        new Change("e8", at(WEDNESDAY, 9)),
                        new Change("e9", null)),
                history(
                        beyond.plusYears(1),
                        List.of(showing(beyond, beyond.plusDays(20))),
                        new Change("e7", at(beyond.plusDays(13), 9))));
    }
}
