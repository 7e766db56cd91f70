package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.time.Validity;
import org.junit.jupiter.api.Test;

class PermissionGrantTest {

    @Test
    void is_of_a_role_or_of_a_permission() {
        assertThatCode(() -> new PermissionGrant("g1", "a1", "clerk", null, Validity.ALWAYS))
                .doesNotThrowAnyException();
        assertThatCode(() -> new PermissionGrant("g1", "a1", null, "pay", Validity.ALWAYS))
                .doesNotThrowAnyException();
    }

    @Test
    void a_blank_scope_is_not_everywhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataScope(" ", null, null, null))
                .withMessage("unit must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataScope(null, "", null, null))
                .withMessage("programme must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataScope(null, null, "\u3000", null))
                .withMessage("ledger must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataScope(null, null, null, " "))
                .withMessage("period must not be blank");
        assertThat(new DataScope(null, null, null, null)).isEqualTo(DataScope.EVERYWHERE);
        assertThat(new DataScope("u1", "p1", "l1", "2026-03").unit()).isEqualTo("u1");
    }

    @Test
    void refuses_a_grant_of_nothing_and_one_of_two_things() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PermissionGrant("g1", "a1", null, null, Validity.ALWAYS))
                .withMessageContaining("grant g1 must be of either a role or a permission");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PermissionGrant("g1", "a1", "clerk", "pay", Validity.ALWAYS))
                .withMessageContaining("but was of role clerk and permission pay");
    }
}
