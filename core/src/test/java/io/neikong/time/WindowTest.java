package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);
    private static final LocalDate SUNDAY_OFF = LocalDate.of(2026, 2, 15);
    private static final LocalDate MUCH_LATER = LocalDate.of(2026, 6, 1);
    private static final Window FIVE_WORKING_DAYS = new Window(MONDAY, Period.workingDays(5), CHINA);

    private static final LocalDate LAST_COVERED = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "published {0}")
    @CsvSource({
        "2021-11-26, 2021-12-03, 2021-12-04, 2021-12-06",
        "2021-09-27, 2021-10-09, 2021-10-10, 2021-10-11",
        "2022-01-24, 2022-01-29, 2022-01-30, 2022-01-30",
        "2024-02-02, 2024-02-08, 2024-02-09, 2024-02-09",
        "2025-01-20, 2025-01-26, 2025-01-27, 2025-01-27",
        "2025-09-26, 2025-10-10, 2025-10-11, 2025-10-11",
        "2026-02-09, 2026-02-14, 2026-02-15, 2026-02-24",
        "2026-02-11, 2026-02-25, 2026-02-26, 2026-02-26",
        "2026-09-18, 2026-09-24, 2026-09-25, 2026-09-28",
        "2026-09-28, 2026-10-10, 2026-10-11, 2026-10-12",
    })
    void permits_payment_after_five_working_days(
            LocalDate opensOn, LocalDate last, LocalDate dayAfter, LocalDate workingDayAfter) {
        Window window = new Window(opensOn, Period.workingDays(5), CHINA);

        assertThat(window.lastDay()).contains(last);
        assertThat(window.firstDayAfter()).contains(dayAfter);
        assertThat(window.firstWorkingDayAfter()).contains(workingDayAfter);
    }

    @Test
    void is_kept_if_closed_after_the_last_day() {
        assertThat(FIVE_WORKING_DAYS.kept(SUNDAY_OFF, MUCH_LATER)).isEqualTo(Answer.YES);
        assertThat(FIVE_WORKING_DAYS.given(SUNDAY_OFF, MUCH_LATER)).hasValue(5);
    }

    @Test
    void is_not_kept_if_closed_on_the_last_day() {
        assertThat(FIVE_WORKING_DAYS.kept(MAKE_UP_SATURDAY, MUCH_LATER)).isEqualTo(Answer.NO);
        assertThat(FIVE_WORKING_DAYS.given(MAKE_UP_SATURDAY, MUCH_LATER)).hasValue(4);
    }

    @Test
    void is_kept_if_open_still_when_the_last_day_is_over() {
        assertThat(FIVE_WORKING_DAYS.kept(null, SUNDAY_OFF)).isEqualTo(Answer.YES);
        assertThat(FIVE_WORKING_DAYS.given(null, SUNDAY_OFF)).hasValue(5);
    }

    @Test
    void cannot_be_told_while_it_is_open_and_the_last_day_is_not_over() {
        assertThat(FIVE_WORKING_DAYS.kept(null, MAKE_UP_SATURDAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(FIVE_WORKING_DAYS.given(null, MAKE_UP_SATURDAY)).hasValue(4);
    }

    @Test
    void is_open_still_until_the_day_on_which_it_is_to_be_closed() {
        assertThat(FIVE_WORKING_DAYS.kept(FRIDAY, FRIDAY.minusDays(1))).isEqualTo(Answer.UNKNOWN);
        assertThat(FIVE_WORKING_DAYS.kept(FRIDAY, FRIDAY)).isEqualTo(Answer.NO);
        assertThat(FIVE_WORKING_DAYS.given(FRIDAY, FRIDAY.minusDays(1))).hasValue(2);
        assertThat(FIVE_WORKING_DAYS.given(FRIDAY, FRIDAY)).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-08", "2026-02-09"})
    void has_given_nothing_if_closed_by_the_day_it_opened(LocalDate closedOn) {
        assertThat(FIVE_WORKING_DAYS.given(closedOn, MUCH_LATER)).hasValue(0);
        assertThat(FIVE_WORKING_DAYS.kept(closedOn, MUCH_LATER)).isEqualTo(Answer.NO);
    }

    @Test
    void has_given_its_first_day_if_the_start_day_counts() {
        Window window = new Window(MONDAY, Period.workingDays(5).countingStartDay(), CHINA);

        assertThat(window.lastDay()).contains(FRIDAY);
        assertThat(window.given(MONDAY, MUCH_LATER)).hasValue(0);
        assertThat(window.given(MONDAY.plusDays(1), MUCH_LATER)).hasValue(1);
        assertThat(window.kept(MAKE_UP_SATURDAY, MUCH_LATER)).isEqualTo(Answer.YES);
        assertThat(window.kept(FRIDAY, MUCH_LATER)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest(name = "{1} closed {2}: {3}")
    @CsvSource({
        "2025-08-31, MONTH, 2026-02-28, 5",
        "2025-08-31, MONTH, 2026-03-01, 6",
        "2020-02-29, YEAR, 2023-02-28, 2",
        "2020-02-29, YEAR, 2023-03-01, 3",
        "2026-02-09, CALENDAR_DAY, 2026-02-16, 6",
        "2026-02-09, CALENDAR_DAY, 2026-02-17, 7",
    })
    void gives_whole_units(LocalDate opensOn, Period.Unit unit, LocalDate closedOn, int given) {
        Window window = new Window(opensOn, new Period(1, unit, false, Period.Rollover.NONE), CHINA);

        assertThat(window.given(closedOn, MUCH_LATER)).hasValue(given);
    }

    @Test
    void may_be_cut_short_in_its_rollover_with_its_days_given() {
        Window window = new Window(MONDAY, Period.calendarDays(7).rollingOver(), CHINA);

        assertThat(window.lastDay()).contains(LocalDate.of(2026, 2, 24));
        assertThat(window.given(LocalDate.of(2026, 2, 20), MUCH_LATER)).hasValue(10);
        assertThat(window.kept(LocalDate.of(2026, 2, 20), MUCH_LATER)).isEqualTo(Answer.NO);
        assertThat(window.kept(LocalDate.of(2026, 2, 25), MUCH_LATER)).isEqualTo(Answer.YES);
    }

    @Test
    void cannot_be_told_beyond_the_calendar() {
        Window window = new Window(LAST_COVERED, Period.workingDays(5), CHINA);
        LocalDate asOf = LocalDate.of(2027, 4, 1);

        assertThat(window.lastDay()).isEmpty();
        assertThat(window.firstDayAfter()).isEmpty();
        assertThat(window.firstWorkingDayAfter()).isEmpty();
        assertThat(window.given(LocalDate.of(2027, 1, 4), asOf)).isEmpty();
        assertThat(window.given(LAST_COVERED, asOf)).hasValue(0);
    }

    @ParameterizedTest(name = "closed {0}: {1}")
    @CsvSource({
        "2027-01-05, NO, open through the fourth day only",
        "2027-01-06, UNKNOWN, each of the five days may have been worked",
        "2027-03-01, UNKNOWN, one short of the latest day",
        "2027-03-02, UNKNOWN, closed on the latest day",
        "2027-03-03, YES, open through the latest day",
    })
    void is_judged_by_the_bounds_beyond_the_calendar(LocalDate closedOn, Answer kept, String why) {
        Window window = new Window(LAST_COVERED, Period.workingDays(5), CHINA);

        assertThat(window.earliestLastDay()).contains(LocalDate.of(2027, 1, 5));
        assertThat(window.latestLastDay()).contains(LocalDate.of(2027, 3, 2));
        assertThat(window.kept(closedOn, MUCH_LATER.plusYears(1))).as(why).isEqualTo(kept);
    }

    @Test
    void cannot_be_broken_beyond_the_calendar_while_it_is_open() {
        Window window = new Window(LAST_COVERED, Period.workingDays(5), CHINA);

        assertThat(window.kept(null, LAST_COVERED.plusDays(1))).isEqualTo(Answer.UNKNOWN);
        assertThat(window.kept(null, LocalDate.of(2027, 3, 2))).isEqualTo(Answer.UNKNOWN);
        assertThat(window.kept(null, LocalDate.of(2027, 3, 3))).isEqualTo(Answer.YES);
    }

    @Test
    void is_cut_short_before_the_calendar_only_if_closed_by_the_day_it_opened() {
        LocalDate opensOn = LocalDate.of(2006, 12, 29);
        Window window = new Window(opensOn, Period.workingDays(5), CHINA);

        assertThat(window.earliestLastDay()).isEmpty();
        assertThat(window.latestLastDay()).isEmpty();
        assertThat(window.kept(opensOn, MUCH_LATER)).isEqualTo(Answer.NO);
        assertThat(window.kept(opensOn.plusDays(1), MUCH_LATER)).isEqualTo(Answer.UNKNOWN);
        assertThat(window.kept(null, MUCH_LATER)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void is_kept_if_only_its_close_lies_beyond_the_calendar() {
        Window window = new Window(LAST_COVERED.minusDays(3), Period.workingDays(3), CHINA);
        LocalDate asOf = LocalDate.of(2027, 3, 1);

        assertThat(window.lastDay()).contains(LAST_COVERED);
        assertThat(window.firstDayAfter()).contains(LAST_COVERED.plusDays(1));
        assertThat(window.firstWorkingDayAfter()).isEmpty();
        assertThat(window.kept(null, asOf)).isEqualTo(Answer.YES);
        assertThat(window.given(LAST_COVERED.plusDays(1), asOf)).hasValue(3);
        assertThat(window.given(LAST_COVERED.plusDays(2), asOf)).isEmpty();
    }

    @Test
    void is_judged_as_announced_in_the_days_that_the_next_paper_may_change() {
        Window window = new Window(LAST_COVERED.minusDays(7), Period.workingDays(5), CHINA);

        assertThat(window.lastDay()).contains(LAST_COVERED);
        assertThat(window.earliestLastDay()).contains(LocalDate.of(2026, 12, 29));
        assertThat(window.latestLastDay()).contains(LocalDate.of(2027, 3, 2));
        assertThat(window.kept(LAST_COVERED, LocalDate.of(2027, 3, 1))).isEqualTo(Answer.NO);
        assertThat(window.kept(LAST_COVERED.plusDays(1), LocalDate.of(2027, 3, 1)))
                .isEqualTo(Answer.YES);
    }

    @Test
    void cannot_say_what_was_given_from_a_day_not_covered() {
        Window window = new Window(LocalDate.of(2006, 12, 29), Period.workingDays(5), CHINA);

        assertThat(window.given(LocalDate.of(2007, 1, 15), MUCH_LATER)).isEmpty();
    }

    @Test
    void refuses_hours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(MONDAY, Period.hours(24), CHINA))
                .withMessageStartingWith(
                        "a window must be counted in days, months or years, but was Period[amount=24, unit=HOUR");
    }

    @Test
    void is_equal_after_serialization() throws Exception {
        assertThat(Serialized.copy(FIVE_WORKING_DAYS)).isEqualTo(FIVE_WORKING_DAYS);
    }
}
