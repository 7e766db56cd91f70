package io.neikong.benchmarks.calendar;

import java.time.LocalDate;

/** Two sets of days, asked day by day. */
final class DaysBySets implements WorkingDays {

    private final Arrangements days = new Arrangements();

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return Arrangements.WEEKEND.contains(day.getDayOfWeek())
                ? days.workingWeekendDays.contains(day)
                : !days.daysOff.contains(day);
    }
}
