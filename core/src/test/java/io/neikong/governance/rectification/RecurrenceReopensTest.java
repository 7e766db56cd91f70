package io.neikong.governance.rectification;

import static io.neikong.governance.Found.shown;
import static io.neikong.governance.rectification.Line.AS_OF;
import static io.neikong.governance.rectification.Line.lacks;
import static io.neikong.governance.rectification.RectificationRule.RECURRENCE_REOPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.rectification.Problem.Status;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceReopensTest {

    private static final LocalDate CLOSED = LocalDate.of(2025, 3, 2);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2026, 3, 2);

    private final Line earlier =
            new Line("P1").found(LocalDate.of(2025, 1, 6), "hours").closed(CLOSED);
    private final Line later = new Line("P2").found(A_YEAR_LATER, "hours").open();

    @Test
    void clause_6_2_what_comes_back_within_twelve_months_reopens_the_problem() {
        assertThat(comesBack(later, earlier)).isEqualTo(List.of("P1"));

        later.reopens = "P1";
        assertThat(verdict(later, earlier)).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest(name = "found on {0}: {1}")
    @CsvSource({
        "2025-03-01, SATISFIED, it was not closed yet",
        "2025-03-02, VIOLATED, the day of the closure",
        "2026-03-02, VIOLATED, the last day of twelve months",
        "2026-03-03, SATISFIED, the day after",
    })
    void twelve_months_run_from_the_closure(LocalDate foundOn, Verdict verdict, String why) {
        assertThat(verdict(later.found(foundOn, "hours"), earlier)).as(why).isEqualTo(verdict);
    }

    @Test
    void the_problem_that_came_back_is_not_to_blame() {
        assertThat(verdict(earlier, later)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void another_cause_is_another_problem_and_another_unit_is_not() {
        assertThat(verdict(later.found(A_YEAR_LATER, "attendance"), earlier)).isEqualTo(Verdict.SATISFIED);

        later.found(A_YEAR_LATER, "hours").unit = "ST-merged";
        assertThat(comesBack(later, earlier)).isEqualTo(List.of("P1"));
    }

    @Test
    void a_problem_split_into_lines_is_seen_on_both_sides() {
        Line otherHalf = new Line("P3").found(A_YEAR_LATER, "hours").open();
        Line earlierHalf =
                new Line("P0").found(LocalDate.of(2025, 1, 6), "hours").closed(CLOSED);

        assertThat(comesBack(later, earlier, earlierHalf, otherHalf)).isEqualTo(List.of("P0", "P1"));
        assertThat(comesBack(otherHalf, otherHalf, later, earlierHalf, earlier)).isEqualTo(List.of("P0", "P1"));
    }

    @Test
    void lines_of_one_day_closed_on_that_day_are_one_find() {
        Line one = new Line("P1").found(CLOSED, "hours").closed(CLOSED);
        Line other = new Line("P2").found(CLOSED, "hours").closed(CLOSED);
        assertThat(verdict(one, other)).isEqualTo(Verdict.SATISFIED);

        Line dayAfter = new Line("P2").found(CLOSED.plusDays(1), "hours").closed(CLOSED.plusDays(1));
        assertThat(comesBack(dayAfter, one)).isEqualTo(List.of("P1"));
        assertThat(verdict(one, dayAfter)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_not_closed_cannot_come_back() {
        assertThat(verdict(later, earlier.open())).isEqualTo(Verdict.SATISFIED);

        Line reopened = new Line("P1").found(LocalDate.of(2025, 1, 6), "hours").closed(CLOSED);
        reopened.status = Status.OPEN;
        assertThat(verdict(later, reopened)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_link_to_a_problem_of_another_cause_or_to_itself_or_to_nothing_is_none() {
        Line other =
                new Line("P0").found(LocalDate.of(2025, 1, 6), "attendance").closed(CLOSED);
        for (String link : List.of("P0", "P2", "P99", " ")) {
            later.reopens = link;
            assertThat(comesBack(later, earlier, other, later)).isEqualTo(List.of("P1"));
        }
    }

    @Test
    void a_link_to_the_first_of_several_is_enough() {
        Line first = new Line("P0").found(LocalDate.of(2023, 1, 6), "hours").closed(LocalDate.of(2023, 3, 2));
        later.reopens = "P0";

        assertThat(verdict(later, earlier, first)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void two_lines_of_one_find_do_not_come_back_with_each_other() {
        Line otherHalf = new Line("P3").found(A_YEAR_LATER, "hours").open();
        later.reopens = "P3";
        otherHalf.reopens = "P2";

        assertThat(comesBack(later, earlier, otherHalf)).isEqualTo(List.of("P1"));
        assertThat(comesBack(otherHalf, earlier, later)).isEqualTo(List.of("P1"));

        later.reopens = "P4";
        Line afterwards =
                new Line("P4").found(A_YEAR_LATER.plusDays(1), "hours").open();
        assertThat(comesBack(later, earlier, afterwards)).as("found later").isEqualTo(List.of("P1"));
    }

    @Test
    void a_line_that_comes_back_with_one_that_was_opened_again_keeps_its_link() {
        Line reopened = new Line("P0").found(LocalDate.of(2025, 1, 6), "hours").open();
        later.reopens = "P0";

        assertThat(verdict(later, earlier, reopened)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(later, earlier, reopened.found(null, "hours"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_copied_row_is_no_other_problem() {
        assertThat(verdict(later, later, later)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(comesBack(later, earlier, later, earlier)).isEqualTo(List.of("P1"));
    }

    @Test
    void what_is_found_after_the_day_judged_on_is_not_there_yet() {
        assertThat(verdict(later.found(AS_OF.plusDays(1), "hours"), earlier.closed(AS_OF)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(earlier, later)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void without_a_day_it_is_not_known_which_was_first() {
        lacks(examine(later.found(null, "hours"), earlier), RECURRENCE_REOPENS, "foundOn");
        later.found(A_YEAR_LATER, "hours");
        lacks(examine(later, earlier.closed(null)), RECURRENCE_REOPENS, "earlierDays");
        earlier.status = null;
        lacks(examine(later, earlier), RECURRENCE_REOPENS, "earlierDays");
        assertThat(verdict(later, earlier.found(A_YEAR_LATER, "hours")))
                .as("found with it")
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_day_that_is_missing_matters_only_on_the_day_of_the_closure() {
        earlier.found(null, "hours");
        assertThat(comesBack(later, earlier)).isEqualTo(List.of("P1"));
        lacks(examine(later.found(CLOSED, "hours"), earlier), RECURRENCE_REOPENS, "earlierDays");
    }

    @Test
    void a_problem_without_a_cause_is_undetermined_where_it_may_be_either_of_two() {
        later.rootCause = null;
        lacks(examine(later, earlier), RECURRENCE_REOPENS, "rootCause");
        assertThat(verdict(earlier, later)).isEqualTo(Verdict.SATISFIED);

        Line unnamed = new Line("P3").found(LocalDate.of(2025, 1, 6), " ").closed(CLOSED);
        lacks(examine(unnamed, later), RECURRENCE_REOPENS, "rootCause");
        assertThat(verdict(unnamed, later.found(A_YEAR_LATER.plusDays(1), "hours")))
                .as("too long ago for either")
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void refuses_a_period_that_needs_a_calendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecurrenceReopens(Period.workingDays(250)))
                .withMessageContaining("within must be calendar days, months or years");
    }

    private static @Nullable Object comesBack(Line line, Line... others) {
        return shown(examine(line, others), RECURRENCE_REOPENS, Finding.Kind.BREACH, "earlier");
    }

    private static Verdict verdict(Line line, Line... others) {
        return examine(line, others).verdict();
    }

    private static Outcome examine(Line line, Line... others) {
        return new RecurrenceReopens().examine(line.beside(others));
    }
}
