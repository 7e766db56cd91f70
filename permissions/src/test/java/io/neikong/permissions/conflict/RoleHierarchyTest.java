package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class RoleHierarchyTest {

    @Test
    void a_role_has_its_own_permissions_sorted_and_each_once() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("clerk", "register")
                .permission("clerk", "first review")
                .permission("clerk", "register")
                .build();

        assertThat(roles.permissionsOf("clerk")).containsExactly("first review", "register");
    }

    @Test
    void a_role_has_all_permissions_of_its_ancestors() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .parent("director", "head")
                .parent("head", "clerk")
                .permission("clerk", "register")
                .permission("head", "second review")
                .permission("director", "approve")
                .build();

        assertThat(roles.permissionsOf("director")).containsExactly("approve", "register", "second review");
        assertThat(roles.permissionsOf("head")).containsExactly("register", "second review");
        assertThat(roles.permissionsOf("clerk")).containsExactly("register");
    }

    @Test
    void a_role_has_the_permissions_of_several_parents() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("business", "register")
                .permission("finance", "pay")
                .parent("all-rounder", "business")
                .parent("all-rounder", "finance")
                .build();

        assertThat(roles.permissionsOf("all-rounder")).containsExactly("pay", "register");
    }

    @Test
    void a_diamond_is_no_cycle_and_gives_each_permission_once() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("base", "log in")
                .parent("left", "base")
                .parent("right", "base")
                .parent("top", "left")
                .parent("top", "right")
                .parent("top", "base")
                .build();

        assertThat(roles.permissionsOf("top")).containsExactly("log in");
    }

    @Test
    void refuses_a_role_that_is_its_own_parent() {
        RoleCycleException refused = refused(RoleHierarchy.builder(), "a", "a");

        assertThat(refused).hasMessage("a role must not inherit from itself, but was a → a");
        assertThat(refused.cycle()).containsExactly("a", "a");
    }

    @Test
    void names_the_cycle_when_the_pair_that_closes_it_is_given() {
        RoleHierarchy.Builder builder = RoleHierarchy.builder().parent("b", "a");

        RoleCycleException refused = refused(builder, "a", "b");

        assertThat(refused).hasMessage("a role must not inherit from itself, but was a → b → a");
        assertThat(refused.cycle()).containsExactly("a", "b", "a");
    }

    @Test
    void names_the_shortest_cycle_and_only_its_roles() {
        RoleHierarchy.Builder builder = RoleHierarchy.builder()
                .parent("top", "a")
                .parent("b", "long way")
                .parent("long way", "c")
                .parent("b", "c")
                .parent("b", "aside")
                .parent("c", "a");

        assertThat(refused(builder, "a", "b").cycle()).containsExactly("a", "b", "c", "a");
    }

    @Test
    void a_rejected_change_leaves_the_model_unchanged() {
        RoleHierarchy.Builder builder =
                RoleHierarchy.builder().permission("a", "p").parent("b", "a").permission("b", "q");

        assertThat(refused(builder, "a", "b")).isNotNull();

        RoleHierarchy roles = builder.build();
        assertThat(roles.permissionsOf("a")).containsExactly("p");
        assertThat(roles.permissionsOf("b")).containsExactly("p", "q");
    }

    @Test
    void refuses_a_parent_that_is_not_a_role() {
        RoleHierarchy.Builder builder = RoleHierarchy.builder().parent("clerk", "ghost");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("parent of role clerk must be a known role, but was ghost");
    }

    @Test
    void takes_a_parent_that_is_made_known_later_even_without_permissions() {
        RoleHierarchy roles =
                RoleHierarchy.builder().parent("clerk", "staff").role("staff").build();

        assertThat(roles.permissionsOf("clerk")).isEmpty();
        assertThat(roles.knows("staff")).isTrue();
    }

    @Test
    void knows_the_roles_that_were_given_and_no_other() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .role("idle")
                .permission("clerk", "register")
                .build();

        assertThat(roles.knows("idle")).isTrue();
        assertThat(roles.knows("clerk")).isTrue();
        assertThat(roles.knows("register")).isFalse();
        assertThat(RoleHierarchy.builder().build().knows("clerk")).isFalse();
    }

    @Test
    void refuses_to_answer_for_a_role_that_it_does_not_know() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleHierarchy.builder().build().permissionsOf("ghost"))
                .withMessage("role must be one of the hierarchy, but was ghost");
    }

    @Test
    void does_not_change_with_its_builder() {
        RoleHierarchy.Builder builder = RoleHierarchy.builder().permission("clerk", "register");
        RoleHierarchy roles = builder.build();

        builder.permission("clerk", "pay").role("other");

        assertThat(roles.permissionsOf("clerk")).containsExactly("register");
        assertThat(roles.knows("other")).isFalse();
    }

    @Test
    void takes_a_chain_of_any_length() {
        RoleHierarchy.Builder builder = RoleHierarchy.builder().permission("r0", "p");
        for (int level = 1; level <= 2_000; level++) {
            builder.parent("r" + level, "r" + (level - 1));
        }

        assertThat(builder.build().permissionsOf("r2000")).containsExactly("p");
        assertThat(refused(builder, "r0", "r2000").cycle()).hasSize(2_002);
    }

    @Test
    void survives_serialization() throws Exception {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("clerk", "register")
                .parent("head", "clerk")
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(roles);

        Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).isEqualTo(roles).hasSameHashCodeAs(roles);
    }

    private static RoleCycleException refused(RoleHierarchy.Builder builder, String role, String parent) {
        return catchThrowableOfType(RoleCycleException.class, () -> builder.parent(role, parent));
    }
}
