package io.neikong.separation;

import static io.neikong.separation.SodRule.NO_STEP_LEFT_OUT;
import static io.neikong.separation.Steps.by;
import static io.neikong.separation.Steps.bySystem;
import static io.neikong.separation.Steps.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.separation.CaseProgress.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoStepLeftOutTest {

    private static final NoStepLeftOut CONTROL = new NoStepLeftOut(List.of(
            new RequiredSteps("subsidy", List.of("make", "review", "approve")),
            new RequiredSteps("inquiry", List.of())));

    @Test
    void is_satisfied_by_a_finished_case_with_all_steps_in_order() {
        assertThat(examine(Status.FINISHED, by("x", "make", 1), by("y", "review", 2), by("z", "approve", 3))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void two_steps_at_the_same_moment_are_in_order() {
        assertThat(examine(Status.FINISHED, by("x", "make", 1), by("y", "review", 1), by("z", "approve", 1))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_step_by_somebody_unknown_was_done_all_the_same() {
        assertThat(examine(Status.FINISHED, by("x", "make", 1), by(null, "review", 2), by("z", "approve", 3))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_step_that_is_skipped_is_a_breach_on_the_day_of_the_last_step() {
        Finding breach = onlyFinding(examine(Status.FINISHED, by("x", "make", 1), by("z", "approve", 3)));

        assertThat(breach.rule()).isEqualTo(NO_STEP_LEFT_OUT);
        assertThat(breach.kind()).isEqualTo(Finding.Kind.BREACH);
        assertThat(plain(breach, "leftOut")).isEqualTo(List.of("review"));
        assertThat(breach.happenedOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(breach.message(Locale.ENGLISH))
                .isEqualTo("A case did not go through all steps that it has to, each by a person and in order."
                        + " Case: case/1; kind: subsidy; left out: review; last step on: 2026-03-02.");
    }

    @Test
    @DisplayName("auto-skipped step is not a review")
    void a_step_that_only_the_system_made_is_a_breach() {
        Finding breach = onlyFinding(
                examine(Status.FINISHED, by("x", "make", 1), bySystem("x", "review", 2), by("z", "approve", 3)));

        assertThat(plain(breach, "bySystem")).isEqualTo(List.of("review"));
        assertThat(breach.evidence().get("leftOut")).isEmpty();
    }

    @Test
    void a_step_that_the_system_made_once_and_a_person_once_is_kept() {
        assertThat(examine(
                                Status.FINISHED,
                                by("x", "make", 1),
                                bySystem("x", "review", 2),
                                by("y", "review", 3),
                                by("z", "approve", 4))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_edit_is_no_review() {
        assertThat(plain(
                        onlyFinding(examine(
                                Status.FINISHED,
                                by("x", "make", 1),
                                by("y", "review", 2).edited(),
                                by("z", "approve", 3))),
                        "leftOut"))
                .isEqualTo(List.of("review"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "REJECTED"})
    void steps_after_the_furthest_reached_have_not_happened_yet(Status status) {
        assertThat(examine(status, by("x", "make", 1), by("y", "review", 2)).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(examine(status, by("x", "make", 1)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "REJECTED"})
    void a_step_before_the_furthest_reached_is_required(Status status) {
        assertThat(plain(onlyFinding(examine(status, by("x", "make", 1), by("z", "approve", 3))), "leftOut"))
                .isEqualTo(List.of("review"));
        assertThat(plain(onlyFinding(examine(status, by("z", "approve", 3))), "leftOut"))
                .isEqualTo(List.of("make", "review"));
    }

    @Test
    void what_the_system_made_last_on_an_open_case_may_still_be_done_by_a_person() {
        assertThat(examine(Status.OPEN, by("x", "make", 1), bySystem(null, "review", 2))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(examine(Status.OPEN, by("x", "make", 1), bySystem(null, "review", 2), by("z", "approve", 3))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_draft_on_which_nothing_was_done_is_not_looked_at() {
        assertThat(examine(Status.OPEN).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(examine(Status.OPEN, by("x", "print", 1)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_finished_case_on_which_nothing_was_done_lacks_everything() {
        assertThat(plain(onlyFinding(examine(Status.FINISHED)), "leftOut"))
                .isEqualTo(List.of("make", "review", "approve"));
    }

    @Test
    void a_cancelled_case_is_not_incomplete() {
        assertThat(examine(Status.CANCELLED, by("z", "approve", 1)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_step_before_its_turn_is_a_breach_even_if_all_were_done() {
        Finding breach =
                onlyFinding(examine(Status.OPEN, by("x", "make", 1), by("z", "approve", 2), by("y", "review", 3)));

        assertThat(plain(breach, "outOfTurn")).isEqualTo(List.of("approve"));
        assertThat(breach.evidence().get("notRepeated")).isEmpty();
    }

    @Test
    void later_rounds_do_not_matter_for_the_order() {
        assertThat(examine(
                                Status.FINISHED,
                                by("x", "make", 1),
                                by("y", "review", 2),
                                by("x", "make", 3),
                                by("y", "review", 4),
                                by("z", "approve", 5))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_done_again_on_a_reopened_case_has_to_be_reviewed_again_before_it_is_closed() {
        Step[] reopened = {
            by("x", "make", 1), by("y", "review", 2), by("z", "approve", 3), by("x", "make", 4), by("y", "review", 5)
        };

        assertThat(examine(Status.OPEN, reopened).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(plain(onlyFinding(examine(Status.FINISHED, reopened)), "notRepeated"))
                .isEqualTo(List.of("approve"));
    }

    @Test
    void an_undated_step_leaves_the_order_open() {
        Finding gap = onlyFinding(
                examine(Status.FINISHED, by("x", "make", 1), undated("y", "review"), by("z", "approve", 3)));

        assertThat(gap.kind()).isEqualTo(Finding.Kind.GAP);
        assertThat(plain(gap, "steps")).isEqualTo(List.of("review"));
        assertThat(plain(gap, "missing")).isEqualTo(List.of("at"));
    }

    @Test
    void finds_everything_at_once() {
        Outcome outcome = CONTROL_OF_SIX.examine(new CaseProgress(
                "case/1",
                "long",
                Status.FINISHED,
                List.of(
                        by("a", "1", 10),
                        bySystem("a", "2", 11),
                        by("a", "4", 9),
                        undated("a", "5"),
                        by("a", "6", 12),
                        by("a", "1", 13))));

        assertThat(outcome.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
        Finding breach = outcome.findings().get(0);
        assertThat(plain(breach, "bySystem")).isEqualTo(List.of("2"));
        assertThat(plain(breach, "leftOut")).isEqualTo(List.of("3"));
        assertThat(plain(breach, "outOfTurn")).isEqualTo(List.of("4"));
        assertThat(plain(breach, "notRepeated")).isEqualTo(List.of("6"));
        assertThat(plain(outcome.findings().get(1), "steps")).isEqualTo(List.of("5"));
    }

    private static final NoStepLeftOut CONTROL_OF_SIX =
            new NoStepLeftOut(List.of(new RequiredSteps("long", List.of("1", "2", "3", "4", "5", "6"))));

    @Test
    void a_case_of_unknown_kind_is_a_gap_and_so_is_a_kind_of_which_nothing_is_known() {
        assertThat(plain(onlyFinding(CONTROL.examine(new CaseProgress("c", null, Status.OPEN, List.of()))), "missing"))
                .isEqualTo(List.of("kind"));
        assertThat(plain(
                        onlyFinding(CONTROL.examine(new CaseProgress("c", "subsidie", Status.OPEN, List.of()))),
                        "missing"))
                .isEqualTo(List.of("requiredSteps"));
    }

    @Test
    void a_kind_without_required_steps_is_not_looked_at() {
        assertThat(CONTROL.examine(new CaseProgress("c", "inquiry", Status.FINISHED, List.of()))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void refuses_a_kind_that_is_given_twice_and_a_step_that_is_named_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoStepLeftOut(
                        List.of(new RequiredSteps("a", List.of("1")), new RequiredSteps("a", List.of("2")))))
                .withMessage("each kind of case must have its steps once, but a was given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequiredSteps("a", List.of("1", "2", "1")))
                .withMessage("the required steps of a must not name a step twice, but was [1, 2, 1]");
    }

    private static Outcome examine(Status status, Step... steps) {
        return CONTROL.examine(new CaseProgress("case/1", "subsidy", status, List.of(steps)));
    }

    private static Finding onlyFinding(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }

    private static Object plain(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::plain).orElseThrow();
    }
}
