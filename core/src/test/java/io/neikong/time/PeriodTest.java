package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.neikong.time.Period.Rollover;
import io.neikong.time.Period.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate LAST_COVERED = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_UNCOVERED = LocalDate.of(2027, 1, 1);

    @ParameterizedTest(name = "published {0}")
    @CsvSource({
        "2021-11-26, 2021-12-03, 2021-12-07, 2021-12-03, 2021-12-03",
        "2021-09-27, 2021-10-09, 2021-10-12, 2021-10-04, 2021-10-08",
        "2022-01-24, 2022-01-29, 2022-02-07, 2022-01-31, 2022-02-07",
        "2024-02-02, 2024-02-08, 2024-02-18, 2024-02-09, 2024-02-09",
        "2025-01-20, 2025-01-26, 2025-02-05, 2025-01-27, 2025-01-27",
        "2025-09-26, 2025-10-10, 2025-10-13, 2025-10-03, 2025-10-09",
        "2026-02-09, 2026-02-14, 2026-02-25, 2026-02-16, 2026-02-24",
        "2026-02-11, 2026-02-25, 2026-02-27, 2026-02-18, 2026-02-24",
        "2026-09-18, 2026-09-24, 2026-09-29, 2026-09-25, 2026-09-28",
        "2026-09-28, 2026-10-10, 2026-10-13, 2026-10-05, 2026-10-08",
    })
    void ends_as_in_the_table_of_windows(
            LocalDate start, LocalDate fiveWorking, LocalDate sevenWorking, LocalDate seven, LocalDate sevenRolled) {
        assertThat(Period.workingDays(5).lastDay(start, CHINA)).contains(fiveWorking);
        assertThat(Period.workingDays(7).lastDay(start, CHINA)).contains(sevenWorking);
        assertThat(Period.calendarDays(7).lastDay(start, CHINA)).contains(seven);
        assertThat(Period.calendarDays(7).rollingOver().lastDay(start, CHINA)).contains(sevenRolled);
    }

    @ParameterizedTest(name = "{1} {2} from {0}, rolling over: {3}")
    @CsvSource({
        "2026-01-05, 60, CALENDAR_DAY, 2026-03-06, reconsideration",
        "2026-01-05, 6, MONTH, 2026-07-06, the suit: 07-05 is a Sunday",
        "2026-07-06, 3, MONTH, 2026-10-08, the application: 10-06 is in the National Day break",
        "2026-09-21, 10, WORKING_DAY, 2026-10-12, the demand before it",
        "2026-02-05, 10, WORKING_DAY, 2026-02-26, ten days of 行政强制法 are working days",
        "2025-08-31, 6, MONTH, 2026-02-28, a make-up Saturday does not roll over",
        "2020-02-29, 3, YEAR, 2023-02-28, a Tuesday",
    })
    void ends_as_in_the_chain_of_recovery(LocalDate start, int amount, Unit unit, LocalDate last, String why) {
        Period period = new Period(amount, unit, false, Rollover.NEXT_WORKING_DAY);

        assertThat(period.lastDay(start, CHINA)).as(why).contains(last);
    }

    @ParameterizedTest(name = "{1} months from {0}")
    @CsvSource({
        "2025-08-31, 6, 2026-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2026-01-31, 1, 2026-02-28",
        "2026-01-30, 1, 2026-02-28",
        "2026-01-28, 1, 2026-02-28",
        "2026-02-28, 1, 2026-03-28",
        "2026-03-31, 1, 2026-04-30",
        "2026-12-15, 1, 2027-01-15",
        "2026-01-31, 2, 2026-03-31",
        "2026-01-31, 0, 2026-01-31",
    })
    void ends_months_on_the_corresponding_day_or_the_last_of_the_month(LocalDate start, int months, LocalDate last) {
        assertThat(Period.months(months).lastDay(start, CHINA)).contains(last);
    }

    @ParameterizedTest(name = "{1} years from {0}")
    @CsvSource({
        "2020-02-29, 3, 2023-02-28",
        "2020-02-29, 4, 2024-02-29",
        "2018-11-26, 3, 2021-11-26",
        "2019-02-28, 1, 2020-02-28",
        "2026-06-01, 5, 2031-06-01",
    })
    void ends_years_on_the_corresponding_day_or_the_last_of_the_month(LocalDate start, int years, LocalDate last) {
        assertThat(Period.years(years).lastDay(start, CHINA)).contains(last);
    }

    @ParameterizedTest(name = "{1} {2} from {0}, that day counted")
    @CsvSource({
        "2026-03-05, 1, CALENDAR_DAY, 2026-03-05, the day itself is the first",
        "2026-03-05, 7, CALENDAR_DAY, 2026-03-11, one day less",
        "2026-02-09, 1, WORKING_DAY, 2026-02-09, the day itself is the first",
        "2026-02-09, 5, WORKING_DAY, 2026-02-13, one working day less",
        "2026-02-08, 5, WORKING_DAY, 2026-02-13, a Sunday counts for nothing",
        "2026-02-14, 1, WORKING_DAY, 2026-02-14, a make-up Saturday counts",
        "2007-01-01, 1, WORKING_DAY, 2007-01-04, the first covered day is one off",
        "2026-12-31, 1, WORKING_DAY, 2026-12-31, the last covered day",
        "2026-01-01, 1, MONTH, 2026-01-31, the day before the corresponding day",
        "2026-03-01, 1, MONTH, 2026-03-31, the day before the corresponding day",
        "2026-01-29, 1, MONTH, 2026-02-28, no corresponding day",
        "2026-01-31, 1, MONTH, 2026-02-28, no corresponding day",
        "2026-02-28, 1, MONTH, 2026-03-27, the day before the corresponding day",
        "2020-02-29, 1, YEAR, 2021-02-28, no corresponding day",
        "2020-03-01, 1, YEAR, 2021-02-28, the day before the corresponding day",
    })
    void ends_a_day_earlier_if_the_start_day_counts(
            LocalDate start, int amount, Unit unit, LocalDate last, String why) {
        Period period = new Period(amount, unit, true, Rollover.NONE);

        assertThat(period.lastDay(start, CHINA)).as(why).contains(last);
    }

    @ParameterizedTest(name = "{0} ends on {1}")
    @CsvSource({
        "2026-02-13, 2026-02-13, a Friday stays",
        "2026-02-14, 2026-02-14, a make-up Saturday stays",
        "2026-02-15, 2026-02-24, the first day of the Spring Festival break rolls over",
        "2026-02-23, 2026-02-24, and so does the last",
        "2026-02-28, 2026-02-28, a make-up Saturday stays",
        "2026-03-07, 2026-03-09, a plain Saturday rolls over",
        "2018-12-29, 2018-12-29, a make-up Saturday by the next year's paper stays",
        "2018-12-31, 2019-01-02, a Monday off by the next year's paper rolls over",
        "2026-12-31, 2026-12-31, the last covered day",
    })
    void rolls_over_to_the_next_working_day(LocalDate day, LocalDate last, String why) {
        assertThat(Period.calendarDays(0).rollingOver().lastDay(day, CHINA))
                .as(why)
                .contains(last);
        assertThat(Period.workingDays(0).rollingOver().lastDay(day, CHINA))
                .as(why)
                .contains(last);
    }

    @Test
    void is_empty_when_the_working_days_run_past_the_calendar() {
        assertThat(Period.workingDays(1).lastDay(LAST_COVERED.minusDays(1), CHINA))
                .contains(LAST_COVERED);
        assertThat(Period.workingDays(1).lastDay(LAST_COVERED, CHINA)).isEmpty();
        assertThat(Period.workingDays(Integer.MAX_VALUE).lastDay(LAST_COVERED, CHINA))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-12-31", "2027-01-01", "2027-03-05", "2031-07-01"})
    void is_empty_when_working_days_start_on_a_day_not_covered(LocalDate start) {
        assertThat(Period.workingDays(5).lastDay(start, CHINA)).isEmpty();
        assertThat(Period.workingDays(5).countingStartDay().lastDay(start, CHINA))
                .isEmpty();
    }

    @Test
    void is_empty_when_the_last_day_might_roll_over_beyond_the_calendar() {
        assertThat(Period.calendarDays(1).rollingOver().lastDay(LAST_COVERED, CHINA))
                .isEmpty();
        assertThat(Period.years(3).rollingOver().lastDay(LAST_COVERED, CHINA)).isEmpty();
    }

    @Test
    void is_empty_when_the_calendar_ends_in_a_break() {
        WorkingCalendar endsOff = new WorkingCalendar(List.of(
                new Arrangement(2026, List.of("paper"), List.of(LAST_COVERED.minusDays(1), LAST_COVERED), List.of())));

        assertThat(Period.calendarDays(0).rollingOver().lastDay(LAST_COVERED.minusDays(2), endsOff))
                .contains(LAST_COVERED.minusDays(2));
        assertThat(Period.calendarDays(0).rollingOver().lastDay(LAST_COVERED.minusDays(1), endsOff))
                .isEmpty();
        assertThat(Period.calendarDays(0).rollingOver().lastDay(LAST_COVERED, endsOff))
                .isEmpty();
    }

    @Test
    void needs_no_covered_day_for_what_does_not_roll_over() {
        assertThat(Period.calendarDays(7).lastDay(FIRST_UNCOVERED, CHINA)).contains(LocalDate.of(2027, 1, 8));
        assertThat(Period.months(6).lastDay(LAST_COVERED, CHINA)).contains(LocalDate.of(2027, 6, 30));
        assertThat(Period.years(3).lastDay(LocalDate.of(1999, 1, 1), CHINA)).contains(LocalDate.of(2002, 1, 1));
    }

    @Test
    void has_no_last_day_if_it_is_of_hours() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Period.hours(24).lastDay(THURSDAY, CHINA))
                .withMessage("a period of hours runs from a moment and has no last day counted from a day");
        assertThatIllegalStateException().isThrownBy(() -> Period.hours(24).wholeUnits(THURSDAY, THURSDAY, CHINA));
    }

    @Test
    void is_made_of_what_the_factory_says() {
        assertThat(Period.hours(1)).isEqualTo(new Period(1, Unit.HOUR, false, Rollover.NONE));
        assertThat(Period.calendarDays(2)).isEqualTo(new Period(2, Unit.CALENDAR_DAY, false, Rollover.NONE));
        assertThat(Period.workingDays(3)).isEqualTo(new Period(3, Unit.WORKING_DAY, false, Rollover.NONE));
        assertThat(Period.months(4)).isEqualTo(new Period(4, Unit.MONTH, false, Rollover.NONE));
        assertThat(Period.years(5)).isEqualTo(new Period(5, Unit.YEAR, false, Rollover.NONE));
        assertThat(Period.months(6).countingStartDay().rollingOver())
                .isEqualTo(Period.months(6).rollingOver().countingStartDay())
                .isEqualTo(new Period(6, Unit.MONTH, true, Rollover.NEXT_WORKING_DAY));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void refuses_a_negative_amount(Unit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(-1, unit, false, Rollover.NONE))
                .withMessage("amount must not be negative, but was -1");
    }

    @Test
    void refuses_to_end_before_it_begins() {
        String refusal = "amount of hours, or of a period counting its start day, must be at least 1, but was 0";
        List<IntFunction<Period>> units =
                List.of(Period::calendarDays, Period::workingDays, Period::months, Period::years);

        assertThatIllegalArgumentException().isThrownBy(() -> Period.hours(0)).withMessage(refusal);
        for (IntFunction<Period> unit : units) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> unit.apply(0).countingStartDay())
                    .withMessage(refusal);
        }
    }

    @Test
    void refuses_hours_that_count_a_day_or_roll_over() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.hours(24).countingStartDay())
                .withMessage("a period of hours runs from a moment and cannot count its start day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.hours(24).rollingOver())
                .withMessage("a period of hours must not roll over, but was NEXT_WORKING_DAY");
    }

    @Test
    void is_equal_after_serialization() throws Exception {
        Period period = Period.workingDays(5).rollingOver();

        assertThat(Serialized.copy(period)).isEqualTo(period);
    }

    @Test
    void needs_no_calendar_if_it_is_plain() {
        LocalDate leapDay = LocalDate.of(2020, 2, 29);

        assertThat(Period.years(3).lastDay(leapDay)).isEqualTo("2023-02-28");
        assertThat(Period.months(6).lastDay(leapDay)).isEqualTo("2020-08-29");
        assertThat(Period.calendarDays(1).lastDay(leapDay)).isEqualTo("2020-03-01");
        assertThat(Period.workingDays(1).isPlain()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> Period.years(3).rollingOver().lastDay(leapDay))
                .withMessageStartingWith("a calendar is needed to count ");
    }

    @Test
    void a_period_that_needs_a_calendar_is_refused_where_a_plain_one_is_wanted() {
        assertThatNoException().isThrownBy(() -> Period.requirePlain("within", Period.months(0)));
        Stream.of(Period.hours(1), Period.workingDays(5), Period.years(1).rollingOver())
                .forEach(period -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Period.requirePlain("within", period))
                        .withMessage(
                                "within must be calendar days, months or years without rollover, but was " + period));
    }

    @Test
    void hours_are_refused_where_days_are_wanted() {
        assertThatNoException().isThrownBy(() -> Period.refuseHours("within", Period.workingDays(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.refuseHours("within", Period.hours(1)))
                .withMessage("within must not be in hours, but was " + Period.hours(1));
    }
}
