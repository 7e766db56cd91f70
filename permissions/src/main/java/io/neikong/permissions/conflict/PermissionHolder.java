package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Everything that one person may do over all accounts, or, where the person is not known, that one account may do
 * (权限持有情况).
 *
 * @param holder  the identifier of the person, or of the account if {@code known} is false
 * @param known  whether it is known which person holds this
 * @param held  each effective permission, in any order, once for each way in which it is held
 */
public record PermissionHolder(String holder, boolean known, List<Held> held) implements Serializable {

    /**
     * One permission and where it comes from.
     *
     * @param permission  the permission
     * @param account  the account that has it
     * @param grant  the identifier of the grant
     */
    public record Held(String permission, String account, String grant) implements Serializable {
        public Held {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(grant, "grant");
        }
    }

    public PermissionHolder {
        Objects.requireNonNull(holder, "holder");
        held = List.copyOf(held);
    }
}
