package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.Paid.subject;
import static io.neikong.finance.subsidy.stacking.Paid.unresolved;
import static io.neikong.finance.subsidy.stacking.StackingRule.FREQUENCY_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyKeptTest {

    static final FrequencyKept PER_YEAR =
            new FrequencyKept(List.of(FrequencyCap.perYear("C-1", 2, "TRAINING", "SKILL")));
    static final FrequencyKept ROLLING = new FrequencyKept(List.of(FrequencyCap.rolling("C-2", 1, 12, "TRAINING")));

    @Test
    void clause_2_3_no_more_benefits_than_the_cap_within_a_calendar_year() {
        yearly(subject(t("p1", "2026-01-01"), t("p2", "2026-12-31"))).isSatisfied();
        yearly(subject(
                        t("p1", "2026-01-01"),
                        t("p2", "2026-06-01"),
                        paid("p3", "SKILL").on("2026-12-31")))
                .isViolatedBy(FREQUENCY_KEPT)
                .finding(FREQUENCY_KEPT)
                .says(
                        Locale.ENGLISH,
                        "A benefit was had more often than it may be. Person or unit: b1; cap: C-1; window: 2026-01-01 to"
                                + " 2026-12-31; permitted: 2; counted: 3; payments: p1, p2, p3.");
    }

    @Test
    void a_calendar_year_begins_anew_and_a_rolling_window_does_not() {
        SubjectPayments aroundNewYear = subject(t("p1", "2025-12-31"), t("p2", "2026-01-01"));

        assertThat(new FrequencyKept(List.of(FrequencyCap.perYear("C", 1, "TRAINING"))).examine(aroundNewYear))
                .isSatisfied();
        assertThat(ROLLING.examine(aroundNewYear)).isViolatedBy(FREQUENCY_KEPT);
    }

    @ParameterizedTest(name = "again on {0}: too often {1}")
    @CsvSource({"2026-02-28, true", "2026-03-01, false"})
    void a_rolling_window_of_twelve_months_ends_before_the_corresponding_day(String again, boolean tooOften) {
        assertThat(ROLLING.examine(subject(t("p1", "2025-03-01"), t("p2", again))))
                .found(tooOften ? List.of(FREQUENCY_KEPT) : List.of(), List.of());
    }

    @Test
    void each_window_with_too_many_is_a_finding() {
        var outcome = ROLLING.examine(
                subject(t("p1", "2023-01-10"), t("p2", "2023-02-10"), t("p3", "2025-01-10"), t("p4", "2025-02-10")));

        Assertions.assertThat(outcome.findings())
                .extracting(finding ->
                        finding.evidence().get("windowFrom").orElseThrow().toString())
                .containsExactly("2023-01-10", "2025-01-10");
    }

    @Test
    void a_window_that_begins_inside_another_one_with_too_many_is_found_as_well() {
        Assertions.assertThat(windows(t("p1", "2024-01-10"), t("p2", "2024-12-10"), t("p3", "2025-11-10")))
                .containsExactly("2024-01-10", "2024-12-10");
        Assertions.assertThat(windows(t("p1", "2024-01-10"), t("p2", "2024-06-10"), t("p3", "2024-12-10")))
                .containsExactly("2024-01-10");
    }

    private static List<String> windows(Paid... paid) {
        return ROLLING.examine(subject(paid)).findings().stream()
                .map(finding ->
                        finding.evidence().get("windowFrom").orElseThrow().toString())
                .toList();
    }

    @Test
    void benefit_periods_count_and_days_of_payment_do_not() {
        // All were paid on 10 February 2026.
        yearly(subject(t("p1", "2025-11-30"), t("p2", "2025-12-31"), t("p3", "2026-01-31")))
                .isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REJECTED", "CANCELLED", "RETURNED"})
    void what_was_rejected_cancelled_or_sent_back_does_not_count(Status status) {
        assertThat(ROLLING.examine(
                        subject(t("p1", "2026-01-10"), t("p2", "2026-02-10").status(status))))
                .isSatisfied();
    }

    @Test
    void a_refund_frees_the_cap() {
        assertThat(ROLLING.examine(subject(t("p1", "2026-01-10").refunded("1000"), t("p2", "2026-02-10"))))
                .isSatisfied();
        assertThat(ROLLING.examine(subject(t("p1", "2026-01-10").refunded("500"), t("p2", "2026-02-10"))))
                .isViolatedBy(FREQUENCY_KEPT);
    }

    @Test
    void parts_and_corrections_of_one_benefit_count_once() {
        assertThat(ROLLING.examine(subject(
                        t("p1", "2026-01-10").benefit("b"),
                        t("p2", "2026-01-10").benefit("b"))))
                .isSatisfied();
        assertThat(ROLLING.examine(subject(
                        t("p1", "2026-01-10").benefit("b"),
                        t("p2", "2026-01-10").benefit("c"))))
                .isViolatedBy(FREQUENCY_KEPT);
    }

    @Test
    void a_cap_counts_what_begins_while_it_is_in_force() {
        FrequencyKept since = new FrequencyKept(List.of(
                new FrequencyCap("C", List.of("TRAINING"), 1, 12, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1))));

        assertThat(since.examine(subject(t("p1", "2025-12-31"), t("p2", "2026-01-01"), t("p3", "2026-06-01"))))
                .isSatisfied();
        assertThat(since.examine(subject(t("p1", "2026-01-01"), t("p2", "2026-05-31"))))
                .isViolatedBy(FREQUENCY_KEPT);
    }

    @Test
    void one_person_under_two_numbers_and_a_renamed_company_are_a_gap_until_resolved() {
        yearly(unresolved(t("p1", "2026-01-10"))).isUndeterminedBy(FREQUENCY_KEPT);
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_matters() {
        yearly(subject(t("p1", "2026-01-10"), t("p2", "2026-02-10").undated())).isSatisfied();
        yearly(subject(
                        t("p1", "2026-01-10"),
                        t("p2", "2026-02-10"),
                        t("p3", "2026-02-10").undated()))
                .isUndeterminedBy(FREQUENCY_KEPT)
                .finding(FREQUENCY_KEPT)
                .shows("missing", "[period]");
        yearly(subject(
                        t("p1", "2025-01-10"),
                        t("p2", "2026-02-10"),
                        t("p3", "2026-02-10").undated()))
                .isSatisfied();
        yearly(subject(paid("p1", null))).isUndeterminedBy(FREQUENCY_KEPT);
        yearly(subject(paid("p1", "OTHER"))).isNotApplicable();
    }

    @Test
    void a_cap_that_nothing_could_keep_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrequencyCap.perYear("C", 0, "P"))
                .withMessageContaining("maximum must be at least 1");
        assertThatIllegalArgumentException().isThrownBy(() -> FrequencyCap.rolling("C", 1, 0, "P"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FrequencyCap("C", List.of("P"), 1, -1, null, null));
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new FrequencyCap("C", List.of("P"), 1, 0, day, day));
    }

    static Paid t(String payment, String day) {
        return paid(payment, "TRAINING").on(day);
    }

    private static OutcomeAssert yearly(SubjectPayments subject) {
        return assertThat(PER_YEAR.examine(subject));
    }
}
