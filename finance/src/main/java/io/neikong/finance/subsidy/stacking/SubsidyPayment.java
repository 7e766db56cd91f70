package io.neikong.finance.subsidy.stacking;

import io.neikong.control.Recorded;
import io.neikong.finance.subsidy.BenefitPeriod;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a subsidy, and what it was paid for (补贴支付).
 *
 * @param payment  the caller's identifier of the payment
 * @param subject  the person or unit that it benefits, under the one identifier that stands for all its numbers and names, never a
 *     name; null if not recorded
 * @param resolved  whether the caller knows that {@code subject} is that one identifier: old and new numbers of a person, former
 *     names, merged companies and branches lead to it
 * @param benefit  the caller's identifier of person, programme and period together; payments with the same one are parts of one
 *     benefit. Null if not recorded: then the payment is a benefit of its own
 * @param programme  the programme, null if not recorded
 * @param level  whose money it is, null if not recorded
 * @param period  the days for which it was paid, null if not recorded
 * @param amount  the yuan, not negative; null if not recorded
 * @param refunded  the yuan that were paid back, not negative; zero if none were
 * @param evidence  the identifiers of what may be paid for once, such as an invoice, a class and its trainee, a certificate, or a
 *     month of a person; none if it rests on nothing of the kind
 * @param status  what became of it
 * @param paidOn  the day of the payment, null if not recorded
 * @param payee  the identifier of whom the account paid to belongs to, null if not recorded
 * @param entitledPayee  whether the payee may be paid in the subject's stead
 */
public record SubsidyPayment(
        String payment,
        @Nullable String subject,
        boolean resolved,
        @Nullable String benefit,
        @Nullable String programme,
        @Nullable Level level,
        @Nullable BenefitPeriod period,
        @Nullable BigDecimal amount,
        BigDecimal refunded,
        List<String> evidence,
        Status status,
        @Nullable LocalDate paidOn,
        @Nullable String payee,
        boolean entitledPayee)
        implements Serializable {

    /** Whose policy pays. */
    public enum Level {
        /** The city (市级). */
        CITY,
        /** The district (区级). */
        DISTRICT
    }

    /** What became of an application and its payment. */
    public enum Status {
        /** Approved, and not paid yet (已核准待支付). */
        APPROVED,
        /** Paid (已支付). */
        PAID,
        /** The bank sent it back; what was sent again is another payment (银行退票). */
        RETURNED,
        /** The application was rejected (不予核准). */
        REJECTED,
        /** It was cancelled before it was paid (已作废). */
        CANCELLED
    }

    /**
     * Refuses a negative amount, which would make room under a cap: what came back is {@code refunded}.
     *
     * @throws IllegalArgumentException if the amount or what was paid back is negative
     */
    public SubsidyPayment {
        subject = Recorded.text(subject);
        benefit = Recorded.text(benefit);
        programme = Recorded.text(programme);
        payee = Recorded.text(payee);
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(refunded, "refunded");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(status, "status");
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException("amount must not be negative, but was " + amount);
        }
        if (refunded.signum() < 0) {
            throw new IllegalArgumentException("refunded must not be negative, but was " + refunded);
        }
    }

    /** Whether it is, or will be, with the subject: approved or paid, and not paid back as a whole. */
    boolean counts() {
        return (status == Status.PAID || status == Status.APPROVED)
                && (amount == null || refunded.signum() == 0 || refunded.compareTo(amount) < 0);
    }
}
