package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.StackingRule.TOTAL_WITHIN_CAP;
import static io.neikong.finance.subsidy.stacking.TotalWithinCapTest.city;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.subsidy.stacking.JointEvidence.Thing;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three months, each with a cap of 1000 yuan unless something else is said. */
class JointlyWithinCapTest {

    static final JointlyWithinCap CONTROL = new JointlyWithinCap();

    @ParameterizedTest(name = "{0} for three months: too much {1}")
    @CsvSource({"1000.01, false", "3000, false", "3000.00, false", "3000.01, true"})
    void clause_2_3_one_payment_for_three_months_may_use_the_caps_of_all(String amount, boolean tooMuch) {
        examining(quarter("p1").amount(amount)).found(tooMuch ? List.of(TOTAL_WITHIN_CAP) : List.of(), List.of());
    }

    @ParameterizedTest(name = "{0} on top for the first month: too much {1}")
    @CsvSource({"500, false", "500.01, true"})
    void clause_2_3_what_is_paid_for_one_month_takes_room_from_the_quarter(String amount, boolean tooMuch) {
        examining(quarter("p1").amount("2500"), city("p2").with("m1").amount(amount))
                .found(tooMuch ? List.of(TOTAL_WITHIN_CAP) : List.of(), List.of());
    }

    @Test
    void small_payments_for_each_month_may_be_too_much_together_with_the_quarter() {
        examining(
                        quarter("p1").amount("2500"),
                        city("p2").with("m1").amount("200"),
                        city("p3").with("m2").amount("200"),
                        city("p4").with("m3").amount("200"))
                .isViolatedBy(TOTAL_WITHIN_CAP)
                .finding(TOTAL_WITHIN_CAP)
                .says(
                        Locale.CHINESE,
                        "各级补贴合计超过上限。补贴事实：m1；上限：3000 元；合计：3100 元；超出：100 元；合并支付的补贴事实：m1、m2、m3；支付编号：p1、p2、p3、p4。");
    }

    @ParameterizedTest(name = "{0} for the first month alone: too much {1}")
    @CsvSource({"1000, false", "1000.01, true"})
    void one_month_has_no_use_of_the_room_of_another(String amount, boolean tooMuch) {
        OutcomeAssert outcome =
                examining(quarter("p1").amount("1"), city("p2").with("m1").amount(amount));
        if (tooMuch) {
            outcome.isViolatedBy(TOTAL_WITHIN_CAP)
                    .finding(TOTAL_WITHIN_CAP)
                    .shows("things", "[m1]")
                    .shows("payments", "[p2]")
                    .shows("excess", new BigDecimal("0.01"));
        } else {
            outcome.isSatisfied();
        }
    }

    @ParameterizedTest(name = "the second two get {0}: too much {1}")
    @CsvSource({"1000, false", "1000.01, true"})
    void payments_that_overlap_are_shared_out_whatever_comes_first(String amount, boolean tooMuch) {
        examining(
                        paid("p1", "TRAINING").with("m1", "m2").amount("2000"),
                        paid("p2", "TRAINING").with("m2", "m3").amount(amount))
                .found(tooMuch ? List.of(TOTAL_WITHIN_CAP) : List.of(), List.of());
        examining(
                        paid("p1", "TRAINING").with("m1", "m2", "m3").amount("1000"),
                        paid("p2", "TRAINING").with("m2", "m1").amount("1000"),
                        paid("p3", "TRAINING").with("m1").amount(amount))
                .found(tooMuch ? List.of(TOTAL_WITHIN_CAP) : List.of(), List.of());
    }

    @Test
    void what_does_not_count_takes_no_room_and_a_refund_gives_it_back() {
        examining(quarter("p1").amount("3000"), city("p2").with("m1").status(Status.REJECTED))
                .isSatisfied();
        examining(quarter("p1").amount("3000").refunded("1000"), city("p2").with("m1"))
                .isSatisfied();
        examining(quarter("p1").amount("3000").refunded("999.99"), city("p2").with("m1"))
                .isViolatedBy(TOTAL_WITHIN_CAP);
        examining(quarter("p1").status(Status.CANCELLED)).isNotApplicable();
    }

    @ParameterizedTest(name = "{0} for a month of 1000 and one without a cap")
    @CsvSource({"1000, true", "1000.01, false"})
    void a_cap_that_is_not_recorded_is_a_gap_where_it_decides(String amount, boolean enough) {
        OutcomeAssert outcome = assertThat(CONTROL.examine(joint(
                caps("1000", null), paid("p1", "TRAINING").with("m1", "m2").amount(amount))));
        if (enough) {
            outcome.isSatisfied();
        } else {
            outcome.isUndeterminedBy(TOTAL_WITHIN_CAP).finding(TOTAL_WITHIN_CAP).shows("missing", "[cap]");
        }
        assertThat(CONTROL.examine(joint(
                        caps("1000", null),
                        paid("p1", "TRAINING").with("m1", "m2").amount("1"),
                        city("p2").with("m1").amount("1000.01"))))
                .found(List.of(TOTAL_WITHIN_CAP), List.of(TOTAL_WITHIN_CAP));
    }

    @Test
    void a_gap_names_the_things_without_a_cap() {
        Paid both = paid("p1", "TRAINING").with("m1", "m2");
        assertThat(CONTROL.examine(joint(caps("100", null), both.amount("150"))))
                .isUndeterminedBy(TOTAL_WITHIN_CAP)
                .finding(TOTAL_WITHIN_CAP)
                .shows("things", "[m2]")
                .says(Locale.CHINESE, "无法确认各级补贴合计是否超过上限。补贴事实：m1；缺失：补贴合计上限；未登记上限的补贴事实：m2。")
                .says(
                        Locale.ENGLISH,
                        "It cannot be confirmed that the subsidies of all levels keep to the cap. Paid for: m1; missing: cap on all"
                                + " subsidies together; without a recorded cap: m2.");
        assertThat(CONTROL.examine(joint(caps("100", null), both.amount(null))))
                .finding(TOTAL_WITHIN_CAP)
                .says(Locale.CHINESE, "无法确认各级补贴合计是否超过上限。补贴事实：m1；缺失：支付金额。");
    }

    @Test
    void the_same_thing_or_payment_twice_is_refused() {
        SubsidyPayment paid = paid("p1", "TRAINING").with("m1").payment();
        Thing one = new Thing("m1", new BigDecimal("1000"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JointEvidence(List.of(one, new Thing("m1", null)), List.of(paid)))
                .withMessage("things must each be given once, but were [m1, m1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JointEvidence(List.of(one), List.of(paid, paid)))
                .withMessage("payments must each be given once, but were [p1, p1]");
    }

    @Test
    void a_proof_that_costs_nothing_by_itself_makes_no_room() {
        assertThat(CONTROL.examine(joint(
                        caps("1000", "0"),
                        paid("p1", "TRAINING").with("m1", "m2").amount("1000.01"))))
                .isViolatedBy(TOTAL_WITHIN_CAP);
    }

    @Test
    void one_programme_alone_needs_no_cap_but_several_do() {
        Paid one = paid("p1", "TRAINING").with("m1", "m2");
        assertThat(CONTROL.examine(
                        joint(caps(null, null), one, paid("p2", "TRAINING").with("m1"))))
                .isNotApplicable();
        assertThat(CONTROL.examine(joint(caps(null, null), one, city("p2").with("m1"))))
                .isUndeterminedBy(TOTAL_WITHIN_CAP);
    }

    @Test
    void an_amount_that_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(quarter("p1").amount(null)).isUndeterminedBy(TOTAL_WITHIN_CAP);
        examining(quarter("p1").amount(null), city("p2").with("m1").amount("1001"))
                .found(List.of(TOTAL_WITHIN_CAP), List.of(TOTAL_WITHIN_CAP));
    }

    @Test
    void a_payment_for_something_else_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> joint(caps("1000"), paid("p1", "TRAINING").with("m1", "m9")))
                .withMessage("payment p1 must rest on some of [m1] alone, but rests on [m1, m9]");
        assertThatIllegalArgumentException().isThrownBy(() -> joint(caps("1000"), paid("p1", "TRAINING")));
        assertThatIllegalArgumentException().isThrownBy(() -> joint(Map.of()));
    }

    static Paid quarter(String payment) {
        return paid(payment, "TRAINING").with("m1", "m2", "m3");
    }

    static Map<String, @Nullable String> caps(@Nullable String... caps) {
        Map<String, @Nullable String> all = new TreeMap<>();
        for (int i = 0; i < caps.length; i++) {
            all.put("m" + (i + 1), caps[i]);
        }
        return all;
    }

    static JointEvidence joint(Map<String, @Nullable String> caps, Paid... paid) {
        return new JointEvidence(
                caps.entrySet().stream()
                        .map(cap ->
                                new Thing(cap.getKey(), cap.getValue() == null ? null : new BigDecimal(cap.getValue())))
                        .toList(),
                Stream.of(paid).map(Paid::payment).toList());
    }

    private static OutcomeAssert examining(Paid... paid) {
        return assertThat(CONTROL.examine(joint(caps("1000", "1000", "1000"), paid)));
    }
}
