package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.FORCED_LEAVE;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice, where a district asks for forced leave. */
class ForcedLeaveTakenTest {

    private static final ForcedLeaveTaken FIVE_DAYS = new ForcedLeaveTaken(WorkingCalendar.china(), 5);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 15);
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

    @ParameterizedTest(name = "leave from {0} through {1}: {2} working days, {3}")
    @CsvSource({
        "2025-03-10, 2025-03-14, 5, Monday to Friday",
        "2025-03-10, 2025-03-13, 4, Monday to Thursday",
        "2025-03-12, 2025-03-18, 5, the weekend neither counts nor interrupts",
        "2026-02-09, 2026-02-14, 6, the Saturday before the Spring Festival is worked",
        "2026-02-10, 2026-02-14, 5, the Saturday before the Spring Festival is worked",
        "2026-02-11, 2026-02-25, 6, nine days off in between neither count nor interrupt",
        "2026-02-15, 2026-02-23, 0, nine days off are no leave",
        "2025-01-20, 2025-01-26, 6, the Sunday before the Spring Festival is worked",
        "2025-09-26, 2025-10-10, 6, the Sunday is worked; the eight days off in between do not interrupt",
        "2026-09-18, 2026-09-24, 6, the Sunday is worked",
        "2026-09-28, 2026-10-10, 6, the Saturday after National Day is worked",
        "2024-02-05, 2024-02-09, 5, New Year's Eve was worked in 2024",
    })
    @DisplayName("31 Dec governed by next year's notice; make-up Sunday is a workday; unannounced year")
    void working_days_on_end_are_counted_by_the_calendar(LocalDate first, LocalDate last, int days, String why) {
        ForcedLeave leave = leave(first.getYear(), Set.of(), Validity.ofDays(first, last.plusDays(1)));

        if (days > 0) {
            assertThat(new ForcedLeaveTaken(WorkingCalendar.china(), days).examine(leave))
                    .as(why)
                    .isSatisfied();
        }
        assertThat(new ForcedLeaveTaken(WorkingCalendar.china(), days + 1).examine(leave))
                .as(why)
                .isViolatedBy(FORCED_LEAVE)
                .finding(FORCED_LEAVE)
                .shows("taken", (long) days)
                .shows("required", days + 1L);
    }

    @Test
    void two_leaves_with_only_a_weekend_between_them_are_one() {
        assertThat(FIVE_DAYS.examine(leave(
                        2025,
                        Set.of(),
                        Validity.ofDays(MONDAY.plusDays(7), MONDAY.plusDays(9)),
                        Validity.ofDays(MONDAY.plusDays(2), MONDAY.plusDays(5)))))
                .isSatisfied();
    }

    @Test
    void two_leaves_with_a_working_day_between_them_are_two() {
        assertThat(FIVE_DAYS.examine(leave(
                        2025,
                        Set.of(),
                        Validity.ofDays(MONDAY, MONDAY.plusDays(4)),
                        Validity.ofDays(MONDAY.plusDays(7), MONDAY.plusDays(11)))))
                .isViolatedBy(FORCED_LEAVE);
    }

    @ParameterizedTest(name = "account used on {0}: {1}")
    @CsvSource({
        "2025-03-09, true,  the day before",
        "2025-03-12, false, a working day of the leave",
        "2025-03-15, false, the Saturday within",
        "2025-03-19, true,  the day after",
    })
    void the_account_stays_unused_meanwhile(LocalDate usedOn, boolean kept, String why) {
        Validity wednesdayToTuesday = Validity.ofDays(LocalDate.of(2025, 3, 12), LocalDate.of(2025, 3, 19));
        Validity mondayToFriday = Validity.ofDays(MONDAY, LocalDate.of(2025, 3, 15));
        Validity leave = usedOn.isBefore(LocalDate.of(2025, 3, 13)) ? mondayToFriday : wednesdayToTuesday;

        assertThat(FIVE_DAYS.examine(leave(2025, Set.of(usedOn), leave)))
                .as(why)
                .found(kept ? List.of() : List.of(FORCED_LEAVE), List.of());
    }

    @Test
    void no_leave_at_all_is_a_breach_when_the_year_is_over() {
        assertThat(FIVE_DAYS.examine(leave(2025, Set.of())))
                .isViolatedBy(FORCED_LEAVE)
                .finding(FORCED_LEAVE)
                .isBreach()
                .concerns("li")
                .shows("year", "2025")
                .says(
                        Locale.ENGLISH,
                        "The leave that has to be taken in one piece was not taken. Person: li; year: 2025;"
                                + " most working days on end without use of an account: 0; required: 5.")
                .says(Locale.CHINESE, "未按要求连续休满强制休假。人员：li；年度：2025；账号未使用的最长连续休假工作日数：0；要求工作日数：5。");
    }

    @ParameterizedTest(name = "seen on {0}: broken {1}")
    @CsvSource({"2025-06-30, false", "2025-12-31, false", "2026-01-01, true"})
    void until_the_year_is_over_nothing_is_missing(LocalDate asOf, boolean broken) {
        Outcome outcome = FIVE_DAYS.examine(new ForcedLeave("li", 2025, List.of(), Set.of(), asOf));

        if (broken) {
            assertThat(outcome).isViolatedBy(FORCED_LEAVE);
        } else {
            assertThat(outcome).isNotApplicable();
        }
    }

    @Test
    void leave_that_was_taken_counts_before_the_year_is_over_but_leave_to_come_does_not() {
        List<Validity> week = List.of(Validity.ofDays(MONDAY, MONDAY.plusDays(5)));

        assertThat(FIVE_DAYS.examine(new ForcedLeave("li", 2025, week, Set.of(), MONDAY.plusDays(4))))
                .isSatisfied();
        assertThat(FIVE_DAYS.examine(new ForcedLeave("li", 2025, week, Set.of(), MONDAY.plusDays(3))))
                .isNotApplicable();
    }

    @Test
    void only_days_of_the_year_itself_count() {
        Validity overNewYear = Validity.ofDays(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 9));

        assertThat(new ForcedLeaveTaken(WorkingCalendar.china(), 3).examine(leave(2025, Set.of(), overNewYear)))
                .isSatisfied();
        assertThat(new ForcedLeaveTaken(WorkingCalendar.china(), 4).examine(leave(2025, Set.of(), overNewYear)))
                .isViolatedBy(FORCED_LEAVE);
    }

    @Test
    void half_a_day_is_no_day_of_leave() {
        Validity fromNoon = new Validity(
                MONDAY.atTime(LocalTime.NOON).atZone(ChinaTime.ZONE).toInstant(),
                ChinaTime.startOf(MONDAY.plusDays(5)));

        assertThat(FIVE_DAYS.examine(leave(2025, Set.of(), fromNoon))).isViolatedBy(FORCED_LEAVE);
    }

    @Test
    void is_undetermined_in_a_year_that_is_not_announced() {
        ForcedLeave leave = new ForcedLeave(
                "li",
                2027,
                List.of(Validity.ofDays(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31))),
                Set.of(),
                LocalDate.of(2028, 1, 1));

        assertThat(FIVE_DAYS.examine(leave))
                .isUndeterminedBy(FORCED_LEAVE)
                .finding(FORCED_LEAVE)
                .shows("missing", List.of("workingCalendar"))
                .says(Locale.CHINESE, "无法判断强制休假是否连续休满。人员：li；年度：2027；缺失：所涉日期的节假日安排。");
    }

    @Test
    void is_undetermined_when_nobody_knows_whether_the_account_was_used_unless_the_leave_is_too_short_anyway() {
        ForcedLeave week =
                new ForcedLeave("li", 2025, List.of(Validity.ofDays(MONDAY, MONDAY.plusDays(5))), null, LATER);
        ForcedLeave day =
                new ForcedLeave("li", 2025, List.of(Validity.ofDays(MONDAY, MONDAY.plusDays(1))), null, LATER);

        assertThat(FIVE_DAYS.examine(week))
                .isUndeterminedBy(FORCED_LEAVE)
                .finding(FORCED_LEAVE)
                .shows("missing", List.of("accountActivity"));
        assertThat(FIVE_DAYS.examine(day)).isViolatedBy(FORCED_LEAVE);
    }

    @Test
    void is_off_by_default() {
        assertThat(new ForcedLeaveTaken(WorkingCalendar.china()).examine(leave(2025, Set.of())))
                .isNotApplicable();
    }

    @Test
    void is_not_applicable_to_a_year_to_come() {
        assertThat(FIVE_DAYS.examine(new ForcedLeave("li", 2026, List.of(), Set.of(), LocalDate.of(2025, 12, 31))))
                .isNotApplicable();
    }

    @Test
    void refuses_fewer_than_no_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForcedLeaveTaken(WorkingCalendar.china(), -1))
                .withMessage("minimumWorkingDays must not be negative, but was -1");
    }

    @Test
    void leave_of_which_nobody_knows_the_beginning_is_a_gap_if_it_may_have_been_long_enough() {
        assertThat(FIVE_DAYS.examine(leave(2025, Set.of(), Validity.ofDays(null, MONDAY.plusDays(5)))))
                .isUndeterminedBy(FORCED_LEAVE)
                .finding(FORCED_LEAVE)
                .shows("missing", List.of("leaveFrom"))
                .says(Locale.CHINESE, "无法判断强制休假是否连续休满。人员：li；年度：2025；缺失：休假开始日。");
        assertThat(FIVE_DAYS.examine(leave(2025, Set.of(), Validity.ofDays(null, LocalDate.of(2025, 1, 4)))))
                .isViolatedBy(FORCED_LEAVE);
    }

    private static ForcedLeave leave(int year, Set<LocalDate> activeOn, Validity... leaves) {
        return new ForcedLeave("li", year, List.of(leaves), activeOn, LATER);
    }
}
