package io.neikong.benchmarks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.Jdk8WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateForwardHandler;

/** ObjectLab Kit, which knows no working days at week-ends: every day of the week works, and all days off are listed. */
final class DaysByObjectLab implements WorkingDays {

    private final LocalDateCalculator calculator;

    DaysByObjectLab() {
        WorkingDays days = new DaysBySets();
        Set<LocalDate> off = Arrangements.FIRST
                .datesUntil(Arrangements.LAST.plusDays(1))
                .filter(day -> !days.isWorkingDay(day))
                .collect(Collectors.toSet());
        calculator = new LocalDateCalculator(
                "China",
                Arrangements.FIRST,
                new DefaultHolidayCalendar<>(off, Arrangements.FIRST, Arrangements.LAST),
                new LocalDateForwardHandler());
        calculator.setWorkingWeek(Jdk8WorkingWeek.DEFAULT
                .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SATURDAY)
                .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SUNDAY));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !calculator.isNonWorkingDay(day);
    }

    @Override
    public LocalDate plus(LocalDate start, int amount) {
        calculator.forceCurrentDateNoAdjustment(start);
        return calculator.moveByBusinessDays(amount).getCurrentBusinessDate();
    }

    @Override
    public LocalDate bound(LocalDate day) {
        return day.plusDays(1);
    }

    @Override
    public int between(LocalDate startInclusive, LocalDate endExclusive) {
        return calculator.getNumberOfBusinessDaysBetween(startInclusive, endExclusive);
    }
}
