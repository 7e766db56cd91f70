package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.time.Period.Rollover;
import io.neikong.time.Period.Unit;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    /** Three years with the leap day of 2024 in them; all that is counted from them stays covered. */
    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 1095).map(LocalDate.of(2022, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<Unit> dayUnits() {
        return Arbitraries.of(Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.MONTH, Unit.YEAR);
    }

    private static LocalDate lastDay(int amount, Unit unit, boolean startInclusive, LocalDate start) {
        return new Period(amount, unit, startInclusive, Rollover.NONE)
                .lastDay(start, CHINA)
                .orElseThrow();
    }

    @Property(seed = "301", tries = 3000)
    void has_as_many_whole_units_as_ended_by_then(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(max = 500) int days,
            @ForAll("dayUnits") Unit unit,
            @ForAll boolean startInclusive) {
        LocalDate through = start.plusDays(days);
        int naive = 0;
        while (!lastDay(naive + 1, unit, startInclusive, start).isAfter(through)) {
            naive++;
        }

        Period period = new Period(1, unit, startInclusive, Rollover.NONE);

        assertThat(period.wholeUnits(start, through, CHINA)).hasValue(naive);
    }

    @Property(seed = "302")
    void ends_later_with_more_and_never_earlier_from_a_later_start(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = 1, max = 200) int amount,
            @ForAll boolean startInclusive) {
        for (Unit unit : new Unit[] {Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.MONTH, Unit.YEAR}) {
            LocalDate last = lastDay(amount, unit, startInclusive, start);

            assertThat(lastDay(amount + 1, unit, startInclusive, start)).isAfter(last);
            assertThat(lastDay(amount, unit, startInclusive, start.plusDays(later)))
                    .isAfterOrEqualTo(last);
        }
    }

    @Property(seed = "303")
    void ends_no_later_if_the_start_day_counts(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 200) int amount,
            @ForAll("dayUnits") Unit unit) {
        assertThat(lastDay(amount, unit, true, start))
                .isAfterOrEqualTo(start)
                .isBeforeOrEqualTo(lastDay(amount, unit, false, start));
    }

    @Property(seed = "304")
    void rolls_over_to_a_working_day_with_none_between(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(max = 300) int amount) {
        LocalDate last = lastDay(amount, Unit.CALENDAR_DAY, false, start);

        LocalDate rolled =
                Period.calendarDays(amount).rollingOver().lastDay(start, CHINA).orElseThrow();

        assertThat(CHINA.isWorkingDay(rolled)).isTrue();
        assertThat(last.datesUntil(rolled)).noneMatch(CHINA::isWorkingDay);
    }
}
