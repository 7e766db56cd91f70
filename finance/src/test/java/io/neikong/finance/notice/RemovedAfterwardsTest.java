package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.REMOVED_AFTERWARDS;
import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.finance.notice.NoticeWindowTest.at;
import static io.neikong.finance.notice.ShownUnbrokenTest.history;
import static io.neikong.finance.notice.ShownUnbrokenTest.showing;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.notice.NoticeHistory.Change;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovedAfterwardsTest {

    static final RemovedAfterwards CONTROL = new RemovedAfterwards(CALENDAR, Policy.builtIn(), List.of("register"));
    static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 8);
    static final LocalDate REMOVED_BY = LocalDate.of(2026, 6, 15);
    static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @ParameterizedTest(name = "published 2026-06-01, taken down {0}: in order {1}")
    @CsvSource({"2026-06-09, true", "2026-06-15, true", "2026-06-16, false"})
    void clause_3_1_a_notice_is_taken_down_within_five_working_days_after_its_window(
            LocalDate withdrawnOn, boolean inOrder) {
        var outcome = CONTROL.examine(history(AUGUST, List.of(showing(FIRST_OF_JUNE, withdrawnOn))));

        assertThat(outcome).found(inOrder ? List.of() : List.of(REMOVED_AFTERWARDS), List.of());
    }

    @Test
    void a_notice_that_is_still_up_is_a_breach_once_its_time_is_up() {
        examining(history(REMOVED_BY, List.of(showing(FIRST_OF_JUNE, null)))).isNotApplicable();
        examining(history(REMOVED_BY.plusDays(1), List.of(showing(FIRST_OF_JUNE, null))))
                .isViolatedBy(REMOVED_AFTERWARDS)
                .finding(REMOVED_AFTERWARDS)
                .shows("circumstances", "[stillUp]")
                .shows("channel", "website")
                .shows("windowThrough", LAST_DAY);
    }

    @Test
    void a_notice_that_is_to_be_taken_down_later_is_still_up() {
        examining(history(REMOVED_BY, List.of(showing(FIRST_OF_JUNE, AUGUST)))).isNotApplicable();
    }

    @Test
    void a_window_that_began_anew_ends_later() {
        examining(history(
                        AUGUST,
                        List.of(showing(FIRST_OF_JUNE, REMOVED_BY.plusDays(1))),
                        new Change("e7", at(FIRST_OF_JUNE.plusDays(1), 9))))
                .isSatisfied();
        examining(history(
                        AUGUST,
                        List.of(
                                showing(FIRST_OF_JUNE, FIRST_OF_JUNE.plusDays(1)),
                                showing(FIRST_OF_JUNE.plusDays(1), REMOVED_BY.plusDays(1)))))
                .isSatisfied();
    }

    @Test
    void a_notice_that_a_rule_wants_to_stay_public_is_not_examined() {
        examining(new NoticeHistory(
                        "notice", "website", "register", List.of(showing(FIRST_OF_JUNE, null)), List.of(), AUGUST))
                .isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(history(AUGUST, List.of(showing(null, AUGUST))))
                .isUndeterminedBy(REMOVED_AFTERWARDS)
                .finding(REMOVED_AFTERWARDS)
                .shows("missing", "[publishedAt]");
        examining(history(AUGUST, List.of())).isUndeterminedBy(REMOVED_AFTERWARDS);
    }

    @Test
    void days_that_nobody_announced_are_a_gap() {
        LocalDate beyond = CALENDAR.lastCovered().plusMonths(1);

        examining(history(beyond.plusYears(1), List.of(showing(beyond, beyond.plusDays(18)))))
                .isUndeterminedBy(REMOVED_AFTERWARDS)
                .finding(REMOVED_AFTERWARDS)
                .shows("missing", "[workingCalendar]");
        examining(history(beyond.plusYears(1), List.of(showing(beyond, null)))).isViolatedBy(REMOVED_AFTERWARDS);
    }

    @Test
    void what_is_changed_or_put_up_after_the_day_judged_on_begins_no_window_yet() {
        LocalDate late = REMOVED_BY.plusDays(1);

        examining(history(late, List.of(showing(FIRST_OF_JUNE, null)), new Change("e7", at(late.plusDays(1), 9))))
                .isViolatedBy(REMOVED_AFTERWARDS);
        examining(history(AUGUST, List.of(showing(FIRST_OF_JUNE, late), showing(AUGUST.plusDays(1), null))))
                .isViolatedBy(REMOVED_AFTERWARDS)
                .finding(REMOVED_AFTERWARDS)
                .shows("circumstances", "[takenDownLate]");
        examining(history(FIRST_OF_JUNE.minusDays(1), List.of(showing(FIRST_OF_JUNE, null))))
                .isNotApplicable();
    }

    @Test
    void a_change_of_unknown_time_may_have_begun_the_window_anew() {
        examining(history(AUGUST, List.of(showing(FIRST_OF_JUNE, null)), new Change("e7", null)))
                .isUndeterminedBy(REMOVED_AFTERWARDS)
                .finding(REMOVED_AFTERWARDS)
                .shows("missing", "[changedAt]");
        examining(history(AUGUST, List.of(showing(FIRST_OF_JUNE, REMOVED_BY)), new Change("e7", null)))
                .isSatisfied();
    }

    private static OutcomeAssert examining(NoticeHistory history) {
        return assertThat(CONTROL.examine(history));
    }
}
