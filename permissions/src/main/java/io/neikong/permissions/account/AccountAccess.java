package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do with one account, and how he proves who he is when logging in (账号权限与认证方式).
 *
 * @param account  the identifier of the account within its system
 * @param owner  whose it is, null if that is not known
 * @param permissions  everything that it may do, in any order
 * @param secondFactor  whether a log-in needs a second factor beside the password, null if that is not known
 */
public record AccountAccess(
        String account,
        @Nullable String owner,
        List<String> permissions,
        @Nullable Boolean secondFactor) implements Serializable {
    public AccountAccess {
        owner = Recorded.text(owner);
        Objects.requireNonNull(account, "account");
        permissions = List.copyOf(permissions);
    }
}
