package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.Paid.subject;
import static io.neikong.finance.subsidy.stacking.Paid.unresolved;
import static io.neikong.finance.subsidy.stacking.StackingRule.EXCLUSIONS_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExclusionsKeptTest {

    static final ExclusionsKept CONTROL = new ExclusionsKept(Paid.OVERLAPS);

    @ParameterizedTest(name = "from {0}: both {1}")
    @CsvSource({"2026-01-31, true", "2026-02-01, false"})
    void clause_2_3_programmes_that_exclude_each_other_do_not_share_a_day(String from, boolean both) {
        assertThat(CONTROL.examine(
                        subject(paid("p1", "TRAINING"), paid("p2", "APPRENTICE").during(from, "2026-03-01"))))
                .found(both ? List.of(EXCLUSIONS_KEPT) : List.of(), List.of());
    }

    @Test
    void clause_2_3_says_which_programmes_and_payments() {
        examining(subject(paid("p2", "APPRENTICE").during("2026-01-20", "2026-03-01"), paid("p1", "TRAINING")))
                .isViolatedBy(EXCLUSIONS_KEPT)
                .finding(EXCLUSIONS_KEPT)
                .says(Locale.CHINESE, "同期享受互斥政策。对象编号：b1；政策项目：APPRENTICE / TRAINING；重叠起始日：2026-01-20；支付编号：p1、p2。");
    }

    @Test
    void benefit_periods_count_and_days_of_payment_do_not() {
        // Both were paid on 10 February.
        examining(subject(
                        paid("p1", "TRAINING").during("2025-12-01", "2026-01-01"),
                        paid("p2", "APPRENTICE").during("2026-01-01", "2026-02-01")))
                .isSatisfied();
    }

    @Test
    void a_month_range_of_a_form_shares_its_last_month() {
        examining(subject(
                        paid("p1", "TRAINING").during("2026-01-01", "2026-04-01"), // January to March
                        paid("p2", "APPRENTICE").during("2026-03-01", "2026-06-01"))) // March to May
                .isViolatedBy(EXCLUSIONS_KEPT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REJECTED", "CANCELLED", "RETURNED"})
    void what_was_rejected_cancelled_or_sent_back_does_not_count(Status status) {
        examining(subject(paid("p1", "TRAINING"), paid("p2", "APPRENTICE").status(status)))
                .isSatisfied();
    }

    @Test
    void what_is_approved_counts_before_it_is_paid() {
        examining(subject(paid("p1", "TRAINING"), paid("p2", "APPRENTICE").status(Status.APPROVED)))
                .isViolatedBy(EXCLUSIONS_KEPT);
    }

    @Test
    void a_refund_of_the_whole_frees_and_one_of_a_part_does_not() {
        examining(subject(paid("p1", "TRAINING"), paid("p2", "APPRENTICE").refunded("1000.00")))
                .isSatisfied();
        examining(subject(paid("p1", "TRAINING"), paid("p2", "APPRENTICE").refunded("999.99")))
                .isViolatedBy(EXCLUSIONS_KEPT);
    }

    @Test
    void a_returned_payment_that_was_sent_again_is_no_overlap() {
        examining(subject(paid("p1", "INSURANCE").status(Status.RETURNED), paid("p2", "INSURANCE")))
                .isSatisfied();
    }

    @Test
    void a_programme_may_exclude_itself_but_parts_of_one_benefit_are_one() {
        examining(subject(paid("p1", "INSURANCE"), paid("p2", "INSURANCE"))).isViolatedBy(EXCLUSIONS_KEPT);
        examining(subject(
                        paid("p1", "INSURANCE").benefit("b"),
                        paid("p2", "INSURANCE").benefit("b")))
                .isSatisfied();
    }

    @ParameterizedTest(name = "both from {0}: {1}")
    @CsvSource({"2026-01-14, false", "2026-01-15, true", "2026-02-28, true", "2026-03-01, false"})
    void an_exclusion_holds_on_the_first_day_in_common(String from, boolean excluded) {
        assertThat(CONTROL.examine(subject(
                        paid("p1", "WAGE").during("2026-01-01", "2026-06-01"),
                        paid("p2", "TRAINING").during(from, "2026-06-01"))))
                .found(excluded ? List.of(EXCLUSIONS_KEPT) : List.of(), List.of());
    }

    @Test
    void each_pair_of_programmes_is_a_finding() {
        var outcome = CONTROL.examine(subject(
                paid("p1", "TRAINING").during("2026-02-01", "2026-03-01"),
                paid("p2", "APPRENTICE").during("2026-02-01", "2026-03-01"),
                paid("p3", "WAGE").during("2026-02-01", "2026-03-01")));

        Assertions.assertThat(outcome.findings())
                .extracting(finding ->
                        finding.evidence().get("programmes").orElseThrow().toString())
                .containsExactly("APPRENTICE / TRAINING", "TRAINING / WAGE");
        Assertions.assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void a_long_benefit_overlaps_one_behind_a_short_one() {
        examining(subject(
                        paid("p1", "TRAINING").during("2026-01-01", "2026-12-01"),
                        paid("p2", "INSURANCE").during("2026-01-02", "2026-01-03"),
                        paid("p3", "APPRENTICE").during("2026-11-30", "2026-12-31")))
                .isViolatedBy(EXCLUSIONS_KEPT);
    }

    @Test
    void one_person_under_two_numbers_is_a_gap_until_it_is_resolved() {
        examining(unresolved(paid("p1", "TRAINING"))).isUndeterminedBy(EXCLUSIONS_KEPT);
        examining(unresolved(paid("p1", "TRAINING"), paid("p2", "APPRENTICE")))
                .found(List.of(EXCLUSIONS_KEPT), List.of(EXCLUSIONS_KEPT));
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_matters() {
        examining(subject(paid("p1", "TRAINING"), paid("p2", "APPRENTICE").undated()))
                .isUndeterminedBy(EXCLUSIONS_KEPT)
                .finding(EXCLUSIONS_KEPT)
                .shows("missing", "[period]");
        examining(subject(paid("p1", "TRAINING"), paid("p2", "TRAINING").undated()))
                .isSatisfied();
        examining(subject(paid("p1", null)))
                .isUndeterminedBy(EXCLUSIONS_KEPT)
                .finding(EXCLUSIONS_KEPT)
                .shows("missing", "[programme]");
    }

    @Test
    void programmes_that_exclude_nothing_are_not_examined() {
        examining(unresolved(paid("p1", "OTHER"), paid("p2", "WAGE_TOP"))).isNotApplicable();
        assertThat(new ExclusionsKept(ProgrammeOverlaps.of(List.of())).examine(subject(paid("p1", null))))
                .isNotApplicable();
    }

    private static OutcomeAssert examining(SubjectPayments subject) {
        return assertThat(CONTROL.examine(subject));
    }
}
