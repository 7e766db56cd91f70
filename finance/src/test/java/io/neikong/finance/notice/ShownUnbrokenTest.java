package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.SHOWN_UNBROKEN;
import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.finance.notice.NoticeWindowTest.at;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.notice.NoticeHistory.Change;
import io.neikong.finance.notice.NoticeHistory.Showing;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownUnbrokenTest {

    static final ShownUnbroken CONTROL = new ShownUnbroken(CALENDAR, Policy.builtIn());
    static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 2, 11);
    static final LocalDate SUNDAY = LocalDate.of(2026, 2, 15);
    static final LocalDate LAST_DAY_ANEW = LocalDate.of(2026, 2, 25);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void clause_3_1_a_notice_that_was_up_without_a_break_is_in_order() {
        examining(history(MARCH, List.of(showing(MONDAY, SUNDAY))))
                .isSatisfied()
                .examined(SHOWN_UNBROKEN);
    }

    @Test
    void a_notice_taken_down_early_for_good_is_left_to_the_rule_on_the_window() {
        examining(history(MARCH, List.of(showing(MONDAY, WEDNESDAY)))).isSatisfied();
    }

    @Test
    void a_break_within_the_window_begins_it_anew() {
        examining(history(MARCH, List.of(showing(WEDNESDAY, LAST_DAY_ANEW.plusDays(1)), showing(MONDAY, WEDNESDAY))))
                .isSatisfied();
        examining(history(MARCH, List.of(showing(WEDNESDAY, LAST_DAY_ANEW), showing(MONDAY, WEDNESDAY))))
                .isViolatedBy(SHOWN_UNBROKEN)
                .finding(SHOWN_UNBROKEN)
                .shows("circumstances", "[interrupted]")
                .shows("channel", "website")
                .shows("times", 2);
    }

    @Test
    void a_break_after_the_window_does_no_harm() {
        examining(history(MARCH, List.of(showing(MONDAY, SUNDAY), showing(SUNDAY.plusDays(1), SUNDAY.plusDays(2)))))
                .isSatisfied();
    }

    @ParameterizedTest(name = "changed 2026-02-11, taken down {0}: in order {1}")
    @CsvSource({"2026-02-15, false", "2026-02-25, false", "2026-02-26, true"})
    void a_change_begins_the_window_anew_for_the_entry_that_was_changed(LocalDate withdrawnOn, boolean inOrder) {
        var outcome = CONTROL.examine(
                history(MARCH, List.of(showing(MONDAY, withdrawnOn)), new Change("e7", at(WEDNESDAY, 9))));

        assertThat(outcome).found(inOrder ? List.of() : List.of(SHOWN_UNBROKEN), List.of());
    }

    @Test
    void each_changed_entry_is_found_by_itself_and_its_last_change_counts() {
        examining(history(
                        MARCH,
                        List.of(showing(MONDAY, LAST_DAY_ANEW.plusDays(1))),
                        new Change("e7", at(LAST_DAY_ANEW, 9)),
                        new Change("e7", at(WEDNESDAY, 9)),
                        new Change("e8", at(SUNDAY, 9)),
                        new Change("e9", at(WEDNESDAY, 9))))
                .found(List.of(SHOWN_UNBROKEN, SHOWN_UNBROKEN), List.of());
    }

    @Test
    void an_entry_that_was_changed_after_the_notice_was_down_was_never_announced() {
        examining(history(MARCH, List.of(showing(MONDAY, SUNDAY)), new Change("e7", at(SUNDAY.plusDays(1), 9))))
                .isViolatedBy(SHOWN_UNBROKEN);
    }

    @Test
    void nothing_can_be_said_while_the_window_that_began_anew_is_running() {
        examining(history(LAST_DAY_ANEW, List.of(showing(MONDAY, null)), new Change("e7", at(WEDNESDAY, 9))))
                .isNotApplicable();
        examining(history(MARCH, List.of(showing(MONDAY, null)), new Change("e7", at(WEDNESDAY, 9))))
                .isSatisfied();
    }

    @Test
    void days_that_nobody_announced_are_a_gap() {
        LocalDate beyond = CALENDAR.lastCovered().plusMonths(1);

        examining(history(
                        beyond.plusYears(1),
                        List.of(showing(beyond, beyond.plusDays(20))),
                        new Change("e7", at(beyond.plusDays(13), 9))))
                .isUndeterminedBy(SHOWN_UNBROKEN)
                .finding(SHOWN_UNBROKEN)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void what_is_not_dated_is_a_gap() {
        examining(history(MARCH, List.of(showing(null, SUNDAY))))
                .isUndeterminedBy(SHOWN_UNBROKEN)
                .finding(SHOWN_UNBROKEN)
                .shows("missing", "[publishedAt]");
        examining(history(MARCH, List.of())).isUndeterminedBy(SHOWN_UNBROKEN);
        examining(history(MARCH, List.of(showing(MONDAY, SUNDAY)), new Change("e7", null)))
                .isUndeterminedBy(SHOWN_UNBROKEN)
                .finding(SHOWN_UNBROKEN)
                .shows("missing", "[changedAt]");
    }

    @Test
    void what_is_changed_or_put_up_after_the_day_judged_on_has_not_happened_yet() {
        LocalDate friday = MARCH.plusDays(5);

        examining(history(MARCH, List.of(showing(MONDAY, null)), new Change("e7", at(friday, 9))))
                .isSatisfied();
        examining(history(
                        MARCH,
                        List.of(showing(MONDAY, null)),
                        new Change("e7", at(WEDNESDAY, 9)),
                        new Change("e7", at(friday, 9))))
                .isSatisfied();
        examining(history(MARCH, List.of(showing(MONDAY, WEDNESDAY), showing(friday, null))))
                .isSatisfied();
        examining(history(MONDAY.minusDays(1), List.of(showing(MONDAY, null)))).isNotApplicable();
    }

    private static OutcomeAssert examining(NoticeHistory history) {
        return assertThat(CONTROL.examine(history));
    }

    static NoticeHistory history(LocalDate asOf, List<Showing> showings, Change... changes) {
        return new NoticeHistory("notice", "website", "training", showings, List.of(changes), asOf);
    }

    static Showing showing(@Nullable LocalDate publishedOn, @Nullable LocalDate withdrawnOn) {
        return new Showing(at(publishedOn, 9), at(withdrawnOn, 17));
    }
}
