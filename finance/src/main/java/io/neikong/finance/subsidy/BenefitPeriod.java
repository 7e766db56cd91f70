package io.neikong.finance.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days for which a benefit is paid (待遇所属期), half-open. When the money was paid is another matter: what is paid in February
 * for December belongs to December.
 *
 * @param from  the first day
 * @param toExclusive  the first day that no longer belongs to it
 */
public record BenefitPeriod(LocalDate from, LocalDate toExclusive) implements Serializable {

    /**
     * Refuses a period without a day.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code toExclusive}
     */
    public BenefitPeriod {
        if (!from.isBefore(toExclusive)) {
            throw new IllegalArgumentException(
                    "from must be before toExclusive, but was " + from + " >= " + toExclusive);
        }
    }

    /** A benefit for one day, such as the day of a certificate. */
    public static BenefitPeriod on(LocalDate day) {
        return new BenefitPeriod(day, day.plusDays(1));
    }

    /**
     * Whole months, as forms name them: "January to March" are three.
     *
     * @param first  the first month
     * @param lastInclusive  the last month, which belongs to the period
     * @throws IllegalArgumentException if the last month is before the first
     */
    public static BenefitPeriod ofMonths(YearMonth first, YearMonth lastInclusive) {
        return new BenefitPeriod(first.atDay(1), lastInclusive.plusMonths(1).atDay(1));
    }

    /** Whether the two have a day in common. One that ends where the other begins has none. */
    public boolean overlaps(BenefitPeriod other) {
        return from.isBefore(other.toExclusive) && other.from.isBefore(toExclusive);
    }

    /** How many months were begun, counted from the first day: 15 January to 15 March are two, and a day longer is three. */
    public long monthsBegun() {
        long whole = ChronoUnit.MONTHS.between(from, toExclusive);
        return from.plusMonths(whole).isBefore(toExclusive) ? whole + 1 : whole;
    }
}
