package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.ReturnedToFundTest.money;

import io.neikong.control.Control;
import io.neikong.finance.recovery.ReturnedMoney.Booking;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ReturnedToFundContractTest implements ControlContract<ReturnedMoney> {

    @Override
    public Control<ReturnedMoney> control() {
        return ReturnedToFundTest.CONTROL;
    }

    @Override
    public ReturnedMoney satisfying() {
        return money("fund", "fund", "2080711", "2080711", Booking.LESS_SPENT);
    }

    @Override
    public List<ReturnedMoney> offending() {
        return List.of(
                money("fund", "basic", "2080711", "2080799", Booking.INCOME),
                money("fund", "fund", null, null, null),
                money(null, null, null, null, Booking.LESS_SPENT));
    }
}
