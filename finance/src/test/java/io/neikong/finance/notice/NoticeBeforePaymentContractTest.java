package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeBeforePaymentTest.MAKE_UP_SATURDAY;
import static io.neikong.finance.notice.NoticeBeforePaymentTest.MONDAY;
import static io.neikong.finance.notice.NoticeBeforePaymentTest.SUNDAY;
import static io.neikong.finance.notice.NoticeBeforePaymentTest.entry;
import static io.neikong.finance.notice.NoticeBeforePaymentTest.payment;

import io.neikong.control.Control;
import io.neikong.finance.notice.NoticedPayment.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class NoticeBeforePaymentContractTest implements ControlContract<NoticedPayment> {

    @Override
    public Control<NoticedPayment> control() {
        return NoticeBeforePaymentTest.CONTROL;
    }

    @Override
    public NoticedPayment satisfying() {
        return payment("800", SUNDAY, entry("n1", "800", MONDAY));
    }

    @Override
    public List<NoticedPayment> offending() {
        return List.of(
                payment("800", SUNDAY),
                payment("800", MAKE_UP_SATURDAY, entry("n1", "800", MONDAY)),
                payment("800", MAKE_UP_SATURDAY, entry("n1", "500", MONDAY)),
                payment("800", SUNDAY, entry("n1", "500", null)),
                payment("800", SUNDAY, entry("n1", null, null)),
                payment("800", SUNDAY.plusYears(1), entry("n1", "800", MONDAY.plusYears(1))),
                new NoticedPayment("payment", null, null, null, null, Status.ORDERED, List.of()));
    }
}
