package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of days that are not announced, and whether twenty years bear it out. */
class BoundsTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private static final LocalDate LAST_SETTLED = LocalDate.of(2026, 12, 21);

    @Test
    void assumes_half_as_much_again_as_the_longest_break_of_twenty_years() {
        int longest = 0;
        int run = 0;
        for (LocalDate day = NaiveCalendar.FIRST; CHINA.covers(day); day = day.plusDays(1)) {
            run = CHINA.isWorkingDay(day) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }

        assertThat(longest).isEqualTo(10);
        assertThat(UnannouncedDays.LONGEST_BREAK).isEqualTo(longest * 3 / 2);
    }

    @Test
    void assumes_half_as_much_again_as_the_most_weekdays_off_in_twenty_years() {
        long most = 0;
        for (int year = 2007; year <= 2026; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            long off = first.datesUntil(first.plusYears(1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    .filter(day -> !CHINA.isWorkingDay(day))
                    .count();
            most = Math.max(most, off);
        }

        assertThat(most).isEqualTo(23);
        assertThat(UnannouncedDays.MOST_WEEKDAYS_OFF).isEqualTo(Math.round((most + 2) * 1.5));
    }

    @Test
    void leaves_each_december_open_a_week_before_any_paper_changed_it() {
        for (int year = 2008; year <= 2026; year++) {
            Arrangement arrangement = Calendars.of(year);
            LocalDate lastSettled = Calendars.through(year - 1).lastSettled();

            assertThat(Stream.concat(arrangement.daysOff().stream(), arrangement.workingDays().stream()))
                    .allMatch(day -> day.isAfter(lastSettled.plusDays(7)));
        }
        assertThat(CHINA.lastSettled()).isEqualTo(LAST_SETTLED);
    }

    @ParameterizedTest(name = "{1} working days from {0}: {2} to {3}")
    @CsvSource({
        "2026-12-18, 1, 2026-12-21, 2026-12-21, the last settled day",
        "2026-12-21, 1, 2026-12-22, 2027-01-16, ten days of December and then the longest break",
        "2026-12-31, 1, 2027-01-01, 2027-01-16, the longest break",
        "2026-12-31, 2, 2027-01-02, 2027-02-01, two of them",
        "2026-12-31, 3, 2027-01-03, 2027-02-17, three of them",
        "2026-12-31, 4, 2027-01-04, 2027-03-01, all weekdays that can be off in a year",
        "2026-12-31, 5, 2027-01-05, 2027-03-02, and one more",
        "2027-11-30, 4, 2027-12-04, 2028-02-02, the breaks of two years",
        "2027-11-30, 30, 2027-12-30, 2028-04-05, all weekdays that can be off in two years",
    })
    void reaches_working_days_between_the_bounds(
            LocalDate start, int amount, LocalDate earliest, LocalDate latest, String why) {
        Period period = Period.workingDays(amount);

        assertThat(period.earliestLastDay(start, CHINA)).as(why).contains(earliest);
        assertThat(period.latestLastDay(start, CHINA)).as(why).contains(latest);
        assertThat(period.rollingOver().earliestLastDay(start, CHINA)).contains(earliest);
        assertThat(period.rollingOver().latestLastDay(start, CHINA)).contains(latest);
        assertThat(period.countingStartDay().latestLastDay(start.plusDays(1), CHINA))
                .contains(latest);
    }

    @ParameterizedTest(name = "{0} rolls over between {1} and {2}")
    @CsvSource({
        "2026-12-19, 2026-12-21, 2026-12-21, a Saturday before a settled Monday",
        "2026-12-21, 2026-12-21, 2026-12-21, the last settled day",
        "2026-12-22, 2026-12-22, 2027-01-16, a Tuesday that may yet be off",
        "2027-01-02, 2027-01-02, 2027-01-17, a Saturday that may yet be worked",
        "2031-07-01, 2031-07-01, 2031-07-16, a day of a far year",
    })
    void rolls_over_between_the_bounds(LocalDate last, LocalDate earliest, LocalDate latest, String why) {
        Period period = Period.calendarDays(1).rollingOver();

        assertThat(period.earliestLastDay(last.minusDays(1), CHINA)).as(why).contains(earliest);
        assertThat(period.latestLastDay(last.minusDays(1), CHINA)).as(why).contains(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-01-01", "2006-12-31"})
    void has_no_bounds_before_the_first_covered_day(LocalDate start) {
        assertThat(Period.workingDays(5).earliestLastDay(start, CHINA)).isEmpty();
        assertThat(Period.workingDays(5).latestLastDay(start, CHINA)).isEmpty();
        assertThat(Period.calendarDays(0).rollingOver().earliestLastDay(start, CHINA))
                .isEmpty();
        assertThat(Period.calendarDays(0).rollingOver().latestLastDay(start, CHINA))
                .isEmpty();
    }

    @Test
    void needs_no_bounds_for_what_no_announcement_changes() {
        LocalDate start = LocalDate.of(2031, 7, 1);

        for (Period period : new Period[] {Period.years(3), Period.calendarDays(60)}) {
            assertThat(period.lastDay(start, CHINA))
                    .isPresent()
                    .isEqualTo(period.earliestLastDay(start, CHINA))
                    .isEqualTo(period.latestLastDay(start, CHINA));
        }
        assertThat(Period.workingDays(0).earliestLastDay(start, CHINA))
                .isEqualTo(Period.workingDays(0).latestLastDay(start, CHINA))
                .contains(start);
    }

    @Test
    void has_bounds_for_any_number() {
        Period period = Period.workingDays(Integer.MAX_VALUE);

        assertThat(period.earliestLastDay(LAST_SETTLED, CHINA)).contains(LAST_SETTLED.plusDays(Integer.MAX_VALUE));
        assertThat(period.latestLastDay(LAST_SETTLED, CHINA).orElseThrow()).isAfter(LAST_SETTLED.plusYears(8_000_000));
    }
}
