package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.FRESH_AT_PAYMENT;
import static io.neikong.finance.subsidy.comparison.Comparisons.DECIDED;
import static io.neikong.finance.subsidy.comparison.Comparisons.PAID;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.dated;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;
import static io.neikong.finance.subsidy.comparison.Comparisons.snapshot;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshAtPaymentTest {

    static final FreshAtPayment CONTROL = new FreshAtPayment(WorkingCalendar.china(), Policy.builtIn());
    static final List<String> DEATHS = List.of("deaths");

    /** Paid on 2026-05-06. */
    @ParameterizedTest(name = "queried at {0}: fresh {1}")
    @CsvSource({"2026-04-06T00:00:00, true", "2026-04-05T23:59:59, false", "2026-05-06T09:59:59, true"})
    void clause_5_2_a_comparison_is_no_older_than_thirty_days_at_the_payment(String queried, boolean fresh) {
        expect(examining(query("deaths", queried, Result.NO_HIT)), fresh);
    }

    @Test
    void a_stale_comparison_is_said_with_its_day() {
        examining(query("deaths", "2026-04-05T09:00:00", Result.NO_HIT))
                .finding(FRESH_AT_PAYMENT)
                .says(
                        Locale.CHINESE,
                        "支付时比对结果已过期或者早于支付信息变更。申请编号：application；数据过旧的比对：deaths@2026-04-05T09:00:00；"
                                + "最早数据日：2026-04-05；支付时间：2026-05-06 10:00:00；最长：30个自然日。");
    }

    @Test
    void a_stale_snapshot_is_as_old_as_its_data_however_late_it_was_queried() {
        expect(examining(snapshot("deaths", "2026-05-05T09:00:00", "2026-04-06")), true);
        expect(examining(snapshot("deaths", "2026-05-05T09:00:00", "2026-04-05")), false);
    }

    @Test
    void a_comparison_before_the_payment_was_changed_says_nothing_of_the_new_payee() {
        Comparison compared = query("deaths", "2026-04-20T09:00:00", Result.NO_HIT);

        assertThat(CONTROL.examine(dated(DEATHS, DECIDED, PAID, "2026-04-20T09:00:00", compared)))
                .isSatisfied();
        assertThat(CONTROL.examine(dated(DEATHS, DECIDED, PAID, "2026-04-20T09:00:01", compared)))
                .isViolatedBy(FRESH_AT_PAYMENT)
                .finding(FRESH_AT_PAYMENT)
                .shows("beforeChange", "[deaths@2026-04-20T09:00:00]");
    }

    @Test
    void the_last_answer_of_each_source_before_the_payment_counts() {
        Comparison old = query("deaths", "2026-03-01T09:00:00", Result.NO_HIT);

        expect(examining(query("deaths", "2026-05-05T09:00:00", Result.HIT), old), true);
        expect(examining(old, query("deaths", "2026-05-05T09:00:00", Result.FAILED)), false);
        expect(examining(old, query("deaths", "2026-05-06T10:00:01", Result.NO_HIT)), false);
        expect(
                examining(
                        query("deaths", "2026-05-05T09:00:00", Result.NO_HIT),
                        query("contributions", "2026-03-01T09:00:00", Result.NO_HIT)),
                true);
    }

    @Test
    void where_the_required_sources_are_not_known_all_count() {
        assertThat(CONTROL.examine(application(null, query("any", "2026-03-01T09:00:00", Result.NO_HIT))))
                .isViolatedBy(FRESH_AT_PAYMENT);
    }

    @Test
    void a_programme_can_ask_for_fresher_comparisons() {
        assertThat(sevenDays(Layer.PROGRAMME, "programme", Period.calendarDays(7))
                        .examine(application(DEATHS, query("deaths", "2026-04-28T09:00:00", Result.NO_HIT))))
                .isViolatedBy(FRESH_AT_PAYMENT)
                .finding(FRESH_AT_PAYMENT)
                .shows("maximumAge", 7)
                .shows("setBy", "District notice 2026-3");
        assertThat(sevenDays(Layer.PROGRAMME, "another", Period.calendarDays(7))
                        .examine(application(DEATHS, query("deaths", "2026-04-28T09:00:00", Result.NO_HIT))))
                .isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(query("deaths", null, Result.NO_HIT))
                .isUndeterminedBy(FRESH_AT_PAYMENT)
                .finding(FRESH_AT_PAYMENT)
                .shows("missing", "[queriedAt]");
        assertThat(CONTROL.examine(dated(DEATHS, DECIDED, null, null, query("deaths", DECIDED, Result.NO_HIT))))
                .isUndeterminedBy(FRESH_AT_PAYMENT)
                .finding(FRESH_AT_PAYMENT)
                .shows("missing", "[paidAt]");
    }

    @Test
    void days_that_no_calendar_covers_are_a_gap() {
        assertThat(sevenDays(Layer.DISTRICT, null, Period.workingDays(20))
                        .examine(dated(
                                DEATHS,
                                DECIDED,
                                "2027-03-01T09:00:00",
                                null,
                                query("deaths", "2027-01-28T09:00:00", Result.NO_HIT))))
                .isUndeterminedBy(FRESH_AT_PAYMENT)
                .finding(FRESH_AT_PAYMENT)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        assertThat(CONTROL.examine(application(
                        null,
                        query("deaths", null, Result.NO_HIT),
                        query("contributions", "2026-03-01T09:00:00", Result.NO_HIT))))
                .found(List.of(FRESH_AT_PAYMENT), List.of(FRESH_AT_PAYMENT));
    }

    @Test
    void without_a_payment_or_an_answer_nothing_is_examined() {
        assertThat(CONTROL.examine(Comparisons.unpaid(DEATHS, query("deaths", DECIDED, Result.NO_HIT))))
                .isNotApplicable();
        examining(query("deaths", DECIDED, Result.TIMED_OUT)).isNotApplicable();
    }

    static FreshAtPayment sevenDays(Layer layer, @Nullable String programme, Period maximumAge) {
        return new FreshAtPayment(
                WorkingCalendar.china(),
                Policy.of(List.of(PolicyOverride.of(Parameters.COMPARISON_AGE, layer, programme, maximumAge)
                        .basedOn("District notice 2026-3")
                        .decidedBy("author", "approver")
                        .from(LocalDate.of(2026, 1, 1)))));
    }

    private static void expect(OutcomeAssert outcome, boolean fresh) {
        if (fresh) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(FRESH_AT_PAYMENT);
        }
    }

    private static OutcomeAssert examining(Comparison... comparisons) {
        return assertThat(CONTROL.examine(application(DEATHS, comparisons)));
    }
}
