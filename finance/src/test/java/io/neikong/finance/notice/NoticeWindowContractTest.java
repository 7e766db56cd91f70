package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeWindowTest.notice;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class NoticeWindowContractTest implements ControlContract<PublicNotice> {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 9);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 14);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Override
    public Control<PublicNotice> control() {
        return NoticeWindowTest.FIVE_WORKING_DAYS;
    }

    @Override
    public PublicNotice satisfying() {
        return notice(PUBLISHED, LAST_DAY.plusDays(1), MARCH);
    }

    @Override
    public List<PublicNotice> offending() {
        return List.of(
                notice(PUBLISHED, LAST_DAY, MARCH),
                notice(null, LAST_DAY, MARCH),
                notice(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 5), LocalDate.of(2027, 3, 1)));
    }
}
