package io.neikong.finance.notice;

import static io.neikong.finance.notice.ObjectionDecidedTest.DECIDED;
import static io.neikong.finance.notice.ObjectionDecidedTest.MARCH;
import static io.neikong.finance.notice.ObjectionDecidedTest.RAISED;
import static io.neikong.finance.notice.ObjectionDecidedTest.beyondTheCalendar;
import static io.neikong.finance.notice.ObjectionDecidedTest.decided;
import static io.neikong.finance.notice.ObjectionDecidedTest.paid;
import static io.neikong.finance.notice.ObjectionDecidedTest.undecided;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ObjectionDecidedContractTest implements ControlContract<NoticeObjection> {

    @Override
    public Control<NoticeObjection> control() {
        return ObjectionDecidedTest.CONTROL;
    }

    @Override
    public NoticeObjection satisfying() {
        return decided(DECIDED, false, "reviewer", "decider");
    }

    @Override
    public List<NoticeObjection> offending() {
        return List.of(
                undecided(MARCH),
                decided(DECIDED, false, "reviewer", "reviewer", paid("p1", RAISED)),
                decided(DECIDED, true, "reviewer", "decider", paid("p1", DECIDED)),
                new NoticeObjection(
                        "objection",
                        null,
                        RAISED,
                        null,
                        DECIDED.plusSeconds(86_400L * 30),
                        null,
                        null,
                        null,
                        List.of(paid("p1", null)),
                        MARCH),
                new NoticeObjection(
                        "objection", null, null, null, DECIDED, null, "reviewer", "reviewer", List.of(), MARCH),
                beyondTheCalendar());
    }
}
