package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who holds permissions: a person, or an account of which nobody knows whose it is (权限持有人). A person and an account that
 * happen to have the same identifier are two holders.
 *
 * @param id  the identifier of the person, or of the account if {@code known} is false
 * @param known  whether it is known which person this is
 */
public record Holder(String id, boolean known) implements Serializable {
    public Holder {
        Objects.requireNonNull(id, "id");
    }
}
