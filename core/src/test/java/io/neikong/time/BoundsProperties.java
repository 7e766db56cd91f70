package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.time.Period.Rollover;
import io.neikong.time.Period.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BoundsProperties {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final Map<Integer, WorkingCalendar> THROUGH = new HashMap<>();

    private static WorkingCalendar through(int year) {
        return THROUGH.computeIfAbsent(year, Calendars::through);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.MONTH)
                .flatMap(unit -> Arbitraries.integers()
                        .between(1, unit == Unit.MONTH ? 12 : 300)
                        .flatMap(amount -> Arbitraries.of(true, false)
                                .flatMap(startInclusive -> Arbitraries.of(Rollover.class)
                                        .map(rollover -> new Period(amount, unit, startInclusive, rollover)))));
    }

    @Property(seed = "401", tries = 5000)
    void contain_the_day_that_was_announced_in_the_end(
            @ForAll @IntRange(min = 2008, max = 2026) int notAnnounced,
            @ForAll @IntRange(min = -60, max = 500) int days,
            @ForAll("periods") Period period) {
        LocalDate start = LocalDate.of(notAnnounced, 1, 1).plusDays(days);
        Optional<LocalDate> announced = period.lastDay(start, CHINA);
        Assume.that(announced.isPresent());
        WorkingCalendar before = through(notAnnounced - 1);

        assertThat(announced.get())
                .isAfterOrEqualTo(period.earliestLastDay(start, before).orElseThrow())
                .isBeforeOrEqualTo(period.latestLastDay(start, before).orElseThrow());
    }

    /** Except for the last days of December, which count as their own paper leaves them until the next one comes. */
    @Property(seed = "402", tries = 3000)
    void never_tell_what_the_announcement_belies(
            @ForAll @IntRange(min = 2008, max = 2026) int notAnnounced,
            @ForAll @IntRange(min = -20, max = 30) int days,
            @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll @IntRange(max = 120) int later) {
        LocalDate start = LocalDate.of(notAnnounced, 1, 1).plusDays(days);
        LocalDate then = start.plusDays(later);
        Period period = Period.workingDays(amount);
        WorkingCalendar before = through(notAnnounced - 1);

        Assume.that(period.lastDay(start, before)
                .filter(last -> last.isAfter(before.lastSettled()))
                .isEmpty());

        Answer inTime = Deadline.of(start, period, before).inTime(then);
        Answer kept = new Window(start, period, before).kept(then, then);

        assertThat(inTime)
                .isIn(Answer.UNKNOWN, Deadline.of(start, period, CHINA).inTime(then));
        assertThat(kept).isIn(Answer.UNKNOWN, new Window(start, period, CHINA).kept(then, then));
    }

    @Property(seed = "403", tries = 3000)
    void are_the_day_itself_where_all_is_settled(
            @ForAll @IntRange(max = 7000) int days, @ForAll("periods") Period period) {
        LocalDate start = NaiveCalendar.FIRST.plusDays(days);
        LocalDate earliest = period.earliestLastDay(start, CHINA).orElseThrow();
        Assume.that(!earliest.isAfter(CHINA.lastSettled()));

        assertThat(period.latestLastDay(start, CHINA)).contains(earliest);
        assertThat(period.lastDay(start, CHINA)).contains(earliest);
        if (period.equals(Period.workingDays(period.amount()))) {
            assertThat(earliest).isEqualTo(CHINA.plusWorkingDays(start, period.amount()));
        }
    }

    @Property(seed = "404", tries = 3000)
    void come_no_earlier_from_a_later_start_or_with_more(
            @ForAll @IntRange(min = -400, max = 800) int days,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = 1, max = 400) int amount) {
        LocalDate start = CHINA.lastCovered().plusDays(days);
        LocalDate laterStart = start.plusDays(later);

        for (Period period : new Period[] {
            Period.workingDays(amount), Period.calendarDays(amount).rollingOver()
        }) {
            assertThat(period.earliestLastDay(laterStart, CHINA).orElseThrow())
                    .isAfterOrEqualTo(period.earliestLastDay(start, CHINA).orElseThrow());
            assertThat(period.latestLastDay(start, CHINA).orElseThrow())
                    .isAfterOrEqualTo(period.earliestLastDay(start, CHINA).orElseThrow());
            assertThat(period.latestLastDay(laterStart, CHINA).orElseThrow())
                    .isAfterOrEqualTo(period.latestLastDay(start, CHINA).orElseThrow());
        }
        assertThat(Period.workingDays(amount + 1).latestLastDay(start, CHINA).orElseThrow())
                .isAfter(Period.workingDays(amount).latestLastDay(start, CHINA).orElseThrow());
    }

    /** The bound by years is that of a naive count: the first day by which enough weekdays are left in all years. */
    @Property(seed = "405")
    void are_no_later_than_the_days_that_are_surely_worked(
            @ForAll @IntRange(min = 1, max = 800) int days, @ForAll @IntRange(min = 1, max = 400) int n) {
        LocalDate first = CHINA.lastCovered().plusDays(days);
        LocalDate naive = first.minusDays(1);
        int worked = 0;
        int off = 0;
        while (worked < n) {
            LocalDate day = naive.plusDays(1);
            off = day.getYear() == naive.getYear() ? off : 0;
            if (day.getDayOfWeek().getValue() <= 5 && ++off > UnannouncedDays.MOST_WEEKDAYS_OFF) {
                worked++;
            }
            naive = day;
        }

        LocalDate byBreaks = first.plusDays(n * (UnannouncedDays.LONGEST_BREAK + 1L) - 1);

        assertThat(UnannouncedDays.latestWorkingDay(first, n)).isEqualTo(naive.isBefore(byBreaks) ? naive : byBreaks);
    }
}
