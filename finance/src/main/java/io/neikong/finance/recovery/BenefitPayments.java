package io.neikong.finance.recovery;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that was paid to one person or unit in one programme for one benefit period, beside what was due (待遇发放与应享).
 *
 * <p>Two months are two facts, and so are two persons with one account or one name. A correction after a recalculation belongs to
 * the period that it corrects, and {@code due} is what was due after the recalculation.
 *
 * @param benefit  the caller's identifier of the person, programme and period together
 * @param beneficiary  the identifier of the person or unit that is entitled, never a name; null if not recorded
 * @param due  what was due for the period, in yuan, nothing if there was no entitlement; null if not recorded
 * @param lostOn  the first day on which nothing more may be paid, because the person died or the condition fell away; null if
 *     there is none
 * @param payments  the payments, in any order
 */
public record BenefitPayments(
        String benefit,
        @Nullable String beneficiary,
        @Nullable BigDecimal due,
        @Nullable LocalDate lostOn,
        List<Payment> payments)
        implements Serializable {

    /**
     * One payment.
     *
     * @param payment  the caller's identifier of the payment
     * @param amount  the yuan paid, null if not recorded
     * @param paidOn  the day, null if not recorded
     * @param payee  the identifier of whom the account paid to belongs to, null if not recorded
     * @param entitledPayee  whether the payee may be paid in the beneficiary's stead, such as an heir or an agent with a mandate
     * @param evidence  the identifiers of the invoice, class or certificate that it rests on, none if it rests on none
     * @param status  what became of it
     */
    public record Payment(
            String payment,
            @Nullable BigDecimal amount,
            @Nullable LocalDate paidOn,
            @Nullable String payee,
            boolean entitledPayee,
            List<String> evidence,
            Status status)
            implements Serializable {
        public Payment {
            payee = Recorded.text(payee);
            Objects.requireNonNull(payment, "payment");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(status, "status");
        }

        boolean counts() {
            return status == Status.PAID;
        }
    }

    /** What became of a payment. */
    public enum Status {
        /** It was paid (已支付). */
        PAID,
        /** The bank sent it back, and it is not on the way any more (银行退票). */
        RETURNED,
        /** It was cancelled before it was paid (已作废). */
        CANCELLED
    }

    public BenefitPayments {
        beneficiary = Recorded.text(beneficiary);
        Objects.requireNonNull(benefit, "benefit");
        payments = List.copyOf(payments);
    }
}
