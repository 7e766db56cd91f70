package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.Paid.evidence;
import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.StackingRule.TOTAL_WITHIN_CAP;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TotalWithinCapTest {

    static final TotalWithinCap CONTROL = new TotalWithinCap();

    @ParameterizedTest(name = "the city pays {0} on top of 1000 of a fee of 1500: too much {1}")
    @CsvSource({"499.99, false", "500, false", "500.00, false", "500.01, true"})
    void clause_2_3_city_and_district_together_pay_no_more_than_the_fee(String amount, boolean tooMuch) {
        assertThat(CONTROL.examine(
                        evidence("1500", paid("p1", "TRAINING"), city("p2").amount(amount))))
                .found(tooMuch ? List.of(TOTAL_WITHIN_CAP) : List.of(), List.of());
    }

    @Test
    void clause_2_3_says_by_how_much() {
        examining(evidence("1500.00", paid("p1", "TRAINING"), city("p2").amount("800.50")))
                .isViolatedBy(TOTAL_WITHIN_CAP)
                .finding(TOTAL_WITHIN_CAP)
                .says(Locale.CHINESE, "各级补贴合计超过上限。补贴事实：inv-1；上限：1500.00 元；合计：1800.50 元；超出：300.50 元；支付编号：p1、p2。");
    }

    @Test
    void a_refund_frees_the_cap_by_as_much_as_came_back() {
        examining(evidence("1500", paid("p1", "TRAINING").refunded("500"), city("p2")))
                .isSatisfied();
        examining(evidence("1500", paid("p1", "TRAINING").refunded("499.99"), city("p2")))
                .isViolatedBy(TOTAL_WITHIN_CAP);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REJECTED", "CANCELLED", "RETURNED"})
    void what_was_rejected_cancelled_or_sent_back_does_not_count(Status status) {
        examining(evidence("1500", paid("p1", "TRAINING"), city("p2").status(status)))
                .isSatisfied();
        examining(evidence("1500", city("p2").status(status))).isNotApplicable();
    }

    @Test
    void what_was_paid_for_together_with_something_else_is_not_examined_here() {
        examining(evidence("1500", paid("p1", "TRAINING").with("inv-1", "inv-1"), city("p2")))
                .isViolatedBy(TOTAL_WITHIN_CAP);
        examining(evidence("1500", paid("p1", "TRAINING").with("inv-1", "inv-2"), city("p2")))
                .isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REJECTED", "CANCELLED", "RETURNED"})
    void what_does_not_count_links_nothing(Status status) {
        Paid paid = paid("p1", "TRAINING").with("a").amount("150");
        Paid without = linking().status(status);
        Paid refunded = linking().refunded("1");
        Paid linking = linking();

        assertThat(joint(paid, without)).isEmpty();
        assertThat(joint(paid, refunded)).isEmpty();
        examining(ofA(paid, without)).isViolatedBy(TOTAL_WITHIN_CAP);
        examining(ofA(paid, refunded)).isViolatedBy(TOTAL_WITHIN_CAP);

        assertThat(joint(paid, linking))
                .singleElement()
                .satisfies(all -> assertThat(all.payments()).hasSize(2));
        assertThat(joint(paid, linking, paid("p3", "TRAINING").with("a", "b").status(status)))
                .singleElement()
                .satisfies(all -> {
                    assertThat(all.things())
                            .extracting(JointEvidence.Thing::evidence)
                            .containsExactly("0", "a");
                    assertThat(all.payments())
                            .extracting(SubsidyPayment::payment)
                            .containsExactly("p1", "p2");
                });
        examining(ofA(paid, linking)).isNotApplicable();
    }

    @Test
    void one_programme_alone_needs_no_cap_but_several_do() {
        examining(evidence(null, paid("p1", "TRAINING"), paid("p2", "TRAINING")))
                .isNotApplicable();
        examining(evidence(null, paid("p1", "TRAINING"), city("p2"))).isUndeterminedBy(TOTAL_WITHIN_CAP);
        examining(evidence(null, paid("p1", null), paid("p2", null))).isUndeterminedBy(TOTAL_WITHIN_CAP);
        examining(evidence("1500", paid("p1", "TRAINING"), paid("p2", "TRAINING")))
                .isViolatedBy(TOTAL_WITHIN_CAP);
    }

    @Test
    void a_negative_amount_makes_no_room_under_the_cap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid("p1", "TRAINING").amount("-0.01").payment())
                .withMessage("amount must not be negative, but was -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid("p1", "TRAINING").refunded("-0.01").payment())
                .withMessage("refunded must not be negative, but was -0.01");
    }

    @Test
    void an_amount_that_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(evidence("1500", paid("p1", "TRAINING").amount(null))).isUndeterminedBy(TOTAL_WITHIN_CAP);
        examining(evidence("900", paid("p1", "TRAINING"), city("p2").amount(null)))
                .found(List.of(TOTAL_WITHIN_CAP), List.of(TOTAL_WITHIN_CAP));
    }

    private static Paid linking() {
        return paid("p2", "TRAINING").with("0", "a").amount("1");
    }

    private static EvidencePayments ofA(Paid... paid) {
        return book(paid)
                .byEvidence(unseen -> new BigDecimal("100"))
                .filter(one -> one.evidence().equals("a"))
                .findAny()
                .orElseThrow();
    }

    private static List<JointEvidence> joint(Paid... paid) {
        return book(paid).byJointEvidence(unseen -> new BigDecimal("100")).toList();
    }

    private static PaymentBook book(Paid... paid) {
        PaymentBook book = new PaymentBook();
        Stream.of(paid).map(Paid::payment).forEach(book::add);
        return book;
    }

    static Paid city(String payment) {
        return paid(payment, "TRAINING_TOP").by(Level.CITY);
    }

    private static OutcomeAssert examining(EvidencePayments evidence) {
        return assertThat(CONTROL.examine(evidence));
    }
}
