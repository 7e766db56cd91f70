package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.PAYMENT_SUPPORTED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Control;
import io.neikong.finance.voucher.PaymentVoucher.Status;
import io.neikong.party.Approval;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentSupportedTest {

    static final Control<PaymentVoucher> CONTROL = new PaymentSupported(List.of("UI_BENEFIT"));
    static final Instant PAID = Instant.parse("2026-03-05T12:00:00+08:00");
    static final Approval BEFORE = new Approval("head", PAID.minusSeconds(3600), null);

    @Test
    void clause_4_2_a_payment_with_approval_notice_and_evidence_of_the_payee_is_in_order() {
        examining(paid(BEFORE, "TRAINING", "N1")).isSatisfied().examined(PAYMENT_SUPPORTED);
    }

    @Test
    void an_approval_at_the_moment_of_payment_is_in_order_and_one_a_second_later_is_not() {
        examining(paid(new Approval("head", PAID, null), "TRAINING", "N1")).isSatisfied();
        examining(paid(new Approval("head", PAID.plusSeconds(1), null), "TRAINING", "N1"))
                .isViolatedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .concerns("head")
                .shows("circumstances", "[approvedAfterPayment]")
                .shows("approvedAt", "2026-03-05T12:00:01+08:00");
    }

    @Test
    void an_approval_recorded_after_the_payment_is_backdated() {
        examining(paid(new Approval("head", PAID.minusSeconds(1), PAID.plusSeconds(1)), "TRAINING", "N1"))
                .isViolatedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .concerns("head")
                .shows("circumstances", "[approvalBackdated]");
    }

    @Test
    void a_payment_that_nobody_approved_is_a_breach_and_an_undated_approval_a_gap() {
        examining(paid(null, "TRAINING", "N1"))
                .isViolatedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("circumstances", "[approvedByNobody]");
        examining(paid(new Approval("head", null, null), "TRAINING", "N1"))
                .isUndeterminedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("missing", "[approvedAt]");
        examining(paid(new Approval("head", null, PAID), "TRAINING", "N1")).isSatisfied();
    }

    @Test
    void a_programme_that_needs_a_notice_needs_one_and_others_do_not() {
        examining(paid(BEFORE, "TRAINING", null))
                .isViolatedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("circumstances", "[withoutNotice]")
                .says(
                        Locale.CHINESE,
                        "付款凭证缺少付款依据。记账凭证：v；情形：未经公示；补贴项目：TRAINING；审批时间：2026-03-05 11:00:00；付款时间：2026-03-05"
                                + " 12:00:00；应收款人：payee；账户持有人：payee。");
        examining(paid(BEFORE, "UI_BENEFIT", null)).isSatisfied();
        examining(paid(BEFORE, null, null))
                .isUndeterminedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("missing", "[programme]");
        examining(paid(BEFORE, null, "N1")).isSatisfied();
    }

    @Test
    void evidence_of_the_payee_must_be_there_and_name_the_payee() {
        examining(payee("payee", null, null))
                .isViolatedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("circumstances", "[withoutPayeeEvidence]");
        examining(payee("payee", "receipt", "somebody"))
                .isViolatedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("circumstances", "[paidToSomebodyElse]")
                .shows("accountHolder", "somebody");
        examining(payee(null, "receipt", "payee"))
                .isUndeterminedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("missing", "[payee]");
        examining(payee("payee", "receipt", null))
                .isUndeterminedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("missing", "[accountHolder]");
    }

    @Test
    void is_undetermined_when_it_is_not_recorded_when_it_was_paid() {
        examining(payment(Status.PAID, null, BEFORE, "TRAINING", "N1"))
                .isUndeterminedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("missing", "[paidAt]");
        examining(payment(Status.PAID, null, new Approval("head", null, null), "TRAINING", "N1"))
                .isUndeterminedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("missing", "[paidAt, approvedAt]");
    }

    @Test
    void finds_everything_and_not_the_first_thing() {
        examining(new PaymentVoucher("v", Status.PAID, PAID, "TRAINING", null, null, null, null, null))
                .isViolatedBy(PAYMENT_SUPPORTED)
                .finding(PAYMENT_SUPPORTED)
                .shows("circumstances", "[approvedByNobody, withoutNotice, withoutPayeeEvidence]");
        examining(new PaymentVoucher("v", Status.PAID, null, null, null, null, null, "receipt", null))
                .found(List.of(PAYMENT_SUPPORTED), List.of(PAYMENT_SUPPORTED));
    }

    @Test
    void a_payment_that_was_not_made_is_not_examined() {
        examining(payment(Status.PENDING, null, null, "TRAINING", null)).isNotApplicable();
        examining(payment(Status.VOID, null, null, "TRAINING", null)).isNotApplicable();
    }

    @Test
    void a_payment_that_was_made_is_examined_whatever_became_of_its_voucher() {
        examining(payment(Status.VOID, PAID, null, "TRAINING", "N1")).isViolatedBy(PAYMENT_SUPPORTED);
        examining(payment(Status.PENDING, PAID, null, "TRAINING", "N1")).isViolatedBy(PAYMENT_SUPPORTED);
    }

    static PaymentVoucher paid(@Nullable Approval approval, @Nullable String programme, @Nullable String notice) {
        return payment(Status.PAID, PAID, approval, programme, notice);
    }

    private static PaymentVoucher payment(
            Status status,
            @Nullable Instant paidAt,
            @Nullable Approval approval,
            @Nullable String programme,
            @Nullable String notice) {
        return new PaymentVoucher("v", status, paidAt, programme, approval, notice, "payee", "receipt", "payee");
    }

    private static PaymentVoucher payee(@Nullable String payee, @Nullable String evidence, @Nullable String holder) {
        return new PaymentVoucher("v", Status.PAID, PAID, "TRAINING", BEFORE, "N1", payee, evidence, holder);
    }

    private static OutcomeAssert examining(PaymentVoucher voucher) {
        return assertThat(CONTROL.examine(voucher));
    }
}
