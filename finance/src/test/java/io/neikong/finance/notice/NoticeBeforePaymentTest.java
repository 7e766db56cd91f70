package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.ANNOUNCED_BEFORE_PAYMENT;
import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.finance.notice.NoticeWindowTest.at;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.finance.notice.NoticeHistory.Showing;
import io.neikong.finance.notice.NoticedPayment.Entry;
import io.neikong.finance.notice.NoticedPayment.Status;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeBeforePaymentTest {

    static final NoticeBeforePayment CONTROL =
            new NoticeBeforePayment(CALENDAR, Policy.builtIn(), List.of("unemployment-benefit"));

    static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);
    static final LocalDate SUNDAY = LocalDate.of(2026, 2, 15);

    @ParameterizedTest(name = "published {0}, ordered {1} is permitted: {2}")
    @CsvSource({
        "2026-02-09, 2026-02-13, false",
        "2026-02-09, 2026-02-14, false",
        "2026-02-09, 2026-02-15, true",
        "2026-02-11, 2026-02-25, false",
        "2026-02-11, 2026-02-26, true",
        "2026-09-18, 2026-09-24, false",
        "2026-09-18, 2026-09-25, true",
        "2026-09-28, 2026-10-10, false",
        "2026-09-28, 2026-10-11, true",
    })
    void clause_3_1_a_payment_is_permitted_from_the_day_after_the_last_day(
            LocalDate publishedOn, LocalDate orderedOn, boolean permitted) {
        Outcome outcome = CONTROL.examine(payment("800", orderedOn, entry("n1", "800", publishedOn)));

        if (permitted) {
            assertThat(outcome).isSatisfied().examined(ANNOUNCED_BEFORE_PAYMENT);
        } else {
            assertThat(outcome).isViolatedBy(ANNOUNCED_BEFORE_PAYMENT);
        }
    }

    @Test
    void paying_on_the_last_day_is_too_early() {
        examining(payment("800", MAKE_UP_SATURDAY, entry("n1", "800", MONDAY)))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[orderedTooEarly]")
                .shows("notices", "[n1]")
                .shows("firstPermittedOn", SUNDAY)
                .says(
                        Locale.CHINESE,
                        "补贴发放前未按规定完成公示。发放编号：payment；发放对象：company；补贴项目：training；"
                                + "发放金额：800 元；支付指令日期：2026-02-14；情形：公示期未满即下达支付指令；相关公示：n1；最早可支付日：2026-02-15。");
    }

    @Test
    void an_order_in_the_first_second_of_the_day_after_is_permitted() {
        examining(new NoticedPayment(
                        "payment",
                        "company",
                        "training",
                        new BigDecimal("800"),
                        at(SUNDAY, 0),
                        Status.ORDERED,
                        List.of(entry("n1", "800", MONDAY))))
                .isSatisfied();
    }

    @Test
    void a_payment_that_was_never_announced_is_a_breach() {
        examining(payment("800", SUNDAY))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[neverAnnounced]");
    }

    @Test
    void one_item_of_a_batch_that_was_not_announced_does_not_hide_behind_the_others() {
        List<Outcome> batch = List.of(
                CONTROL.examine(payment("800", SUNDAY, entry("n1", "800", MONDAY))),
                CONTROL.examine(payment("800", SUNDAY)));

        assertThat(batch.get(0)).isSatisfied();
        assertThat(batch.get(1)).isViolatedBy(ANNOUNCED_BEFORE_PAYMENT);
    }

    @ParameterizedTest(name = "announced {0}, paid 800.00, covered: {1}")
    @CsvSource({"799.99, false", "800, true", "800.000, true", "800.01, true"})
    void no_less_must_be_announced_than_is_paid(String announced, boolean covered) {
        Outcome outcome = CONTROL.examine(payment("800.00", SUNDAY, entry("n1", announced, MONDAY)));

        assertThat(outcome).found(covered ? List.of() : List.of(ANNOUNCED_BEFORE_PAYMENT), List.of());
    }

    @Test
    void too_low_an_announcement_shows_the_highest_amount_announced() {
        examining(payment("800", SUNDAY, entry("n1", "500", MONDAY), entry("n2", "600", MONDAY)))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[announcedTooLow]")
                .shows("announcedAmount", 600)
                .shows("amount", 800);
    }

    @Test
    void too_low_and_too_late_is_one_breach_with_both_circumstances() {
        examining(payment("800", MAKE_UP_SATURDAY, entry("n1", "500", MONDAY)))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[announcedTooLow, orderedTooEarly]")
                .shows("announcedAmount", 500)
                .shows("firstPermittedOn", SUNDAY);
    }

    @Test
    void a_second_notice_with_the_right_amount_starts_a_window_of_its_own() {
        Entry low = entry("n1", "500", MONDAY.minusDays(14));
        Entry corrected = entry("n2", "800", MONDAY);

        examining(payment("800", SUNDAY, low, corrected)).isSatisfied();
        examining(payment("800", MAKE_UP_SATURDAY, low, corrected))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[orderedTooEarly]")
                .shows("notices", "[n1, n2]")
                .shows("firstPermittedOn", SUNDAY);
    }

    @Test
    void of_several_notices_the_earliest_permits_the_payment() {
        examining(payment("800", MONDAY, entry("n2", "900", SUNDAY), entry("n1", "800", MONDAY)))
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("firstPermittedOn", SUNDAY);
    }

    @Test
    void an_announcement_after_the_payment_does_not_cover_it() {
        examining(payment("800", MONDAY, entry("n1", "800", MONDAY.plusMonths(1))))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT);
    }

    @Test
    void an_unknown_amount_or_publication_is_a_gap_if_it_might_cover() {
        examining(payment("800", SUNDAY, entry("n1", null, MONDAY)))
                .isUndeterminedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("missing", "[announcedAmount]")
                .shows("notices", "[n1]");
        examining(payment("800", SUNDAY, entry("n2", null, MONDAY), entry("n1", "800", null)))
                .isUndeterminedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("missing", "[announcedAmount, publishedAt]")
                .shows("notices", "[n1, n2]");
    }

    @Test
    void what_is_unknown_does_not_matter_beside_an_entry_that_covers() {
        examining(payment("800", SUNDAY, entry("n1", null, null), entry("n2", "800", MONDAY)))
                .isSatisfied();
    }

    @Test
    void what_is_unknown_does_not_matter_of_an_entry_that_cannot_cover() {
        examining(payment("800", MAKE_UP_SATURDAY, entry("n1", null, MONDAY))).isViolatedBy(ANNOUNCED_BEFORE_PAYMENT);
        examining(payment("800", SUNDAY, entry("n1", "500", null)))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[announcedTooLow]");
    }

    @Test
    void a_window_beyond_the_calendar_is_a_gap_if_it_might_be_over() {
        LocalDate beyond = CALENDAR.lastCovered().plusMonths(1);

        examining(payment("800", beyond.plusDays(20), entry("n1", "800", beyond)))
                .isUndeterminedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void no_window_is_over_on_the_day_of_publication_whatever_the_calendar_says() {
        LocalDate beyond = CALENDAR.lastCovered().plusMonths(1);

        Outcome outcome = CONTROL.examine(payment("800", beyond, entry("n1", "800", beyond)));

        assertThat(outcome).isViolatedBy(ANNOUNCED_BEFORE_PAYMENT);
        Evidence evidence = outcome.findings().get(0).evidence();
        Assertions.assertThat(evidence.get("firstPermittedOn")).isEmpty();
    }

    @Test
    void what_the_payment_itself_lacks_is_one_gap() {
        examining(new NoticedPayment("payment", null, null, null, null, Status.ORDERED, List.of()))
                .isUndeterminedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("missing", "[subject, programme, amount, orderedAt]");
    }

    @ParameterizedTest(name = "changed {0}, ordered {1} is permitted: {2}")
    @CsvSource({
        "2026-02-11, 2026-02-15, false",
        "2026-02-14, 2026-02-15, false",
        "2026-02-15, 2026-02-15, true",
        "2026-02-11, 2026-02-25, false",
        "2026-02-11, 2026-02-26, true",
    })
    void an_entry_that_is_changed_within_its_window_is_announced_anew(
            LocalDate changedOn, LocalDate orderedOn, boolean permitted) {
        Entry first = new Entry("n1", new BigDecimal("800"), at(MONDAY, 9), at(changedOn, 9));
        Outcome outcome = CONTROL.examine(payment("800", orderedOn, first, entry("n1", "800", changedOn)));

        assertThat(outcome).found(permitted ? List.of() : List.of(ANNOUNCED_BEFORE_PAYMENT), List.of());
    }

    @Test
    void an_entry_that_is_struck_out_within_its_window_covers_nothing() {
        examining(payment(
                        "800",
                        SUNDAY,
                        new Entry("n1", new BigDecimal("800"), at(MONDAY, 9), at(MONDAY.plusDays(2), 9))))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[changedInWindow]");
    }

    @Test
    void a_change_beside_a_later_version_says_when_the_payment_is_permitted() {
        examining(payment(
                        "800",
                        SUNDAY,
                        new Entry("n1", new BigDecimal("700"), at(MONDAY, 9), at(MONDAY.plusDays(2), 9)),
                        entry("n1", "800", MONDAY.plusDays(2))))
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("circumstances", "[orderedTooEarly]")
                .shows("firstPermittedOn", LocalDate.of(2026, 2, 26));
    }

    @Test
    void a_change_within_a_window_beyond_the_calendar_is_a_gap() {
        LocalDate beyond = CALENDAR.lastCovered().plusMonths(1);

        examining(payment(
                        "800",
                        beyond.plusYears(1),
                        new Entry("n1", new BigDecimal("800"), at(beyond, 9), at(beyond.plusDays(7), 9))))
                .isUndeterminedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void a_notice_that_is_issued_again_with_one_more_name_starts_a_window_for_that_name_alone() {
        Entry again = entry("n2", "800", MONDAY.plusDays(2));

        examining(payment("800", SUNDAY, entry("n1", "800", MONDAY), again)).isSatisfied();
        examining(payment("800", SUNDAY, again)).isViolatedBy(ANNOUNCED_BEFORE_PAYMENT);
    }

    @Test
    void of_several_channels_the_one_that_came_last_counts() {
        BigDecimal amount = new BigDecimal("800");
        Showing web = new Showing(at(MONDAY, 9), null);
        Showing paper = new Showing(at(MONDAY.plusDays(1), 9), null);

        examining(payment("800", SUNDAY, Entry.inChannels("n1", amount, List.of(web))))
                .isSatisfied();
        examining(payment("800", SUNDAY, Entry.inChannels("n1", amount, List.of(paper, web))))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("firstPermittedOn", LocalDate.of(2026, 2, 25));
        examining(payment("800", SUNDAY, Entry.inChannels("n1", amount, List.of(web, new Showing(null, null)))))
                .isUndeterminedBy(ANNOUNCED_BEFORE_PAYMENT);
    }

    @Test
    void a_cancelled_payment_is_not_examined() {
        examining(new NoticedPayment("payment", null, null, null, null, Status.CANCELLED, List.of()))
                .isNotApplicable();
    }

    @Test
    void a_programme_that_needs_no_notice_is_not_examined() {
        examining(new NoticedPayment(
                        "payment", "person", "unemployment-benefit", null, null, Status.ORDERED, List.of()))
                .isNotApplicable();
    }

    private static OutcomeAssert examining(NoticedPayment payment) {
        return assertThat(CONTROL.examine(payment));
    }

    static NoticedPayment payment(String amount, LocalDate orderedOn, Entry... entries) {
        return new NoticedPayment(
                "payment",
                "company",
                "training",
                new BigDecimal(amount),
                at(orderedOn, 9),
                Status.ORDERED,
                List.of(entries));
    }

    static Entry entry(String notice, @Nullable String amount, @Nullable LocalDate publishedOn) {
        return new Entry(notice, amount == null ? null : new BigDecimal(amount), at(publishedOn, 17));
    }
}
