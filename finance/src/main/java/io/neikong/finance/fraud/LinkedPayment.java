package io.neikong.finance.fraud;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payment that has to do with a case: of the same institution, class or applicant (涉案款项).
 *
 * @param payment  the caller's identifier of the payment
 * @param fraudCase  the case
 * @param status  how far the payment is, null if not recorded
 * @param frozenOn  the day on which it was frozen, null if it was not, or the day is not recorded
 * @param paidOn  the day on which it was paid, null if it was not, or the day is not recorded
 */
public record LinkedPayment(
        String payment,
        FraudCase fraudCase,
        @Nullable Status status,
        @Nullable LocalDate frozenOn,
        @Nullable LocalDate paidOn)
        implements Serializable {

    /** How far a payment is. */
    public enum Status {
        /** To be paid, and not frozen (待支付). */
        PENDING,
        /** Frozen (暂停支付). */
        FROZEN,
        /** Paid (已支付). */
        PAID,
        /** Cancelled (已作废). */
        CANCELLED
    }

    public LinkedPayment {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(fraudCase, "fraudCase");
    }

    /** The payment as it was on the day on which the case is judged: what was paid or frozen later had not been by then. */
    LinkedPayment byThen() {
        boolean unpaid = isLater(paidOn);
        boolean unfrozen = isLater(frozenOn);
        if (!unpaid && !unfrozen) {
            return this;
        }
        LocalDate frozen = unfrozen ? null : frozenOn;
        boolean undone = (status == Status.PAID && unpaid) || (status == Status.FROZEN && unfrozen);
        return new LinkedPayment(
                payment,
                fraudCase,
                !undone ? status : frozen == null ? Status.PENDING : Status.FROZEN,
                frozen,
                unpaid ? null : paidOn);
    }

    private boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(fraudCase.asOf());
    }
}
