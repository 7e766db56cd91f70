package io.neikong.finance.archive;

import io.neikong.control.Evidence;
import io.neikong.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long a file is kept: for ever, or a number of months from 1 January of the year after its last paper (保管期限).
 *
 * <p>A file whose last paper is of 2021 and that is kept for 30 years is kept through 2051-12-31 and may be destroyed from
 * 2052-01-01 on.
 *
 * @param permanent  whether it is for ever
 * @param months  how many months, 0 if for ever
 */
public record Retention(boolean permanent, int months) implements Serializable {

    /** For ever (永久). */
    public static final Retention PERMANENT = new Retention(true, 0);

    private static final int MONTHS = 12;
    private static final int MOST = 9999 * MONTHS;

    /**
     * Refuses what cannot be counted.
     *
     * @throws IllegalArgumentException if it is less than one month or more than 9999 years, or has months though it is for ever
     */
    public Retention {
        if (permanent && months != 0) {
            throw new IllegalArgumentException("months must be 0 if it is for ever, but was " + months);
        }
        if (!permanent && (months < 1 || months > MOST)) {
            throw new IllegalArgumentException("months must be from 1 to " + MOST + ", but was " + months);
        }
    }

    /**
     * For a number of years.
     *
     * @throws IllegalArgumentException if it is not from 1 to 9999
     */
    public static Retention years(int years) {
        if (years < 1 || years > MOST / MONTHS) {
            throw new IllegalArgumentException("years must be from 1 to " + MOST / MONTHS + ", but was " + years);
        }
        return new Retention(false, years * MONTHS);
    }

    /**
     * For a number of months.
     *
     * @throws IllegalArgumentException if it is not from 1 to those of 9999 years
     */
    public static Retention months(int months) {
        return new Retention(false, months);
    }

    /**
     * For as long as a period of months or years; how that counts its first and last day is of no matter.
     *
     * @throws IllegalArgumentException if it is one of hours or days, or too short or too long
     */
    public static Retention of(Period period) {
        return switch (period.unit()) {
            case YEAR -> years(period.amount());
            case MONTH -> months(period.amount());
            case HOUR, CALENDAR_DAY, WORKING_DAY ->
                throw new IllegalArgumentException("a retention must be in months or years, but was " + period);
        };
    }

    /** Whether it ends before another would. */
    public boolean isShorterThan(Retention other) {
        return !permanent && (other.permanent || months < other.months);
    }

    /** The one of the two that ends later. */
    public Retention longer(Retention other) {
        return isShorterThan(other) ? other : this;
    }

    /**
     * The first day on which a file may be destroyed; empty if never.
     *
     * @param endedOn  the day of the last paper in the file
     */
    public Optional<LocalDate> destroyFrom(LocalDate endedOn) {
        return permanent
                ? Optional.empty()
                : Optional.of(FileYear.firstDayAfter(endedOn).plusMonths(months));
    }

    /** Whether a file may be destroyed on a day. */
    boolean isOver(LocalDate endedOn, LocalDate day) {
        return !permanent && !day.isBefore(FileYear.firstDayAfter(endedOn).plusMonths(months));
    }

    /** The number of years, or the word for ever. */
    Evidence.Value shown() {
        if (permanent) {
            return new Evidence.Term("PERMANENT");
        }
        return months % MONTHS == 0
                ? new Evidence.Count(months / MONTHS)
                : new Evidence.Amount(
                        BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP));
    }
}
