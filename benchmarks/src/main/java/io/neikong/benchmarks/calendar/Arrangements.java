package io.neikong.benchmarks.calendar;

import io.neikong.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** The days off within the week and the working days at week-ends, as every way is given them. */
final class Arrangements {

    static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    final Set<LocalDate> daysOff = new HashSet<>();
    final Set<LocalDate> workingWeekendDays = new HashSet<>();

    Arrangements() {
        WorkingCalendar calendar = WorkingCalendar.china();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            boolean weekend = WEEKEND.contains(day.getDayOfWeek());
            if (weekend && calendar.isWorkingDay(day)) {
                workingWeekendDays.add(day);
            }
            if (!weekend && !calendar.isWorkingDay(day)) {
                daysOff.add(day);
            }
        });
    }
}
