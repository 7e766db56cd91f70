package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.RETURNED_TO_FUND;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.recovery.ReturnedMoney.Booking;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReturnedToFundTest {

    static final ReturnedToFund CONTROL = new ReturnedToFund();

    @Test
    void clause_3_9_money_back_on_the_account_and_in_the_channel_is_satisfied() {
        assertThat(CONTROL.examine(money("fund", "fund", "2080711", "2080711", Booking.LESS_SPENT)))
                .isSatisfied();
    }

    @Test
    void a_recovered_amount_booked_as_income_is_a_breach() {
        assertThat(CONTROL.examine(money("fund", "fund", "2080711", "2080711", Booking.INCOME)))
                .isViolatedBy(RETURNED_TO_FUND)
                .finding(RETURNED_TO_FUND)
                .shows("circumstances", "[bookedAsIncome]");
    }

    @Test
    void another_account_and_another_channel_are_one_breach() {
        assertThat(CONTROL.examine(money("fund", "basic", "2080711", "2080799", Booking.LESS_SPENT)))
                .isViolatedBy(RETURNED_TO_FUND)
                .finding(RETURNED_TO_FUND)
                .says(
                        Locale.CHINESE,
                        "追回款项未按原账户、原渠道入账。收款编号：receipt；情形：未退回原基金账户、未按原渠道入账；"
                                + "原支付账户：fund；入账账户：basic；原列支渠道：2080711；入账渠道：2080799。");
    }

    @Test
    void money_not_booked_is_a_breach() {
        assertThat(CONTROL.examine(money("fund", "fund", null, null, null)))
                .isViolatedBy(RETURNED_TO_FUND)
                .finding(RETURNED_TO_FUND)
                .shows("circumstances", "[notBooked]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(money(null, null, null, null, Booking.LESS_SPENT)))
                .isUndeterminedBy(RETURNED_TO_FUND)
                .finding(RETURNED_TO_FUND)
                .shows("missing", "[paidFrom, creditedTo, paidChannel, bookedChannel]");
    }

    static ReturnedMoney money(
            @Nullable String from,
            @Nullable String to,
            @Nullable String paid,
            @Nullable String booked,
            @Nullable Booking booking) {
        return new ReturnedMoney("receipt", LocalDate.of(2026, 3, 20), from, to, paid, booked, booking);
    }
}
