package io.neikong.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void refuses_to_separate_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Separation("S1", List.of()))
                .withMessageContaining("separation S1 must name at least 2 steps")
                .withMessageContaining("but was []");
    }

    @Test
    void refuses_a_single_step_because_nobody_could_ever_break_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Separation("S1", List.of("make")))
                .withMessageContaining("separation S1 must name at least 2 steps")
                .withMessageContaining("but was [make]");
    }

    @Test
    void refuses_a_step_that_is_named_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Separation("S1", List.of("make", "approve", "make")))
                .withMessage("separation S1 must not name a step twice, but was [make, approve, make]");
    }

    @Test
    void takes_two_steps() {
        assertThat(new Separation("S1", List.of("make", "approve")).steps()).containsExactly("make", "approve");
    }

    @Test
    void does_not_change_with_the_list_it_was_made_from() {
        List<String> steps = new ArrayList<>(List.of("make", "approve"));
        Separation separation = new Separation("S1", steps);

        steps.clear();

        assertThat(separation.steps()).containsExactly("make", "approve");
    }

    @Test
    @DisplayName("empty list in a rule: a clear error; a step that was deleted is named, and the rest still judged")
    void an_empty_list_is_a_clear_error_and_a_deleted_step_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Separation("S9", List.of()))
                .withMessage("separation S9 must name at least 2 steps, otherwise it can never be broken, but was []");
        StepsSeparated control =
                new StepsSeparated(List.of(new Separation("S1", List.of("make", "deleted step", "approve"))));

        assertThat(control.stepsUnknownTo(Set.of("make", "approve"))).containsExactly("S1/deleted step");
        assertThat(control.examine(Steps.history(Steps.by("x", "make", 1), Steps.by("x", "approve", 2)))
                        .findings())
                .hasSize(1);
    }

    @Test
    @DisplayName("constraint nobody can satisfy: a lint error, not silence")
    void names_the_separations_that_a_unit_has_too_few_people_for() {
        StepsSeparated control = new StepsSeparated(List.of(
                new Separation("S1", List.of("make", "approve")),
                new Separation("S2", List.of("make", "approve", "pay"))));

        assertThat(control.notToBeKeptBy(
                        Map.of("make", List.of("x", "y"), "approve", List.of("x", "y"), "pay", List.of("y", "x"))))
                .containsExactly("S2");
        assertThat(control.notToBeKeptBy(
                        Map.of("make", List.of("x", "y"), "approve", List.of("x", "y"), "pay", List.of("z"))))
                .isEmpty();
    }

    @Test
    void three_people_are_not_enough_if_two_steps_depend_on_the_same_one() {
        Separation separation = new Separation("S1", List.of("make", "approve", "pay"));

        assertThat(separation.canBeKeptBy(
                        Map.of("make", List.of("x"), "approve", List.of("x"), "pay", List.of("y", "z"))))
                .isFalse();
        assertThat(separation.canBeKeptBy(
                        Map.of("make", List.of("x", "y"), "approve", List.of("x"), "pay", List.of("y", "z"))))
                .isTrue();
    }

    @Test
    void a_step_of_which_nothing_is_known_is_left_out_and_one_that_nobody_may_do_cannot_be_kept() {
        Separation separation = new Separation("S1", List.of("make", "approve"));

        assertThat(separation.canBeKeptBy(Map.of("make", List.of("x")))).isTrue();
        assertThat(separation.canBeKeptBy(Map.of("make", List.of("x"), "approve", List.of())))
                .isFalse();
    }

    /** Every way in which three persons may do three steps. */
    @Test
    void can_be_kept_exactly_if_there_is_a_way_to_give_each_step_to_another_person() {
        Separation separation = new Separation("S1", List.of("0", "1", "2"));
        List<String> orders = List.of("012", "021", "102", "120", "201", "210");

        for (int may = 0; may < 1 << 9; may++) {
            int powers = may;
            Map<String, List<String>> holders = new HashMap<>();
            for (int step = 0; step < 3; step++) {
                int first = step * 3;
                holders.put(
                        String.valueOf(step),
                        Stream.of("0", "1", "2")
                                .filter(person -> ((powers >> (first + Integer.parseInt(person))) & 1) == 1)
                                .toList());
            }
            boolean expected = orders.stream()
                    .anyMatch(order -> IntStream.range(0, 3)
                            .allMatch(step -> Objects.requireNonNull(holders.get(String.valueOf(step)))
                                    .contains(order.substring(step, step + 1))));

            assertThat(separation.canBeKeptBy(holders)).as("%s", holders).isEqualTo(expected);
        }
    }
}
