package io.neikong.finance.voucher;

import io.neikong.control.Recorded;
import io.neikong.party.Approval;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payment voucher and what the payment rests on (付款凭证及其依据).
 *
 * @param voucher  the caller's identifier of the payment voucher
 * @param status  whether the money was paid
 * @param paidAt  when it was paid, or entered as paid if that is what is recorded; null if neither is
 * @param programme  the programme that it is paid under, or what else it is for, null if not recorded
 * @param approval  the approval of the payment, null if nobody approved it
 * @param notice  the public notice in which the payment was announced, null if there is none
 * @param payee  who has to be paid, null if not recorded
 * @param payeeEvidence  the paper that shows who holds the account to which it was paid, such as the receipt of the bank
 *     (银行回单), null if there is none
 * @param accountHolder  who that is according to it, in the same identifiers as {@code payee}, null if not recorded
 */
public record PaymentVoucher(
        String voucher,
        Status status,
        @Nullable Instant paidAt,
        @Nullable String programme,
        @Nullable Approval approval,
        @Nullable String notice,
        @Nullable String payee,
        @Nullable String payeeEvidence,
        @Nullable String accountHolder)
        implements Serializable {

    /** Whether the money of a payment voucher was paid. */
    public enum Status {
        /** Not paid yet (未付款). */
        PENDING,
        /** Paid, returned by the bank afterwards or not (已付款). */
        PAID,
        /** Void (作废). */
        VOID
    }

    public PaymentVoucher {
        programme = Recorded.text(programme);
        notice = Recorded.text(notice);
        payee = Recorded.text(payee);
        payeeEvidence = Recorded.text(payeeEvidence);
        accountHolder = Recorded.text(accountHolder);
        Objects.requireNonNull(voucher, "voucher");
        Objects.requireNonNull(status, "status");
    }

    /** Whether money was paid, even though the voucher is void or not finished. */
    boolean isPaid() {
        return status == Status.PAID || paidAt != null;
    }
}
