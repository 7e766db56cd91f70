package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.Paid.evidence;
import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.StackingRule.ONCE_ACROSS_LEVELS;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OnceAcrossLevelsTest {

    static final OnceAcrossLevels CONTROL = new OnceAcrossLevels(Paid.OVERLAPS);

    @Test
    void clause_2_3_city_and_district_do_not_pay_for_the_same_invoice() {
        examining(evidence(null, paid("p1", "TRAINING"), city("p2", "SKILL")))
                .isViolatedBy(ONCE_ACROSS_LEVELS)
                .finding(ONCE_ACROSS_LEVELS)
                .says(Locale.CHINESE, "市、区两级对同一事实重复补贴。补贴事实：inv-1；政策项目：SKILL、TRAINING；市级支付编号：p2；区级支付编号：p1。");
    }

    @Test
    void two_payments_of_one_level_are_no_duplicate_across_levels() {
        examining(evidence(null, paid("p1", "TRAINING"), paid("p2", "SKILL"))).isSatisfied();
        examining(evidence(null, paid("p1", "TRAINING"))).isNotApplicable();
    }

    @Test
    void programmes_that_may_come_on_top_of_each_other_are_no_duplicate() {
        examining(evidence(null, paid("p1", "TRAINING"), city("p2", "TRAINING_TOP")))
                .isSatisfied();
        examining(evidence(null, paid("p1", "WAGE"), city("p2", "INSURANCE"))) // said to have nothing to do with it
                .isViolatedBy(ONCE_ACROSS_LEVELS);
    }

    @ParameterizedTest(name = "for {0}: twice {1}")
    @CsvSource({"2025-12-31, true", "2026-01-01, false", "2026-06-30, false", "2026-07-01, true"})
    void they_may_only_while_the_policies_say_so(String day, boolean twice) {
        assertThat(CONTROL.examine(evidence(
                        null, paid("p1", "WAGE").on(day), city("p2", "WAGE_TOP").on(day))))
                .found(twice ? List.of(ONCE_ACROSS_LEVELS) : List.of(), List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REJECTED", "CANCELLED", "RETURNED"})
    void what_was_rejected_cancelled_or_sent_back_does_not_count(Status status) {
        examining(evidence(
                        null,
                        paid("p1", "TRAINING"),
                        paid("p2", "TRAINING"),
                        city("p3", "SKILL").status(status)))
                .isSatisfied();
    }

    @Test
    void a_refund_of_the_whole_frees() {
        examining(evidence(null, paid("p1", "TRAINING"), city("p2", "SKILL").refunded("1000")))
                .isNotApplicable();
        examining(evidence(null, paid("p1", "TRAINING"), city("p2", "SKILL").refunded("1")))
                .isViolatedBy(ONCE_ACROSS_LEVELS);
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(evidence(null, paid("p1", "TRAINING"), paid("p2", "SKILL").by(null)))
                .isUndeterminedBy(ONCE_ACROSS_LEVELS)
                .finding(ONCE_ACROSS_LEVELS)
                .shows("missing", "[level]");
        examining(evidence(null, paid("p1", "TRAINING"), city("p2", null)))
                .isUndeterminedBy(ONCE_ACROSS_LEVELS)
                .finding(ONCE_ACROSS_LEVELS)
                .shows("missing", "[programme]");
        examining(evidence(null, paid("p1", "WAGE").undated(), city("p2", "WAGE_TOP")))
                .isUndeterminedBy(ONCE_ACROSS_LEVELS)
                .finding(ONCE_ACROSS_LEVELS)
                .shows("missing", "[period]");
        examining(evidence(null, paid("p1", "TRAINING").by(null), city("p2", "TRAINING_TOP")))
                .isSatisfied();
        examining(evidence(
                        null,
                        paid("p1", "TRAINING"),
                        city("p2", "SKILL"),
                        paid("p3", "SKILL").by(null)))
                .found(List.of(ONCE_ACROSS_LEVELS), List.of(ONCE_ACROSS_LEVELS));
    }

    static Paid city(String payment, @Nullable String programme) {
        return paid(payment, programme).by(Level.CITY);
    }

    private static OutcomeAssert examining(EvidencePayments evidence) {
        return assertThat(CONTROL.examine(evidence));
    }
}
