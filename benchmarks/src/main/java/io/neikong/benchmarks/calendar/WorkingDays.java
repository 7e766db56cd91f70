package io.neikong.benchmarks.calendar;

import java.time.LocalDate;

/** One way to count working days, over the years that the arrangements of the State Council cover. */
interface WorkingDays {

    /** Whether a day is a working day. */
    boolean isWorkingDay(LocalDate day);

    /** So many working days after a day, which is not counted. */
    default LocalDate plus(LocalDate start, int amount) {
        LocalDate day = start;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * A day as this way takes it for {@link #between}: who counts the first day and not the last is given the days after. This is done before
     * anything is measured.
     */
    default LocalDate bound(LocalDate day) {
        return day;
    }

    /** The working days after one day up to another, which is counted; both as {@link #bound} gives them. */
    default int between(LocalDate startExclusive, LocalDate endInclusive) {
        int count = 0;
        for (LocalDate day = startExclusive; day.isBefore(endInclusive); ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
