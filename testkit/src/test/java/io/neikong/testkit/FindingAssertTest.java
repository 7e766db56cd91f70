package io.neikong.testkit;

import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neikong.control.Finding;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each assertion holds when it should, and fails when it should. */
class FindingAssertTest {

    private static final Finding BREACH = Sample.of("f").findings().get(0);
    private static final Finding GAP = Sample.of("?").findings().get(0);

    @Test
    void breach_and_gap_are_told_apart() {
        assertThat(BREACH).isBreach();
        assertThat(GAP).isGap();

        fails(() -> assertThat(GAP).isBreach(), "BREACH");
        fails(() -> assertThat(BREACH).isGap(), "GAP");
    }

    @Test
    void weighs_compares_the_severity() {
        assertThat(BREACH).weighs(Severity.MAJOR);

        fails(() -> assertThat(BREACH).weighs(Severity.CRITICAL), "CRITICAL");
    }

    @Test
    void concerns_wants_exactly_these_persons_in_any_order() {
        assertThat(BREACH).concerns("wang", "li");
        assertThat(GAP).concerns();

        fails(() -> assertThat(BREACH).concerns("li"), "persons");
        fails(() -> assertThat(BREACH).concerns("li", "wang", "zhao"), "persons");
        fails(() -> assertThat(BREACH).concerns(), "persons");
        fails(() -> assertThat(GAP).concerns("li"), "persons");
    }

    @Test
    void shows_wants_that_value_under_that_name() {
        assertThat(BREACH).shows("length", 1);
        assertThat(GAP).shows("missing", List.of("letters"));

        fails(() -> assertThat(BREACH).shows("length", 2), "evidence length");
        fails(() -> assertThat(BREACH).shows("width", 1), "evidence width");
        fails(() -> assertThat(GAP).shows("missing", List.of()), "evidence missing");
    }

    @Test
    void says_wants_the_whole_sentence_of_that_language() {
        assertThat(BREACH).says(Locale.ENGLISH, "text TST-001.breach 1").says(Locale.CHINESE, "文本 TST-001.breach 1");

        fails(() -> assertThat(BREACH).says(Locale.CHINESE, "text TST-001.breach 1"), "文本");
        fails(() -> assertThat(BREACH).says(Locale.ENGLISH, "text TST-001.breach"), "text TST-001.breach 1");
    }

    @Test
    void no_finding_fails_every_assertion() {
        FindingAssert nothing = new FindingAssert(none());

        fails(nothing::isBreach, "null");
        fails(nothing::isGap, "null");
        fails(() -> nothing.weighs(Severity.MAJOR), "null");
        fails(() -> nothing.concerns(), "null");
        fails(() -> nothing.shows("length", 1), "null");
        fails(() -> nothing.says(Locale.ENGLISH, "text"), "null");
    }

    @SuppressWarnings("NullAway")
    private static Finding none() {
        @Nullable Finding none = null;
        return none;
    }

    private static void fails(ThrowingCallable assertion, String because) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining(because);
    }
}
