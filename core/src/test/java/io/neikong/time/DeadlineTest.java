package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);
    private static final Instant END_OF_SATURDAY = at("2026-02-15T00:00+08:00");
    private static final Deadline FIVE_WORKING_DAYS = Deadline.of(MONDAY, Period.workingDays(5), CHINA);

    private static final Instant TEN_ON_MONDAY = at("2026-02-09T10:00+08:00");
    private static final Instant TEN_ON_TUESDAY = at("2026-02-10T10:00+08:00");
    private static final Deadline TWENTY_FOUR_HOURS = new Deadline(TEN_ON_MONDAY, Period.hours(24), CHINA);

    private static final LocalDate LAST_COVERED = LocalDate.of(2026, 12, 31);
    private static final Deadline NOT_ANNOUNCED = Deadline.of(LAST_COVERED, Period.workingDays(5), CHINA);

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @Test
    void ends_with_its_last_day_in_shanghai() {
        assertThat(FIVE_WORKING_DAYS.lastDay()).contains(MAKE_UP_SATURDAY);
        assertThat(FIVE_WORKING_DAYS.end()).contains(END_OF_SATURDAY);
    }

    @Test
    void is_kept_until_midnight_of_the_last_day() {
        assertThat(FIVE_WORKING_DAYS.inTime(END_OF_SATURDAY.minusNanos(1))).isEqualTo(Answer.YES);
        assertThat(FIVE_WORKING_DAYS.inTime(END_OF_SATURDAY)).isEqualTo(Answer.NO);
        assertThat(FIVE_WORKING_DAYS.inTime(MAKE_UP_SATURDAY)).isEqualTo(Answer.YES);
        assertThat(FIVE_WORKING_DAYS.inTime(MAKE_UP_SATURDAY.plusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void is_kept_by_what_was_done_before_the_start() {
        assertThat(FIVE_WORKING_DAYS.inTime(MONDAY.minusDays(1))).isEqualTo(Answer.YES);
        assertThat(TWENTY_FOUR_HOURS.inTime(TEN_ON_MONDAY.minusSeconds(1))).isEqualTo(Answer.YES);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02-09T00:00+08:00, 2026-02-14",
        "2026-02-09T23:59:59+08:00, 2026-02-14",
        "2026-02-08T16:00Z, 2026-02-14",
        "2026-02-09T15:59:59Z, 2026-02-14",
        "2026-02-09T16:00Z, 2026-02-24",
    })
    void runs_from_the_day_in_shanghai_if_days_are_counted(String start, LocalDate last) {
        assertThat(new Deadline(at(start), Period.workingDays(5), CHINA).lastDay())
                .contains(last);
    }

    @Test
    void ends_hours_after_the_moment_of_the_start() {
        assertThat(TWENTY_FOUR_HOURS.end()).contains(TEN_ON_TUESDAY);
        assertThat(TWENTY_FOUR_HOURS.lastDay()).contains(LocalDate.of(2026, 2, 10));
        assertThat(TWENTY_FOUR_HOURS.inTime(TEN_ON_TUESDAY)).isEqualTo(Answer.YES);
        assertThat(TWENTY_FOUR_HOURS.inTime(TEN_ON_TUESDAY.plusNanos(1))).isEqualTo(Answer.NO);
    }

    @Test
    void cannot_be_told_for_the_day_within_which_hours_run_out() {
        assertThat(TWENTY_FOUR_HOURS.inTime(LocalDate.of(2026, 2, 9))).isEqualTo(Answer.YES);
        assertThat(TWENTY_FOUR_HOURS.inTime(LocalDate.of(2026, 2, 10))).isEqualTo(Answer.UNKNOWN);
        assertThat(TWENTY_FOUR_HOURS.inTime(LocalDate.of(2026, 2, 11))).isEqualTo(Answer.NO);
    }

    @Test
    void includes_the_midnight_at_which_hours_run_out() {
        Deadline deadline = new Deadline(TEN_ON_MONDAY, Period.hours(14), CHINA);

        assertThat(deadline.inTime(MONDAY)).isEqualTo(Answer.YES);
        assertThat(deadline.inTime(ChinaTime.startOf(MONDAY.plusDays(1)))).isEqualTo(Answer.YES);
        assertThat(deadline.inTime(MONDAY.plusDays(1))).isEqualTo(Answer.UNKNOWN);
        assertThat(deadline.inTime(MONDAY.plusDays(2))).isEqualTo(Answer.NO);
    }

    @Test
    void needs_no_covered_day_for_hours() {
        Deadline deadline = new Deadline(at("2027-01-01T10:00+08:00"), Period.hours(1), CHINA);

        assertThat(deadline.inTime(at("2027-01-01T11:00+08:00"))).isEqualTo(Answer.YES);
        assertThat(deadline.inTime(at("2027-01-01T11:00:01+08:00"))).isEqualTo(Answer.NO);
    }

    @Test
    void has_no_known_end_beyond_the_calendar() {
        assertThat(NOT_ANNOUNCED.lastDay()).isEmpty();
        assertThat(NOT_ANNOUNCED.end()).isEmpty();
        assertThat(NOT_ANNOUNCED.inTime(at("2027-01-06T10:00+08:00"))).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest(name = "done {0}: {1}")
    @CsvSource({
        "2026-12-31, YES, the start day",
        "2027-01-05, YES, the earliest day",
        "2027-01-06, UNKNOWN, the first day of the gap",
        "2027-03-02, UNKNOWN, the latest day",
        "2027-03-03, NO, the day after the latest",
    })
    void is_judged_by_the_bounds_beyond_the_calendar(LocalDate doneOn, Answer inTime, String why) {
        assertThat(NOT_ANNOUNCED.earliestLastDay()).contains(LocalDate.of(2027, 1, 5));
        assertThat(NOT_ANNOUNCED.latestLastDay()).contains(LocalDate.of(2027, 3, 2));
        assertThat(NOT_ANNOUNCED.inTime(doneOn)).as(why).isEqualTo(inTime);
    }

    @Test
    void is_judged_at_midnight_of_the_bounds() {
        Instant gap = at("2027-01-06T00:00+08:00");
        Instant tooLate = at("2027-03-03T00:00+08:00");

        assertThat(NOT_ANNOUNCED.inTime(gap.minusNanos(1))).isEqualTo(Answer.YES);
        assertThat(NOT_ANNOUNCED.inTime(gap)).isEqualTo(Answer.UNKNOWN);
        assertThat(NOT_ANNOUNCED.inTime(tooLate.minusNanos(1))).isEqualTo(Answer.UNKNOWN);
        assertThat(NOT_ANNOUNCED.inTime(tooLate)).isEqualTo(Answer.NO);
    }

    @Test
    void is_kept_before_the_calendar_by_what_was_done_on_the_start_day() {
        LocalDate start = LocalDate.of(2006, 12, 29);
        Deadline deadline = Deadline.of(start, Period.workingDays(5), CHINA);

        assertThat(deadline.earliestLastDay()).isEmpty();
        assertThat(deadline.latestLastDay()).isEmpty();
        assertThat(deadline.inTime(start)).isEqualTo(Answer.YES);
        assertThat(deadline.inTime(start.plusDays(1))).isEqualTo(Answer.UNKNOWN);
        assertThat(deadline.inTime(start.plusYears(1))).isEqualTo(Answer.UNKNOWN);
    }

    /** A decision served on 2026-01-05, then the limits that follow from each other. */
    @ParameterizedTest(name = "{1} {2} from {0}: {3}")
    @CsvSource({
        "2026-01-05, 60, CALENDAR_DAY, 2026-03-06, reconsideration",
        "2026-01-05, 6, MONTH, 2026-07-06, the suit: 07-05 is a Sunday",
        "2026-07-06, 3, MONTH, 2026-10-08, the application to the court: 10-06 is in the National Day break",
        "2026-09-21, 10, WORKING_DAY, 2026-10-12, the demand before it: too late for that application",
        "2026-02-05, 10, WORKING_DAY, 2026-02-26, not 02-15 as calendar days would have it",
        "2025-08-31, 6, MONTH, 2026-02-28, no 31 February and a make-up Saturday",
        "2020-02-29, 3, YEAR, 2023-02-28, no 29 February",
    })
    void bounds_each_step_of_a_recovery(LocalDate start, int amount, Period.Unit unit, LocalDate last, String why) {
        Period period = new Period(amount, unit, false, Period.Rollover.NEXT_WORKING_DAY);
        Deadline deadline = Deadline.of(start, period, CHINA);

        assertThat(deadline.lastDay()).as(why).contains(last);
        assertThat(deadline.earliestLastDay()).contains(last);
        assertThat(deadline.latestLastDay()).contains(last);
        assertThat(deadline.inTime(last)).isEqualTo(Answer.YES);
        assertThat(deadline.inTime(last.plusDays(1))).isEqualTo(Answer.NO);
    }

    @ParameterizedTest(name = "24 hours from {0}")
    @CsvSource({
        "2026-03-06T17:00+08:00, 2026-03-07T17:00+08:00, from a Friday into a plain Saturday",
        "2026-02-14T17:00+08:00, 2026-02-15T17:00+08:00, from a make-up Saturday into the Spring Festival",
        "2026-12-31T17:00+08:00, 2027-01-01T17:00+08:00, into a year not announced",
    })
    void runs_out_within_days_off_if_hours_are_counted(String start, String end, String why) {
        Deadline deadline = new Deadline(at(start), Period.hours(24), CHINA);

        assertThat(deadline.end()).as(why).contains(at(end));
        assertThat(deadline.earliestLastDay())
                .isEqualTo(deadline.latestLastDay())
                .contains(ChinaTime.dayOf(at(end)));
        assertThat(deadline.inTime(at(end))).isEqualTo(Answer.YES);
        assertThat(deadline.inTime(at(end).plusNanos(1))).isEqualTo(Answer.NO);
    }

    @Test
    void refuses_hours_from_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of(MONDAY, Period.hours(24), CHINA))
                .withMessage("a period of hours must start at a moment, but was given the day 2026-02-09");
    }

    @Test
    void is_equal_after_serialization() throws Exception {
        assertThat(Serialized.copy(TWENTY_FOUR_HOURS)).isEqualTo(TWENTY_FOUR_HOURS);
    }
}
