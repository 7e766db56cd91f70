package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Severity;
import io.neikong.time.Validity;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        assertThat(conflict(1, "p", "q").sides()).containsExactly(new Side(List.of("p", "q"), 2));
        assertThat(conflict(2, "p", "q", "r").sides()).containsExactly(new Side(List.of("p", "q", "r"), 3));
    }

    @Test
    void a_side_needs_members_each_once_and_a_number_that_can_be_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Side.anyOf(List.of()))
                .withMessage("a side of a conflict must have members, but has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Side.allOf(List.of("p", "p")))
                .withMessage("a side of a conflict must not name a member twice, but was [p, p]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(List.of("p", "q"), 0))
                .withMessage("atLeast must be between 1 and the 2 members of the side, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(List.of("p", "q"), 3))
                .withMessageEndingWith("but was 3");
    }

    @Test
    void refuses_a_permission_that_stands_on_both_sides() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ConflictSet.between("C1", Side.anyOf(List.of("p", "q")), Side.allOf(List.of("q", "r"))))
                .withMessage("conflict C1 must not have a permission on two sides, but has q");
    }

    @Test
    void refuses_a_set_that_a_single_permission_breaks() {
        ConflictSet pair = conflict(1, "p", "q");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConflictSet(
                        "C1",
                        List.of(Side.anyOf(List.of("p", "q"))),
                        Set.of(),
                        pair.rule(),
                        Severity.MAJOR,
                        Validity.ALWAYS))
                .withMessageStartingWith("conflict C1 must take at least 2 permissions to break");
    }

    @Test
    void tells_sixty_four_permissions_apart_and_any_number_that_count_as_one() {
        assertThat(conflict(1, numbered(64)).members()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflict(1, numbered(65)))
                .withMessage("conflict C1 must tell at most 64 permissions apart, but was 65");
        assertThat(ConflictSet.between("C1", Side.anyOf(List.of(numbered(5_000))), Side.anyOf(List.of("pay", "post")))
                        .members())
                .hasSize(5_002);
    }

    private static String[] numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i).toArray(String[]::new);
    }

    private static ConflictSet conflict(int max, String... members) {
        return ConflictSet.atMost("C1", max, List.of(members));
    }
}
