package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeBeforePaymentTest.entry;
import static io.neikong.finance.notice.NoticeBeforePaymentTest.payment;
import static io.neikong.finance.notice.NoticeRule.ANNOUNCED_BEFORE_PAYMENT;
import static io.neikong.finance.notice.NoticeRule.UP_FOR_THE_WHOLE_WINDOW;
import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.finance.notice.NoticeWindowTest.notice;
import static io.neikong.finance.notice.NoticeWindowTest.windowOf;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.policy.Policy;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows of notices in all their units, and the first day on which a payment is permitted after each. */
class NoticeVectorsTest {

    private static final Policy FIVE_WORKING_DAYS = windowOf(Period.workingDays(5));
    private static final Policy SEVEN_WORKING_DAYS = windowOf(Period.workingDays(7));
    private static final Policy SEVEN_DAYS = windowOf(Period.calendarDays(7));
    private static final Policy SEVEN_DAYS_ROLLING_OVER =
            windowOf(Period.calendarDays(7).rollingOver());

    @ParameterizedTest(name = "published {0}: {5}")
    @CsvSource({
        "2021-11-26, 2021-12-03, 2021-12-07, 2021-12-03, 2021-12-03, plain",
        "2021-09-27, 2021-10-09, 2021-10-12, 2021-10-04, 2021-10-08, a Saturday after the National Day is worked",
        "2022-01-24, 2022-01-29, 2022-02-07, 2022-01-31, 2022-02-07, a weekend before the Spring Festival is worked",
        "2024-02-02, 2024-02-08, 2024-02-18, 2024-02-09, 2024-02-09, New Year's Eve is worked in 2024",
        "2025-01-20, 2025-01-26, 2025-02-05, 2025-01-27, 2025-01-27, the window ends on a Sunday that is worked",
        "2025-09-26, 2025-10-10, 2025-10-13, 2025-10-03, 2025-10-09, eight days off",
        "2026-02-09, 2026-02-14, 2026-02-25, 2026-02-16, 2026-02-24, the window ends on a Saturday that is worked",
        "2026-02-11, 2026-02-25, 2026-02-27, 2026-02-18, 2026-02-24, the Spring Festival lies inside",
        "2026-09-18, 2026-09-24, 2026-09-29, 2026-09-25, 2026-09-28, a Sunday is worked",
        "2026-09-28, 2026-10-10, 2026-10-13, 2026-10-05, 2026-10-08, the National Day lies inside",
    })
    void clause_3_1_a_window_ends_on_its_last_day_and_permits_the_payment_from_the_day_after(
            LocalDate publishedOn,
            LocalDate fiveWorkingDays,
            LocalDate sevenWorkingDays,
            LocalDate sevenDays,
            LocalDate rolledOver,
            String why) {
        ends(FIVE_WORKING_DAYS, publishedOn, fiveWorkingDays);
        ends(SEVEN_WORKING_DAYS, publishedOn, sevenWorkingDays);
        ends(SEVEN_DAYS, publishedOn, sevenDays);
        ends(SEVEN_DAYS_ROLLING_OVER, publishedOn, rolledOver);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-04", "2027-02-08", "2027-06-15", "2027-12-31"})
    void clause_3_1_nothing_is_told_of_a_year_whose_holidays_are_not_announced(LocalDate publishedOn) {
        NoticeWindow window = new NoticeWindow(CALENDAR, FIVE_WORKING_DAYS);
        NoticeBeforePayment before = new NoticeBeforePayment(CALENDAR, FIVE_WORKING_DAYS, List.of());
        LocalDate perhaps = publishedOn.plusDays(8);

        assertThat(window.examine(notice(publishedOn, perhaps, publishedOn.plusYears(1))))
                .isUndeterminedBy(UP_FOR_THE_WHOLE_WINDOW)
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .shows("missing", "[workingCalendar]");
        assertThat(before.examine(payment("800", perhaps, entry("n1", "800", publishedOn))))
                .isUndeterminedBy(ANNOUNCED_BEFORE_PAYMENT);
    }

    @ParameterizedTest(name = "published {0}, last day {1}")
    @CsvSource({
        "2026-02-17, 2026-02-28", // in the Spring Festival; the last day is a Saturday that is worked
        "2026-03-07, 2026-03-13", // on a plain Saturday
        "2026-10-01, 2026-10-13", // on the National Day; the Saturday after it is worked
    })
    void published_on_a_holiday_counts_from_the_first_working_day_after_it(LocalDate publishedOn, LocalDate lastDay) {
        ends(FIVE_WORKING_DAYS, publishedOn, lastDay);
    }

    private static void ends(Policy policy, LocalDate publishedOn, LocalDate lastDay) {
        NoticeWindow window = new NoticeWindow(CALENDAR, policy);
        NoticeBeforePayment before = new NoticeBeforePayment(CALENDAR, policy, List.of());
        LocalDate asOf = lastDay.plusMonths(1);
        LocalDate dayAfter = lastDay.plusDays(1);

        assertThat(window.examine(notice(publishedOn, dayAfter, asOf))).isSatisfied();
        assertThat(window.examine(notice(publishedOn, lastDay, asOf)))
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW)
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .shows("requiredThrough", lastDay);
        assertThat(before.examine(payment("800", dayAfter, entry("n1", "800", publishedOn))))
                .isSatisfied();
        assertThat(before.examine(payment("800", lastDay, entry("n1", "800", publishedOn))))
                .isViolatedBy(ANNOUNCED_BEFORE_PAYMENT)
                .finding(ANNOUNCED_BEFORE_PAYMENT)
                .shows("firstPermittedOn", dayAfter);
    }
}
