package io.neikong.separation;

import static io.neikong.separation.SodRule.STEPS_BY_DIFFERENT_PERSONS;
import static io.neikong.separation.Steps.at;
import static io.neikong.separation.Steps.by;
import static io.neikong.separation.Steps.bySystem;
import static io.neikong.separation.Steps.history;
import static io.neikong.separation.Steps.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link StepsSeparated} makes of rounds, edits, deputies, the system, administrators and changed requirements. */
class RoundsTest {

    private static final Separation MAKE_APPROVE = new Separation("S1", List.of("make", "approve"));
    private static final StepsSeparated CONTROL = new StepsSeparated(List.of(MAKE_APPROVE));

    /** A rule of another family, in place of the one on permissions. */
    private enum OtherRule implements Rule {
        REVIEWS_APART;

        @Override
        public Line line() {
            return new Line(
                    "PRM-011", Clause.INCOMPATIBLE_PERMISSIONS, Severity.CRITICAL, List.of(Basis.engineeringDefault()));
        }

        @Override
        public ResourceBundle sentences(Locale locale) {
            return STEPS_BY_DIFFERENT_PERSONS.sentences(locale);
        }
    }

    @Test
    @DisplayName("last editor counts as maker")
    void last_editor_counts_as_maker() {
        Outcome outcome =
                CONTROL.examine(history(by("x", "make", 1), by("y", "make", 2).edited(), by("y", "approve", 3)));

        Finding breach = onlyFinding(outcome);
        assertThat(breach.persons()).containsExactly("y");
        assertThat(plain(breach, "edited")).isEqualTo(List.of("make"));
        assertThat(breach.message(Locale.ENGLISH)).contains("; by editing: make; first on: 2026-03-02.");
    }

    @Test
    void the_maker_remains_a_maker_when_somebody_else_edited_last() {
        Outcome outcome =
                CONTROL.examine(history(by("x", "make", 1), by("y", "make", 2).edited(), by("x", "approve", 3)));

        assertThat(onlyFinding(outcome).persons()).containsExactly("x");
    }

    @Test
    void who_edited_what_was_then_submitted_is_a_maker_of_it() {
        Outcome outcome =
                CONTROL.examine(history(by("y", "make", 1).edited(), by("x", "make", 2), by("y", "approve", 3)));

        assertThat(onlyFinding(outcome).persons()).containsExactly("y");
    }

    @Test
    void who_changed_the_content_after_approving_it_is_a_maker_of_it() {
        Outcome outcome = CONTROL.examine(history(
                by("x", "make", 1), by("y", "approve", 2), by("y", "make", 3).edited()));

        assertThat(onlyFinding(outcome).persons()).containsExactly("y");
    }

    @Test
    void who_edited_before_the_submission_of_an_earlier_round_is_not_the_last_editor() {
        Outcome outcome = CONTROL.examine(history(
                by("y", "make", 1).edited(),
                by("x", "make", 2),
                by("z", "approve", 3),
                by("x", "make", 4),
                by("y", "approve", 5)));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void who_edited_and_approved_in_an_earlier_round_had_that_round_in_one_hand() {
        Outcome outcome = CONTROL.examine(history(
                by("x", "make", 1),
                by("y", "make", 2).edited(),
                by("y", "approve", 3),
                by("x", "make", 4),
                by("z", "approve", 5)));

        assertThat(onlyFinding(outcome).persons()).containsExactly("y");
    }

    @Test
    void an_edit_after_the_next_submission_does_not_reach_back() {
        Outcome outcome = CONTROL.examine(history(
                by("x", "make", 1),
                by("y", "approve", 2),
                by("x", "make", 3),
                by("y", "make", 4).edited(),
                by("z", "approve", 5)));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_edit_without_any_submission_counts_against_every_step() {
        Outcome outcome = CONTROL.examine(history(by("y", "make", 1).edited(), by("y", "approve", 9)));

        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_submission_by_the_system_begins_a_round_too() {
        Outcome outcome = CONTROL.examine(history(
                by("y", "make", 1).edited(),
                bySystem(null, "make", 2),
                bySystem(null, "make", 3),
                by("y", "approve", 4)));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_submission_of_another_sub_case_begins_no_round_of_this_one() {
        Outcome outcome = CONTROL.examine(history(
                by("y", "make", 1).onSubCase("case/1a").edited(),
                by("x", "make", 2).onSubCase("case/1b"),
                by("x", "make", 3).onSubCase("case/1b"),
                by("y", "approve", 4)));

        assertThat(onlyFinding(outcome).persons()).containsExactly("y");
    }

    @Test
    void an_edit_whose_round_cannot_be_told_is_a_gap() {
        Outcome outcome =
                CONTROL.examine(history(by("x", "make", 1), undated("y", "make").edited(), by("y", "approve", 3)));

        Finding gap = onlyFinding(outcome);
        assertThat(gap.kind()).isEqualTo(Finding.Kind.GAP);
        assertThat(plain(gap, "steps")).isEqualTo(List.of("approve", "make"));
        assertThat(plain(gap, "missing")).isEqualTo(List.of("at"));
    }

    @Test
    void a_reopened_case_is_the_same_case() {
        Outcome outcome = CONTROL.examine(history(by("x", "make", 1), by("y", "approve", 2), by("y", "make", 100_000)));

        assertThat(onlyFinding(outcome).persons()).containsExactly("y");
    }

    @Test
    void a_cancelled_case_still_proves_the_conflict() {
        assertThat(CONTROL.examine(history(by("x", "make", 1), by("x", "approve", 2), by("z", "cancellation", 3)))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void what_a_deputy_did_counts_for_his_principal() {
        Outcome outcome = CONTROL.examine(
                history(by("x", "make", 1), by("d", "approve", 2).onBehalfOf("x")));

        Finding breach = onlyFinding(outcome);
        assertThat(breach.persons()).containsExactly("x");
        assertThat(plain(breach, "deputies")).isEqualTo(List.of("d"));
        assertThat(breach.message(Locale.ENGLISH)).contains("; through deputies: d;");
    }

    @Test
    void what_a_deputy_did_counts_for_himself_too() {
        Outcome outcome = CONTROL.examine(
                history(by("d", "make", 1), by("d", "approve", 2).onBehalfOf("x")));

        assertThat(onlyFinding(outcome).persons()).containsExactly("d");
    }

    @Test
    void two_deputies_of_one_principal_are_one_hand() {
        Outcome outcome = CONTROL.examine(history(
                by("d", "make", 1).onBehalfOf("x"), by("e", "approve", 2).onBehalfOf("x")));

        assertThat(onlyFinding(outcome).persons()).containsExactly("x");
        assertThat(plain(onlyFinding(outcome), "deputies")).isEqualTo(List.of("d", "e"));
    }

    @Test
    void an_unknown_deputy_of_the_maker_is_a_breach_and_a_gap() {
        Outcome outcome = CONTROL.examine(
                history(by("x", "make", 1), by(null, "approve", 2).onBehalfOf("x")));

        assertThat(outcome.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
    }

    @Test
    @DisplayName("auto-skipped step is not a review: passed, skipped for the submitter or merged, it is by nobody")
    void auto_skipped_step_is_not_a_review() {
        Outcome outcome = CONTROL.examine(history(
                by("x", "make", 1),
                bySystem("x", "approve", 2),
                bySystem("y", "approve", 3),
                bySystem(null, "approve", 4)));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    @DisplayName("admin / super-user self-approval still FAIL")
    void an_administrator_who_approves_what_he_made_is_no_exception() {
        Outcome outcome = CONTROL.examine(history(
                new Step("make", Step.Actor.PERSON, "admin", "x", at(1)),
                new Step("approve", Step.Actor.PERSON, "root", "x", at(2))));

        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(onlyFinding(outcome).persons()).containsExactly("x");
    }

    @Test
    void the_day_of_the_act_is_that_on_which_the_first_two_steps_were_in_one_hand() {
        Outcome outcome = CONTROL.examine(history(
                by("x", "make", -2_000), by("x", "approve", 1), by("x", "approve", 9_000), undated("x", "approve")));

        assertThat(onlyFinding(outcome).happenedOn()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void undated_steps_in_one_hand_have_no_day() {
        assertThat(onlyFinding(CONTROL.examine(history(undated("x", "make"), by("x", "approve", 1))))
                        .happenedOn())
                .isEmpty();
    }

    @Test
    @DisplayName("rule edited mid-process: decision keeps its rule version")
    void the_version_in_force_when_the_later_step_was_done_decides() {
        StepsSeparated changed = new StepsSeparated(List.of(
                MAKE_APPROVE.during(new Validity(null, at(10))),
                new Separation("S1", List.of("make", "approve", "pay")).during(new Validity(at(10), null))));

        assertThat(changed.examine(history(by("x", "make", 1), by("x", "pay", 9)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(changed.examine(history(by("x", "make", 1), by("x", "pay", 10)))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        Outcome both = changed.examine(history(by("x", "make", 1), by("x", "approve", 9), by("x", "pay", 11)));
        assertThat(both.findings())
                .extracting(finding -> plain(finding, "steps"))
                .containsExactly(List.of("approve", "make"), List.of("approve", "make", "pay"));
        assertThat(both.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void a_requirement_that_was_over_when_the_later_step_was_done_decides_nothing() {
        StepsSeparated over = new StepsSeparated(List.of(MAKE_APPROVE.during(new Validity(null, at(10)))));

        assertThat(over.examine(history(by("x", "make", 1), by("x", "approve", 10)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(over.examine(history(by("x", "make", 10), by("x", "approve", 11)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void steps_in_one_hand_of_which_the_version_cannot_be_told_are_a_gap() {
        StepsSeparated from = new StepsSeparated(List.of(MAKE_APPROVE.during(new Validity(at(10), null))));

        Finding gap = onlyFinding(from.examine(history(by("x", "make", 1), undated("x", "approve"))));

        assertThat(gap.kind()).isEqualTo(Finding.Kind.GAP);
        assertThat(plain(gap, "missing")).isEqualTo(List.of("at"));
        assertThat(gap.message(Locale.ENGLISH)).contains("in force from 2026-03-02");
        assertThat(from.examine(history(by("x", "make", 10), undated("x", "approve")))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_unknown_actor_before_the_requirement_matters_only_with_a_later_step() {
        StepsSeparated from = new StepsSeparated(List.of(MAKE_APPROVE.during(new Validity(at(10), null))));

        assertThat(from.examine(history(by(null, "make", 1), by("x", "approve", 9)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(from.examine(history(by(null, "make", 1), by("x", "approve", 10)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void refuses_two_versions_that_hold_at_the_same_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepsSeparated(List.of(
                        MAKE_APPROVE.during(new Validity(null, at(11))),
                        MAKE_APPROVE.during(new Validity(at(10), null)))))
                .withMessageContaining("S1 was given twice");
    }

    @Test
    void a_separation_is_reported_under_its_own_rule() {
        Separation reviews = new Separation("S2", List.of("make", "review")).under(OtherRule.REVIEWS_APART);
        StepsSeparated control = new StepsSeparated(List.of(MAKE_APPROVE, reviews));

        Outcome outcome = control.examine(history(by("x", "make", 1), by("x", "review", 2), by("y", "approve", 3)));

        assertThat(control.rules()).containsExactly(OtherRule.REVIEWS_APART, STEPS_BY_DIFFERENT_PERSONS);
        assertThat(outcome.examined()).containsExactly(OtherRule.REVIEWS_APART, STEPS_BY_DIFFERENT_PERSONS);
        assertThat(onlyFinding(outcome).rule()).isEqualTo(OtherRule.REVIEWS_APART);
        assertThat(outcome.verdict(Clause.INCOMPATIBLE_POSTS)).isEqualTo(Verdict.SATISFIED);
        assertThat(control.examine(history(by("x", "review", 1))).examined()).containsExactly(OtherRule.REVIEWS_APART);
    }

    private static Finding onlyFinding(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }

    private static Object plain(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::plain).orElseThrow();
    }
}
