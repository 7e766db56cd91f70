package io.neikong.testkit;

import static io.neikong.testkit.NeikongAssertions.assertThat;
import static io.neikong.testkit.Sample.FIRST;
import static io.neikong.testkit.Sample.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each assertion holds when it should, and fails when it should. */
class OutcomeAssertTest {

    private static final Outcome NOT_APPLICABLE = Sample.of("");
    private static final Outcome SATISFIED = Sample.of("a");
    private static final Outcome BROKEN = Sample.of("f");
    private static final Outcome BROKEN_TWICE = Sample.of("fs");
    private static final Outcome UNDECIDED = Sample.of("?");
    private static final Outcome BROKEN_AND_UNDECIDED = Sample.of("f?");

    @Test
    void satisfied_holds_only_for_an_outcome_that_examined_something_and_found_nothing() {
        assertThat(SATISFIED).isSatisfied();

        fails(() -> assertThat(NOT_APPLICABLE).isSatisfied(), "verdict on ", "NOT_APPLICABLE");
        fails(() -> assertThat(BROKEN).isSatisfied(), "breaches of f", "found TST-001 BREACH");
        fails(() -> assertThat(UNDECIDED).isSatisfied(), "gaps of ?", "found TST-001 GAP");
        fails(() -> assertThat(waived()).isSatisfied(), "breaches of f");
    }

    @Test
    void not_applicable_holds_only_for_an_outcome_that_examined_nothing() {
        assertThat(NOT_APPLICABLE).isNotApplicable();

        fails(() -> assertThat(SATISFIED).isNotApplicable(), "verdict on a", "SATISFIED");
        fails(() -> assertThat(BROKEN).isNotApplicable(), "breaches of f");
        fails(() -> assertThat(UNDECIDED).isNotApplicable(), "gaps of ?");
    }

    @Test
    void violated_holds_only_for_exactly_these_breaches_and_no_gap() {
        assertThat(BROKEN).isViolatedBy(FIRST);
        assertThat(BROKEN_TWICE).isViolatedBy(SECOND, FIRST);

        fails(() -> assertThat(SATISFIED).isViolatedBy(FIRST), "breaches of a");
        fails(() -> assertThat(BROKEN).isViolatedBy(SECOND), "breaches of f");
        fails(() -> assertThat(BROKEN).isViolatedBy(FIRST, FIRST), "breaches of f");
        fails(() -> assertThat(BROKEN_TWICE).isViolatedBy(FIRST), "breaches of fs");
        fails(() -> assertThat(BROKEN_AND_UNDECIDED).isViolatedBy(FIRST), "gaps of f?");
        fails(() -> assertThat(UNDECIDED).isViolatedBy(FIRST), "breaches of ?");
    }

    @Test
    void violated_fails_for_a_breach_that_is_waived() {
        fails(() -> assertThat(waived()).isViolatedBy(FIRST), "verdict on f", "WAIVED");
    }

    @Test
    void violated_by_nothing_never_holds() {
        fails(() -> assertThat(SATISFIED).isViolatedBy(), "verdict on a");
    }

    @Test
    void undetermined_holds_only_for_exactly_these_gaps_and_no_breach() {
        assertThat(UNDECIDED).isUndeterminedBy(FIRST);

        fails(() -> assertThat(SATISFIED).isUndeterminedBy(FIRST), "gaps of a");
        fails(() -> assertThat(UNDECIDED).isUndeterminedBy(SECOND), "gaps of ?");
        fails(() -> assertThat(BROKEN).isUndeterminedBy(FIRST), "breaches of f");
        fails(() -> assertThat(BROKEN_AND_UNDECIDED).isUndeterminedBy(FIRST), "breaches of f?");
    }

    @Test
    void found_holds_only_for_exactly_these_breaches_and_gaps() {
        assertThat(BROKEN_AND_UNDECIDED).found(List.of(FIRST), List.of(FIRST));
        assertThat(SATISFIED).found(List.of(), List.of());

        fails(() -> assertThat(BROKEN_AND_UNDECIDED).found(List.of(FIRST), List.of()), "gaps of f?");
        fails(() -> assertThat(BROKEN_AND_UNDECIDED).found(List.of(), List.of(FIRST)), "breaches of f?");
        fails(() -> assertThat(BROKEN).found(List.of(FIRST), List.of(FIRST)), "gaps of f");
    }

    @Test
    void examined_holds_only_for_exactly_these_rules() {
        assertThat(SATISFIED).examined(SECOND, FIRST);
        assertThat(NOT_APPLICABLE).examined();

        fails(() -> assertThat(SATISFIED).examined(FIRST), "rules examined on a");
        fails(() -> assertThat(NOT_APPLICABLE).examined(FIRST), "rules examined on ");
    }

    @Test
    void finding_needs_exactly_one() {
        assertThat(BROKEN_TWICE).finding(SECOND).isBreach();

        fails(() -> assertThat(BROKEN).finding(SECOND), "findings on TST-002 of f");
        fails(() -> assertThat(BROKEN_AND_UNDECIDED).finding(FIRST), "findings on TST-001 of f?");
    }

    @Test
    void assertions_can_be_chained() {
        assertThat(assertThat(BROKEN).isViolatedBy(FIRST).examined(FIRST, SECOND))
                .isNotNull();
    }

    @Test
    void no_outcome_fails_every_assertion() {
        OutcomeAssert nothing = new OutcomeAssert(none());

        fails(nothing::isSatisfied, "null");
        fails(nothing::isNotApplicable, "null");
        fails(() -> nothing.isViolatedBy(FIRST), "null");
        fails(() -> nothing.isUndeterminedBy(FIRST), "null");
        fails(() -> nothing.found(List.of(), List.of()), "null");
        fails(() -> nothing.examined(FIRST), "null");
        fails(() -> nothing.finding(FIRST), "null");
    }

    private static Outcome waived() {
        return new Outcome(
                BROKEN.control(),
                BROKEN.subject(),
                List.<Rule>of(FIRST),
                List.of(BROKEN.findings().get(0).waivedBy("W1")),
                BROKEN.evidence());
    }

    @SuppressWarnings("NullAway")
    private static Outcome none() {
        @Nullable Outcome none = null;
        return none;
    }

    private static void fails(ThrowingCallable assertion, String... because) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(failure -> assertThat(failure).hasMessageContainingAll(because));
    }
}
