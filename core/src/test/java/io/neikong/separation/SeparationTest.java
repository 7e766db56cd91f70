package io.neikong.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
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
}
