package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grant as far as one person held it: while the account was that person's (授权归属).
 *
 * @param grant  the grant, valid only then
 * @param lentBy  the person who lent it, null if it is the holder's own
 */
record Possession(PermissionGrant grant, @Nullable String lentBy) implements Serializable {
    Possession {
        Objects.requireNonNull(grant, "grant");
    }
}
