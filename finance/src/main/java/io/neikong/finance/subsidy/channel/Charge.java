package io.neikong.finance.subsidy.channel;

import io.neikong.control.Recorded;
import io.neikong.finance.subsidy.BenefitPeriod;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sum that was charged to a fund (资金列支).
 *
 * @param charge  the caller's identifier of the charge
 * @param programme  the programme, null if not recorded
 * @param period  the days for which the benefit is paid, null if not recorded
 * @param categories  what the beneficiary was, and when: a person may be unemployed first and employed later. In any order
 * @param days  the days that a policy may go by
 * @param channel  the fund and the code that it was charged to
 * @param object  what it was paid for, as the list of forbidden objects names it; not what the beneficiary does with the money. Null
 *     if not recorded
 * @param amount  the yuan, not negative; null if not recorded
 * @param budgetLeft  the yuan that were left on its budget line before it, null if not recorded
 * @param paidOn  the day of the payment, null if not recorded
 * @param status  what became of it
 * @param asOf  the day on which is judged; a charge or a reversal of a later day has not been made yet
 */
public record Charge(
        String charge,
        @Nullable String programme,
        @Nullable BenefitPeriod period,
        List<Category> categories,
        Days days,
        Channel channel,
        @Nullable String object,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal budgetLeft,
        @Nullable LocalDate paidOn,
        Status status,
        LocalDate asOf)
        implements Serializable {

    /**
     * A category of persons or units while somebody belonged to it (人员类别).
     *
     * @param category  the category, null if it is not known what the beneficiary was
     * @param from  the first day, null if that is not known, which counts as always
     * @param until  the first day no longer, null if there is no end
     */
    public record Category(
            @Nullable String category,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Serializable {
        public Category {
            category = Recorded.text(category);
        }

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * Days that decide which category counts.
     *
     * @param applied  the day of the application, null if not recorded
     * @param trainingStart  the first day of the training, null if not recorded or there is none
     * @param certificate  the day of the certificate, null if not recorded or there is none
     */
    public record Days(
            @Nullable LocalDate applied,
            @Nullable LocalDate trainingStart,
            @Nullable LocalDate certificate) implements Serializable {}

    /** What became of a charge. */
    public enum Status {
        /** It was paid (已支付). */
        PAID,
        /** The bank sent it back (银行退票). */
        RETURNED,
        /** It was cancelled before it was paid (已作废). */
        CANCELLED,
        /** It takes an earlier charge back, in red (红字冲销). */
        REVERSAL
    }

    /**
     * Refuses a negative amount: what takes a charge back is a {@link Status#REVERSAL}.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public Charge {
        programme = Recorded.text(programme);
        object = Recorded.text(object);
        Objects.requireNonNull(charge, "charge");
        categories = List.copyOf(categories);
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(asOf, "asOf");
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException("amount must not be negative, but was " + amount);
        }
    }

    /** Whether it was paid by {@link #asOf}, and neither sent back nor cancelled; one without a day was. */
    boolean isPaid() {
        return status == Status.PAID && isByThen();
    }

    /** Whether its channel bears it or is relieved by it on {@link #asOf}; one without a day counts. */
    boolean counts() {
        return (status == Status.PAID || status == Status.REVERSAL) && isByThen();
    }

    private boolean isByThen() {
        return paidOn == null || !paidOn.isAfter(asOf);
    }

    /** The day that a policy goes by, null if not recorded. */
    @Nullable
    LocalDate on(ChannelMatrix.DecidedOn day) {
        return switch (day) {
            case APPLICATION -> days.applied();
            case TRAINING_START -> days.trainingStart();
            case CERTIFICATE -> days.certificate();
            case BENEFIT_START -> period == null ? null : period.from();
        };
    }
}
