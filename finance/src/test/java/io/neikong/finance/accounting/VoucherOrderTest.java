package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.REVIEWED_BEFORE_POSTED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDuties.Status;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherOrderTest {

    static final Instant NINE = Instant.parse("2026-03-05T09:00:00+08:00");
    static final Instant TEN = Instant.parse("2026-03-05T10:00:00+08:00");
    static final Instant ELEVEN = Instant.parse("2026-03-05T11:00:00+08:00");

    @Test
    void prepared_then_reviewed_then_posted_is_in_order() {
        assertThat(examined(Status.POSTED, NINE, TEN, ELEVEN)).isSatisfied().examined(REVIEWED_BEFORE_POSTED);
    }

    @Test
    void review_and_posting_in_the_same_second_are_in_order() {
        assertThat(examined(Status.POSTED, NINE, TEN, TEN)).isSatisfied();
        assertThat(examined(Status.POSTED, TEN, TEN, TEN)).isSatisfied();
    }

    @Test
    void a_review_one_second_after_posting_is_a_breach() {
        assertThat(examined(Status.POSTED, NINE, TEN.plusSeconds(1), TEN))
                .isViolatedBy(REVIEWED_BEFORE_POSTED)
                .finding(REVIEWED_BEFORE_POSTED)
                .shows("reviewedAt", "2026-03-05T10:00:01+08:00")
                .says(
                        Locale.CHINESE,
                        "记账凭证办理顺序颠倒。凭证：voucher；制单：2026-03-05 09:00:00；审核：2026-03-05 10:00:01；记账：2026-03-05 10:00:00。");
    }

    @Test
    void a_review_before_preparation_is_a_breach() {
        assertThat(examined(Status.POSTED, TEN, NINE, ELEVEN)).isViolatedBy(REVIEWED_BEFORE_POSTED);
    }

    @Test
    void steps_in_reverse_order_are_one_breach() {
        assertThat(examined(Status.POSTED, ELEVEN, TEN, NINE)).isViolatedBy(REVIEWED_BEFORE_POSTED);
    }

    @Test
    void a_posted_voucher_without_times_has_one_gap() {
        assertThat(examined(Status.POSTED, null, null, null))
                .isUndeterminedBy(REVIEWED_BEFORE_POSTED)
                .finding(REVIEWED_BEFORE_POSTED)
                .shows("missing", "[preparedAt, reviewedAt, postedAt]");
    }

    @Test
    void posting_before_preparation_is_a_breach_even_if_the_review_is_undated() {
        assertThat(examined(Status.POSTED, TEN, null, NINE))
                .found(List.of(REVIEWED_BEFORE_POSTED), List.of(REVIEWED_BEFORE_POSTED));
        assertThat(examined(Status.POSTED, NINE, null, TEN))
                .isUndeterminedBy(REVIEWED_BEFORE_POSTED)
                .finding(REVIEWED_BEFORE_POSTED)
                .shows("missing", "[reviewedAt]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "VOID"})
    void a_draft_or_cancelled_voucher_is_judged_on_what_it_has(Status status) {
        assertThat(examined(status, NINE, TEN, null)).isSatisfied();
        assertThat(examined(status, TEN, NINE, null)).isViolatedBy(REVIEWED_BEFORE_POSTED);
        assertThat(examined(status, TEN, null, NINE)).isViolatedBy(REVIEWED_BEFORE_POSTED);
        assertThat(examined(status, NINE, null, null)).isNotApplicable();
        assertThat(examined(status, null, null, null)).isNotApplicable();
    }

    private static Outcome examined(
            Status status, @Nullable Instant preparedAt, @Nullable Instant reviewedAt, @Nullable Instant postedAt) {
        return new VoucherOrder().examine(voucher(status, preparedAt, reviewedAt, postedAt));
    }

    static VoucherDuties voucher(
            Status status, @Nullable Instant preparedAt, @Nullable Instant reviewedAt, @Nullable Instant postedAt) {
        return new VoucherDuties(
                "voucher",
                new Prepared("prepare", preparedAt),
                new Reviewed("review", reviewedAt),
                new Posted("books", postedAt),
                "chief",
                Paid.NOTHING,
                status);
    }
}
