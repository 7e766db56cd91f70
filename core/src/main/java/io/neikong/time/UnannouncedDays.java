package io.neikong.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * How many working days there are at least in days that are not announced.
 *
 * <p>No statute limits what a yearly arrangement may move. So the two limits below are engineering defaults: half as much
 * again as the most in the twenty years 2007 to 2026. Each of the two bounds is true of every arrangement within its
 * limit, so the earlier of the two is.
 */
final class UnannouncedDays {

    /**
     * The longest break, in days. The longest of 2007 to 2026 was that of the Spring Festival of 2020, extended when it
     * had begun: 10 days.
     */
    static final int LONGEST_BREAK = 15;

    /**
     * The most days of Monday to Friday that are off in a calendar year. Most of 2007 to 2026 were off in 2013: 23, eleven of
     * them for the statutory days and twelve swapped for weekend days. With the thirteen statutory days since 2025
     * these would be 25.
     */
    static final int MOST_WEEKDAYS_OFF = 38;

    /** Shifts days of the epoch, which began on a Thursday, so that weeks begin on Monday. */
    private static final int EPOCH_TO_MONDAY = 3;

    private UnannouncedDays() {}

    /**
     * The latest day that can be the n-th working day of days that are not announced.
     *
     * @param first  the first of these days
     * @param n  which working day, at least 1
     */
    static LocalDate latestWorkingDay(LocalDate first, int n) {
        LocalDate byBreaks = first.plusDays(n * (LONGEST_BREAK + 1L) - 1);
        LocalDate byYears = latestByYears(first, n);
        return byBreaks.isBefore(byYears) ? byBreaks : byYears;
    }

    private static LocalDate latestByYears(LocalDate first, int n) {
        LocalDate day = first;
        long missing = n;
        while (true) {
            LocalDate end = LocalDate.of(day.getYear(), Month.DECEMBER, 31);
            long worked = Math.max(0, weekdaysThrough(end) - weekdaysThrough(day.minusDays(1)) - MOST_WEEKDAYS_OFF);
            if (worked >= missing) {
                return weekday(day, MOST_WEEKDAYS_OFF + missing);
            }
            missing -= worked;
            day = end.plusDays(1);
        }
    }

    /** The number of days of Monday to Friday through a day, from some Monday on. */
    private static long weekdaysThrough(LocalDate day) {
        long days = day.toEpochDay() + EPOCH_TO_MONDAY;
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
    }

    /** The n-th day of Monday to Friday that is not before a day. */
    private static LocalDate weekday(LocalDate day, long n) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        long index = Math.min(day.getDayOfWeek().getValue() - 1, 5) + n - 1;
        return monday.plusDays(index / 5 * 7 + index % 5);
    }
}
