package io.neikong.finance.subsidy.stacking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody may have benefits of some programmes (享受次数上限).
 *
 * @param cap  the caller's identifier of the cap
 * @param programmes  the programmes whose benefits are counted together
 * @param maximum  how many benefits may begin within the window, at least 1
 * @param rollingMonths  how many months from the first day of any benefit the window is long; 0 if it is the calendar year
 * @param from  the first day on which the cap holds, null if it holds on all days before {@code until}
 * @param until  the first day on which it no longer holds, null if it still does
 */
public record FrequencyCap(
        String cap,
        List<String> programmes,
        int maximum,
        int rollingMonths,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {

    /**
     * Refuses a cap that nothing could keep.
     *
     * @throws IllegalArgumentException if the maximum is below 1, the months are negative, or {@code from} is not before
     *     {@code until}
     */
    public FrequencyCap {
        Objects.requireNonNull(cap, "cap");
        programmes = List.copyOf(programmes);
        if (maximum < 1) {
            throw new IllegalArgumentException("maximum must be at least 1, but was " + maximum);
        }
        if (rollingMonths < 0) {
            throw new IllegalArgumentException("rollingMonths must not be negative, but was " + rollingMonths);
        }
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("from must be before until, but was " + from + " >= " + until);
        }
    }

    /** At most so many within a calendar year (自然年度). */
    public static FrequencyCap perYear(String cap, int maximum, String... programmes) {
        return new FrequencyCap(cap, List.of(programmes), maximum, 0, null, null);
    }

    /** At most so many within any window of so many months (滚动计算). */
    public static FrequencyCap rolling(String cap, int maximum, int months, String... programmes) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1, but was " + months);
        }
        return new FrequencyCap(cap, List.of(programmes), maximum, months, null, null);
    }

    /** Whether it counts a payment that begins on a day; it counts one without a day. */
    boolean counts(SubsidyPayment payment) {
        return payment.counts()
                && payment.programme() != null
                && programmes.contains(payment.programme())
                && (payment.period() == null || holdsOn(payment.period().from()));
    }

    private boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** The first day of the window in which a benefit that begins on a day is the first. */
    LocalDate windowFrom(LocalDate day) {
        return rollingMonths == 0 ? day.withDayOfYear(1) : day;
    }

    /** The first day after the window that begins on a day. */
    LocalDate windowToExclusive(LocalDate windowFrom) {
        return rollingMonths == 0 ? windowFrom.plusYears(1) : windowFrom.plusMonths(rollingMonths);
    }
}
