package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that can change in who may do what (权限变更). That an account passes on is a {@link Revoked} and a
 * {@link Granted} for each of its grants.
 */
public sealed interface AccessChange extends Serializable {

    /**
     * Something is granted to an account that belongs to a person for as long as the grant holds.
     *
     * @param person  who has the account, as {@link io.neikong.party.Identities} says; it is not looked up here
     * @param grant  what is granted
     */
    record Granted(String person, PermissionGrant grant) implements AccessChange {
        public Granted {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(grant, "grant");
        }
    }

    /**
     * A grant is taken back from a person, as if it had never been. That it merely ends is a {@link Revoked}, and a
     * {@link Granted} that ends then.
     *
     * @param person  who holds it
     * @param grant  the identifier of the grant
     */
    record Revoked(String person, String grant) implements AccessChange {
        public Revoked {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(grant, "grant");
        }
    }

    /**
     * Roles get or lose permissions or parents.
     *
     * @param roles  the roles as they will be; a role that was ever granted has to stay known
     */
    record RolesChanged(RoleHierarchy roles) implements AccessChange {
        public RolesChanged {
            Objects.requireNonNull(roles, "roles");
        }
    }

    /**
     * The conflict sets become others: members come and go, limits fall.
     *
     * @param matrix  the sets as they will be
     */
    record MatrixChanged(ConflictMatrix matrix) implements AccessChange {
        public MatrixChanged {
            Objects.requireNonNull(matrix, "matrix");
        }
    }
}
