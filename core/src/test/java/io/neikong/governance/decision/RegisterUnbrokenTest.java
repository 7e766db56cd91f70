package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.decision.DecisionRule.REGISTER_UNBROKEN;
import static io.neikong.governance.decision.Meetings.AS_OF;
import static io.neikong.governance.decision.Meetings.BEGUN;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.DecisionRegister.Change;
import io.neikong.governance.decision.DecisionRegister.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterUnbrokenTest {

    private static final RegisterUnbroken CONTROL = new RegisterUnbroken();

    @Test
    void clause_1_5_numbers_run_on_in_any_order_of_the_records() {
        assertThat(numbered(3, 1, 2).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(new DecisionRegister("R", 1, List.of(), AS_OF))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_missing_twice_or_too_early_is_named() {
        Outcome outcome = numbered(0, 2, 2, 2, 4, 8, 9, 9);

        breaks(outcome, REGISTER_UNBROKEN, "absent", "twice", "beforeFirst");
        assertThat(shown(outcome, REGISTER_UNBROKEN, Finding.Kind.BREACH, "absent"))
                .isEqualTo(List.of("1", "3", "5-7"));
        assertThat(shown(outcome, REGISTER_UNBROKEN, Finding.Kind.BREACH, "twice"))
                .isEqualTo(List.of("2", "9"));
        assertThat(shown(outcome, REGISTER_UNBROKEN, Finding.Kind.BREACH, "beforeFirst"))
                .isEqualTo(List.of("0"));
        breaks(numbered(1, Integer.MAX_VALUE), REGISTER_UNBROKEN, "absent");
    }

    @Test
    void what_is_signed_is_changed_only_by_a_new_version_with_a_reason() {
        Instant after = BEGUN.plusSeconds(1);
        breaks(changed(new Change("x", after, false, "a slip")), REGISTER_UNBROKEN, "changedAfterSigning");
        breaks(changed(new Change("x", after, true, null)), REGISTER_UNBROKEN, "changedAfterSigning");
        assertThat(changed(new Change("x", after, true, "a slip")).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(changed(new Change("x", BEGUN, false, null)).verdict())
                .as("as it was signed")
                .isEqualTo(Verdict.SATISFIED);
        assertThat(changed(new Change("x", after, false, null))
                        .findings()
                        .get(0)
                        .persons())
                .containsExactly("x");
    }

    @Test
    void what_is_not_signed_yet_may_be_changed() {
        Entry draft = new Entry("D-1", 1, null, List.of(new Change("x", BEGUN, false, null)));

        assertThat(CONTROL.examine(new DecisionRegister("R", 1, List.of(draft), AS_OF))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_change_after_the_day_judged_on_has_not_happened_yet() {
        assertThat(changed(new Change("x", Instant.parse("2026-06-30T16:00:00Z"), false, null))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(
                changed(new Change("x", Instant.parse("2026-06-30T15:59:59Z"), false, null)),
                REGISTER_UNBROKEN,
                "changedAfterSigning");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        lacks(changed(new Change("x", null, false, null)), REGISTER_UNBROKEN, "changedAt");
        assertThat(changed(new Change("x", null, true, "a slip")).verdict()).isEqualTo(Verdict.SATISFIED);
        lacks(
                CONTROL.examine(new DecisionRegister("R", 1, List.of(entry(1), entry(null)), AS_OF)),
                REGISTER_UNBROKEN,
                "number");
    }

    @Test
    void a_record_without_a_number_may_have_the_one_that_is_missing() {
        Outcome one = CONTROL.examine(new DecisionRegister("R", 1, List.of(entry(1), entry(null), entry(3)), AS_OF));
        Outcome two = CONTROL.examine(new DecisionRegister("R", 1, List.of(entry(1), entry(null), entry(4)), AS_OF));

        assertThat(one.verdict()).isEqualTo(Verdict.UNDETERMINED);
        breaks(two, REGISTER_UNBROKEN, "absent");
        lacks(two, REGISTER_UNBROKEN, "number");
    }

    private static Entry entry(@Nullable Integer number, Change... changes) {
        return new Entry("D-" + number, number, BEGUN, List.of(changes));
    }

    private static Outcome numbered(int... numbers) {
        return CONTROL.examine(new DecisionRegister(
                "R", 1, IntStream.of(numbers).mapToObj(number -> entry(number)).toList(), AS_OF));
    }

    private static Outcome changed(Change change) {
        return CONTROL.examine(new DecisionRegister("R", 1, List.of(entry(1, change)), AS_OF));
    }
}
