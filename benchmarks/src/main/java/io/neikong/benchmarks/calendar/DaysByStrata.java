package io.neikong.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;

/** Strata, which takes working days at week-ends, and counts from a day that is included to one that is not. */
final class DaysByStrata implements WorkingDays {

    private final HolidayCalendar calendar;

    DaysByStrata() {
        Arrangements days = new Arrangements();
        calendar = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("China"), days.daysOff, Arrangements.WEEKEND, days.workingWeekendDays);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isBusinessDay(day);
    }

    @Override
    public LocalDate plus(LocalDate start, int amount) {
        return calendar.shift(start, amount);
    }

    @Override
    public LocalDate bound(LocalDate day) {
        return day.plusDays(1);
    }

    @Override
    public int between(LocalDate startInclusive, LocalDate endExclusive) {
        return calendar.daysBetween(startInclusive, endExclusive);
    }
}
