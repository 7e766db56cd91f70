package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.UP_FOR_THE_WHOLE_WINDOW;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeWindowTest {

    static final WorkingCalendar CALENDAR = WorkingCalendar.china();
    static final NoticeWindow FIVE_WORKING_DAYS = new NoticeWindow(CALENDAR, Policy.builtIn());

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "published {0}, last day {1}: {2}")
    @CsvSource({
        "2021-11-26, 2021-12-03, plain",
        "2021-09-27, 2021-10-09, the Saturday after the National Day is worked",
        "2022-01-24, 2022-01-29, the Saturday before the Spring Festival is worked",
        "2024-02-02, 2024-02-08, the Sunday is worked",
        "2025-01-20, 2025-01-26, the window ends on a Sunday that is worked",
        "2025-09-26, 2025-10-10, eight days off",
        "2026-02-09, 2026-02-14, the window ends on a Saturday that is worked",
        "2026-02-11, 2026-02-25, the Spring Festival lies inside",
        "2026-09-18, 2026-09-24, the Sunday is worked",
        "2026-09-28, 2026-10-10, the National Day lies inside",
    })
    void clause_3_1_a_notice_has_to_be_up_to_the_end_of_the_last_day(
            LocalDate publishedOn, LocalDate lastDay, String why) {
        LocalDate asOf = lastDay.plusMonths(1);

        examining(publishedOn, lastDay.plusDays(1), asOf).isSatisfied();
        examining(publishedOn, lastDay, asOf)
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW)
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .shows("requiredThrough", lastDay)
                .shows("given", 4)
                .shows("required", 5);
    }

    @Test
    void taken_down_in_the_last_minute_of_the_last_day_is_too_early_and_at_midnight_is_not() {
        Instant midnight = ChinaTime.startOf(MAKE_UP_SATURDAY.plusDays(1));

        assertThat(FIVE_WORKING_DAYS.examine(new PublicNotice(
                        "notice", "training", ChinaTime.startOf(MONDAY), midnight.minusSeconds(1), MARCH)))
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW);
        assertThat(FIVE_WORKING_DAYS.examine(
                        new PublicNotice("notice", "training", ChinaTime.startOf(MONDAY), midnight, MARCH)))
                .isSatisfied();
    }

    @Test
    void the_days_are_those_of_shanghai() {
        Instant justAfterMidnight = Instant.parse("2026-02-08T16:00:00Z");
        Instant justBeforeMidnight = justAfterMidnight.minusSeconds(1);

        assertThat(FIVE_WORKING_DAYS.examine(
                        new PublicNotice("notice", "training", justAfterMidnight, null, MAKE_UP_SATURDAY)))
                .isNotApplicable();
        assertThat(FIVE_WORKING_DAYS.examine(
                        new PublicNotice("notice", "training", justBeforeMidnight, null, MAKE_UP_SATURDAY)))
                .isSatisfied();
    }

    @Test
    void published_late_in_the_evening_is_published_on_that_day() {
        Instant evening = Instant.parse("2026-02-09T23:59:59+08:00");

        assertThat(FIVE_WORKING_DAYS.examine(new PublicNotice(
                        "notice", "training", evening, ChinaTime.startOf(MAKE_UP_SATURDAY.plusDays(1)), MARCH)))
                .isSatisfied();
    }

    @Test
    void the_day_of_publication_counts_where_the_district_says_so() {
        NoticeWindow counting =
                new NoticeWindow(CALENDAR, windowOf(Period.workingDays(5).countingStartDay()));

        assertThat(counting.examine(notice(MONDAY, MAKE_UP_SATURDAY, MARCH))).isSatisfied();
        assertThat(counting.examine(notice(MONDAY, MAKE_UP_SATURDAY.minusDays(1), MARCH)))
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW);
    }

    @Test
    void seven_calendar_days_may_end_inside_a_holiday() {
        NoticeWindow sevenDays = new NoticeWindow(CALENDAR, windowOf(Period.calendarDays(7)));

        assertThat(sevenDays.examine(notice(MONDAY, LocalDate.of(2026, 2, 17), MARCH)))
                .isSatisfied();
        assertThat(sevenDays.examine(notice(MONDAY, LocalDate.of(2026, 2, 16), MARCH)))
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW)
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .says(
                        Locale.CHINESE,
                        "公示未满期即撤下。公示编号：notice；发布日期：2026-02-09；撤下日期：2026-02-16；"
                                + "应公示至：2026-02-16（含当日）；实际公示：6 个自然日；规定期限：7 个自然日；设定文件：District notice。");
    }

    @Test
    void seven_calendar_days_that_roll_over_end_after_the_holiday() {
        NoticeWindow rolling =
                new NoticeWindow(CALENDAR, windowOf(Period.calendarDays(7).rollingOver()));

        assertThat(rolling.examine(notice(MONDAY, LocalDate.of(2026, 2, 25), MARCH)))
                .isSatisfied();
        assertThat(rolling.examine(notice(MONDAY, LocalDate.of(2026, 2, 24), MARCH)))
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW);
    }

    @Test
    void a_notice_that_is_still_up_is_satisfied_after_the_last_day_and_not_judged_before() {
        examining(MONDAY, null, MAKE_UP_SATURDAY.plusDays(1)).isSatisfied();
        examining(MONDAY, null, MAKE_UP_SATURDAY).isNotApplicable();
    }

    @Test
    void a_notice_that_is_to_be_taken_down_after_the_day_of_judgement_is_still_up() {
        examining(MONDAY, MAKE_UP_SATURDAY, MONDAY.plusDays(2)).isNotApplicable();
    }

    @Test
    void taken_down_on_the_day_of_publication_or_before_it_was_up_for_no_day() {
        examining(MONDAY, MONDAY, MARCH).finding(UP_FOR_THE_WHOLE_WINDOW).shows("given", 0);
        examining(MONDAY, MONDAY.minusDays(3), MARCH)
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW)
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .shows("given", 0);
    }

    @Test
    void is_undetermined_when_the_publication_is_undated() {
        examining(null, MONDAY, MARCH)
                .isUndeterminedBy(UP_FOR_THE_WHOLE_WINDOW)
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .shows("missing", "[publishedAt]");
    }

    @Test
    void is_undetermined_exactly_where_the_days_not_announced_decide() {
        LocalDate published = CALENDAR.lastCovered().minusDays(2);
        LocalDate asOf = CALENDAR.lastCovered().plusYears(1);
        Window window = new Window(published, Period.workingDays(5), CALENDAR);
        LocalDate earliest = window.earliestLastDay().orElseThrow();
        LocalDate latest = window.latestLastDay().orElseThrow();

        examining(published, earliest, asOf).isViolatedBy(UP_FOR_THE_WHOLE_WINDOW);
        examining(published, earliest.plusDays(1), asOf)
                .isUndeterminedBy(UP_FOR_THE_WHOLE_WINDOW)
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .shows("missing", "[workingCalendar]")
                .says(Locale.CHINESE, "无法确认公示是否满规定期限。公示编号：notice；缺失：所涉日期的节假日安排。");
        examining(published, latest, asOf).isUndeterminedBy(UP_FOR_THE_WHOLE_WINDOW);
        examining(published, latest.plusDays(1), asOf).isSatisfied();
        examining(published, null, latest.plusDays(1)).isSatisfied();
        examining(published, null, latest).isNotApplicable();
    }

    @Test
    void counts_like_its_naive_twin_from_every_day_of_the_year() {
        for (LocalDate published = LocalDate.of(2026, 1, 1);
                published.getMonthValue() < 12;
                published = published.plusDays(1)) {
            int given = 0;
            for (LocalDate withdrawn = published; given <= 6; withdrawn = withdrawn.plusDays(1)) {
                LocalDate upThrough = withdrawn.minusDays(1);
                given += upThrough.isAfter(published) && CALENDAR.isWorkingDay(upThrough) ? 1 : 0;

                Outcome outcome = FIVE_WORKING_DAYS.examine(notice(published, withdrawn, withdrawn));

                Assertions.assertThat(outcome.verdict())
                        .as("published %s, withdrawn %s", published, withdrawn)
                        .isEqualTo(given >= 5 ? Verdict.SATISFIED : Verdict.VIOLATED);
            }
        }
    }

    @Test
    void a_programme_can_have_its_own_window_from_a_day_on() {
        NoticeWindow control = new NoticeWindow(
                CALENDAR,
                Policy.of(List.of(
                        PolicyOverride.of(Parameters.NOTICE_WINDOW, Layer.PROGRAMME, "training", Period.workingDays(3))
                                .basedOn("District notice 2026-3")
                                .decidedBy("author", "approver")
                                .from(MONDAY))));
        LocalDate friday = LocalDate.of(2026, 2, 13);

        assertThat(control.examine(notice(MONDAY, friday, MARCH))).isSatisfied();
        assertThat(control.examine(new PublicNotice("notice", "another", at(MONDAY, 10), at(friday, 15), MARCH)))
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW);
        assertThat(control.examine(notice(MONDAY.minusDays(3), MONDAY.plusDays(2), MARCH)))
                .isViolatedBy(UP_FOR_THE_WHOLE_WINDOW);
        assertThat(control.examine(notice(MONDAY, friday.minusDays(1), MARCH)))
                .finding(UP_FOR_THE_WHOLE_WINDOW)
                .shows("required", 3)
                .shows("setBy", "District notice 2026-3");
    }

    /** A district in which notices are up for that long. */
    static Policy windowOf(Period window) {
        return Policy.of(List.of(PolicyOverride.of(Parameters.NOTICE_WINDOW, Layer.DISTRICT, null, window)
                .basedOn("District notice")
                .decidedBy("author", "approver")
                .from(LocalDate.of(2020, 1, 1))));
    }

    private static OutcomeAssert examining(
            @Nullable LocalDate publishedOn, @Nullable LocalDate withdrawnOn, LocalDate asOf) {
        return assertThat(FIVE_WORKING_DAYS.examine(notice(publishedOn, withdrawnOn, asOf)));
    }

    /** Published at ten in the morning, taken down at three in the afternoon. */
    static PublicNotice notice(@Nullable LocalDate publishedOn, @Nullable LocalDate withdrawnOn, LocalDate asOf) {
        return new PublicNotice("notice", "training", at(publishedOn, 10), at(withdrawnOn, 15), asOf);
    }

    static @Nullable Instant at(@Nullable LocalDate day, int hour) {
        return day == null ? null : ChinaTime.startOf(day).plusSeconds(hour * 3600L);
    }
}
