package io.neikong.benchmarks.calendar;

import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;

/** The library. */
final class DaysByNeikong implements WorkingDays {

    private final WorkingCalendar calendar = WorkingCalendar.china();

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    @Override
    public LocalDate plus(LocalDate start, int amount) {
        return calendar.plusWorkingDays(start, amount);
    }

    @Override
    public int between(LocalDate startExclusive, LocalDate endInclusive) {
        return calendar.workingDaysBetween(startExclusive, endInclusive);
    }
}
