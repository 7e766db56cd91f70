package io.neikong.permissions.conflict;

import io.neikong.control.Recorded;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A role or a single permission given to an account (授权). A user group is a role of its own, and its members are granted it.
 *
 * @param grant  the caller's identifier of the grant
 * @param account  the account that received it
 * @param role  the role, null if a single permission was given
 * @param permission  the permission, null if a role was given
 * @param scope  what it is good for
 * @param validity  from when to when
 */
public record PermissionGrant(
        String grant,
        String account,
        @Nullable String role,
        @Nullable String permission,
        DataScope scope,
        Validity validity)
        implements Serializable {

    /**
     * Refuses a grant of nothing, or of two things.
     *
     * @throws IllegalArgumentException unless exactly one of role and permission is given
     */
    public PermissionGrant {
        role = Recorded.text(role);
        permission = Recorded.text(permission);
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(validity, "validity");
        if ((role == null) == (permission == null)) {
            throw new IllegalArgumentException("grant " + grant
                    + " must be of either a role or a permission, but was of role " + role + " and permission "
                    + permission);
        }
    }

    /** A grant that is good for everything. */
    public PermissionGrant(
            String grant, String account, @Nullable String role, @Nullable String permission, Validity validity) {
        this(grant, account, role, permission, DataScope.EVERYWHERE, validity);
    }

    /** The same grant, as far as it holds then. */
    PermissionGrant during(Validity part) {
        return new PermissionGrant(grant, account, role, permission, scope, part);
    }
}
