package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.PAID_NO_MORE_THAN_DUE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.recovery.BenefitPayments.Payment;
import io.neikong.finance.recovery.BenefitPayments.Status;
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

class PaidNoMoreThanDueTest {

    static final PaidNoMoreThanDue CONTROL = new PaidNoMoreThanDue();

    @ParameterizedTest(name = "{0} paid of 800.00 due: too much {1}")
    @CsvSource({"799.99, false", "800, false", "800.01, true"})
    void clause_3_9_no_more_is_paid_than_is_due(String amount, boolean tooMuch) {
        assertThat(CONTROL.examine(benefit("800.00", null, payment("p1", amount))))
                .found(tooMuch ? List.of(PAID_NO_MORE_THAN_DUE) : List.of(), List.of());
    }

    @Test
    void clause_3_9_a_benefit_paid_twice_is_a_breach() {
        examining(benefit("800", null, payment("p1", "800"), payment("p2", "800")))
                .isViolatedBy(PAID_NO_MORE_THAN_DUE)
                .finding(PAID_NO_MORE_THAN_DUE)
                .says(
                        Locale.CHINESE,
                        "存在重发、错发待遇。待遇编号：benefit；情形：实发超过应发；享受对象：b1；应发金额：800 元；" + "实发金额：1600 元；支付编号：p1、p2。");
    }

    @Test
    void a_returned_transfer_that_was_sent_again_is_no_duplicate() {
        examining(benefit("800", null, status("p1", Status.RETURNED), payment("p2", "800")))
                .isSatisfied();
        examining(benefit("800", null, status("p1", Status.CANCELLED), payment("p2", "800")))
                .isSatisfied();
        Assertions.assertThat(CONTROL.examine(benefit("800", null, status("p1", Status.RETURNED)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void two_lawful_payments_for_adjacent_months_are_two_facts() {
        examining(benefit("800", null, payment("march", "800"))).isSatisfied();
        examining(benefit("800", null, payment("april", "800"))).isSatisfied();
    }

    @Test
    void a_correction_after_a_recalculation_is_no_duplicate() {
        examining(benefit("900", null, payment("p1", "800"), payment("p2", "100")))
                .isSatisfied();
        examining(benefit("900", null, payment("p1", "800"), payment("p2", "100.01")))
                .isViolatedBy(PAID_NO_MORE_THAN_DUE);
    }

    @Test
    void one_piece_of_evidence_used_twice_is_a_breach_even_within_what_is_due() {
        examining(benefit("800", null, resting("p1", "inv1"), resting("p2", "inv2", "inv1")))
                .isViolatedBy(PAID_NO_MORE_THAN_DUE)
                .finding(PAID_NO_MORE_THAN_DUE)
                .shows("circumstances", "[evidenceUsedTwice]");
        examining(benefit("800", null, resting("p1", "inv1"), resting("p2", "inv2")))
                .isSatisfied();
    }

    @Test
    void another_payee_is_a_breach_unless_entitled() {
        examining(benefit("800", null, to("b2", false, "2026-03-10")))
                .isViolatedBy(PAID_NO_MORE_THAN_DUE)
                .finding(PAID_NO_MORE_THAN_DUE)
                .shows("circumstances", "[payeeNotBeneficiary]");
        examining(benefit("800", null, to("agent", true, "2026-03-10"))).isSatisfied();
    }

    @Test
    void two_persons_who_share_a_name_or_an_account_are_told_by_their_identifiers() {
        examining(benefit("800", null, to("b1", false, "2026-03-10"))).isSatisfied();
    }

    @Test
    void a_deceased_person_is_not_paid_but_the_heirs_may_be() {
        examining(benefit("800", "2026-03-10", to("b1", false, "2026-03-09"))).isSatisfied();
        examining(benefit("800", "2026-03-10", to("b1", false, "2026-03-10")))
                .isViolatedBy(PAID_NO_MORE_THAN_DUE)
                .finding(PAID_NO_MORE_THAN_DUE)
                .shows("circumstances", "[paidAfterLoss]");
        examining(benefit("800", "2026-03-10", to("heir", true, "2026-03-20"))).isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(unknown())
                .isUndeterminedBy(PAID_NO_MORE_THAN_DUE)
                .finding(PAID_NO_MORE_THAN_DUE)
                .shows("missing", "[due, amounts, beneficiary, payees, paidOn]");
        examining(benefit("800", null, payment("p1", "801"), payment("p2", null)))
                .found(List.of(PAID_NO_MORE_THAN_DUE), List.of(PAID_NO_MORE_THAN_DUE));
    }

    static BenefitPayments unknown() {
        return new BenefitPayments(
                "benefit",
                null,
                null,
                LocalDate.of(2026, 3, 10),
                List.of(new Payment("p1", null, null, null, false, List.of(), Status.PAID)));
    }

    static BenefitPayments benefit(@Nullable String due, @Nullable String lostOn, Payment... payments) {
        return new BenefitPayments(
                "benefit",
                "b1",
                due == null ? null : new BigDecimal(due),
                lostOn == null ? null : LocalDate.parse(lostOn),
                List.of(payments));
    }

    static Payment payment(String id, @Nullable String amount) {
        BigDecimal yuan = amount == null ? null : new BigDecimal(amount);
        return new Payment(id, yuan, LocalDate.of(2026, 3, 10), "b1", false, List.of(), Status.PAID);
    }

    static Payment to(String payee, boolean entitled, String paidOn) {
        return new Payment(
                "p1", new BigDecimal("800"), LocalDate.parse(paidOn), payee, entitled, List.of(), Status.PAID);
    }

    static Payment resting(String id, String... evidence) {
        return new Payment(
                id, new BigDecimal("400"), LocalDate.of(2026, 3, 10), "b1", false, List.of(evidence), Status.PAID);
    }

    private static Payment status(String id, Status status) {
        return new Payment(id, new BigDecimal("800"), LocalDate.of(2026, 3, 10), "b1", false, List.of(), status);
    }

    private static OutcomeAssert examining(BenefitPayments benefit) {
        return assertThat(CONTROL.examine(benefit));
    }
}
