package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictSetTest {

    @Test
    void an_empty_list_in_a_rule_is_a_clear_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflict(1))
                .withMessage("conflict C1 must have members, but has none");
    }

    @Test
    void a_constraint_nobody_can_break_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflict(1, "p"))
                .withMessageContaining("max of conflict C1 must be at least 1 and less than its 1 members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflict(2, "p", "q"))
                .withMessageContaining("but was 2");
    }

    @Test
    void a_constraint_nobody_can_satisfy_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflict(0, "p", "q"))
                .withMessageContaining("but was 0");
    }

    @Test
    void refuses_a_member_that_is_named_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflict(1, "p", "p"))
                .withMessage("conflict C1 must not name a member twice, but was [p, p]");
    }

    @Test
    void takes_the_smallest_and_the_largest_max() {
        assertThat(conflict(1, "p", "q").max()).isEqualTo(1);
        assertThat(conflict(2, "p", "q", "r").max()).isEqualTo(2);
    }

    private static ConflictSet conflict(int max, String... members) {
        return new ConflictSet("C1", List.of(members), max, Severity.CRITICAL);
    }
}
