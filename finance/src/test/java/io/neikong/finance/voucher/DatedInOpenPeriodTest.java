package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DATED_IN_OPEN_PERIOD;
import static io.neikong.finance.voucher.Vouchers.POSTED;
import static io.neikong.finance.voucher.Vouchers.PREPARED;
import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatedInOpenPeriodTest {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void clause_4_2_a_date_in_an_open_period_is_in_order() {
        examining(complete(), march(null)).isSatisfied().examined(DATED_IN_OPEN_PERIOD);
    }

    @Test
    void posted_one_second_before_the_closing_is_in_order_and_at_that_moment_is_not() {
        examining(complete(), march(POSTED.plusSeconds(1))).isSatisfied();
        examining(complete(), march(POSTED))
                .isViolatedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .says(
                        Locale.CHINESE,
                        "凭证日期不符合要求。凭证：V1；情形：结账后记账；凭证日期：2026-03-05；会计期间：2026-03；"
                                + "结账时间：2026-03-05 16:00:00；记账时间：2026-03-05 16:00:00。");
    }

    @Test
    void the_period_of_the_date_counts_not_that_of_the_posting() {
        Instant inApril = Instant.parse("2026-04-03T10:00:00+08:00");

        examining(complete().datedOn("2026-03-31").postedAt(inApril), march(inApril.plusSeconds(1)))
                .isSatisfied();
        examining(complete().datedOn("2026-03-31").postedAt(inApril), march(inApril.minusSeconds(1)))
                .isViolatedBy(DATED_IN_OPEN_PERIOD);
    }

    @Test
    void first_and_last_day_belong_to_a_period() {
        examining(complete().datedOn("2026-03-01"), march(null)).isSatisfied();
        examining(complete().datedOn("2026-03-31"), march(null)).isSatisfied();
        examining(complete().datedOn("2026-02-28"), march(null))
                .isViolatedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .shows("circumstances", "[datedOutsidePeriods]");
        examining(complete().datedOn("2026-04-01"), march(null)).isViolatedBy(DATED_IN_OPEN_PERIOD);
    }

    @Test
    void the_day_judged_on_is_not_in_the_future_and_the_next_is() {
        AccountingPeriod year = new AccountingPeriod("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), null);

        examining(complete().datedOn("2026-06-30"), year).isSatisfied();
        examining(complete().datedOn("2026-07-01"), year)
                .isViolatedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .shows("circumstances", "[datedInFuture]");
        examining(complete().datedOn("2062-03-05"), year)
                .isViolatedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .shows("circumstances", "[datedInFuture, datedOutsidePeriods]");
    }

    @Test
    void one_open_period_is_enough_where_several_have_the_day() {
        AccountingPeriod adjustment =
                new AccountingPeriod("2026-03A", LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6), null);

        examining(complete(), march(POSTED), adjustment).isSatisfied();
        examining(complete(), adjustment, march(POSTED)).isSatisfied();
        examining(complete(), march(POSTED), march(POSTED.plusSeconds(1))).isSatisfied();
        examining(complete(), march(POSTED), march(PREPARED)).isViolatedBy(DATED_IN_OPEN_PERIOD);
    }

    @Test
    void is_undetermined_without_its_date_or_the_periods() {
        examining(complete().datedOn(null), march(null)).isUndeterminedBy(DATED_IN_OPEN_PERIOD);
        examining(complete())
                .isUndeterminedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .shows("missing", "[periods]");
        examining(complete().datedOn("2026-07-01")).found(List.of(DATED_IN_OPEN_PERIOD), List.of(DATED_IN_OPEN_PERIOD));
    }

    @Test
    void without_the_moment_of_posting_preparation_after_the_closing_proves_it() {
        Vouchers undated = complete().postedAt(null);

        examining(undated, march(null)).isSatisfied();
        examining(undated, march(PREPARED)).isViolatedBy(DATED_IN_OPEN_PERIOD);
        examining(undated, march(PREPARED.plusSeconds(1)))
                .isUndeterminedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .shows("missing", "[postedAt]");
        examining(undated.preparedAt(null), march(PREPARED)).isUndeterminedBy(DATED_IN_OPEN_PERIOD);
    }

    @Test
    void drafts_and_void_vouchers_are_not_examined() {
        examining(complete().status(Status.DRAFT), march(PREPARED)).isNotApplicable();
        examining(complete().status(Status.VOID), march(PREPARED)).isNotApplicable();
    }

    @Test
    void a_period_has_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountingPeriod("2026-03", APRIL, APRIL, null))
                .withMessage("from must be before to, but was 2026-04-01 >= 2026-04-01");
    }

    static AccountingPeriod march(@Nullable Instant closedAt) {
        return new AccountingPeriod("2026-03", MARCH, APRIL, closedAt);
    }

    static DatedVoucher dated(Vouchers voucher, AccountingPeriod... periods) {
        return new DatedVoucher(voucher.voucher(), List.of(periods), TODAY);
    }

    private static OutcomeAssert examining(Vouchers voucher, AccountingPeriod... periods) {
        return assertThat(new DatedInOpenPeriod().examine(dated(voucher, periods)));
    }
}
