package io.neikong.permissions.mover;

import com.google.common.collect.ImmutableList;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that lets a person act, while that person had it (权限或凭证). Permissions are compared, not roles, so that the
 * renaming of a role changes nothing.
 *
 * @param grant  the caller's identifier of the grant or the credential
 * @param kind  by what means
 * @param permissions  what it lets the person do: all permissions of the role, the scope of a power that was lent, a word
 *     for what a key or a remote access opens
 * @param validity  from when to when the person had it; it also ended when the account was closed or passed to somebody
 *     else
 * @param approvedAt  when it was approved, null if that was not recorded
 * @param temporary  whether it was given for a limited time beyond what the post entitles to
 */
public record Privilege(
        String grant,
        Kind kind,
        List<String> permissions,
        Validity validity,
        @Nullable Instant approvedAt,
        boolean temporary)
        implements Serializable {

    /** By what means a person can act. */
    public enum Kind {
        /** A role or a permission of an account (账号权限). */
        ACCOUNT_PERMISSION,
        /** A power that the person lent to somebody else (对外授权委托). */
        DELEGATION,
        /** A token of a program's interface (接口令牌). */
        API_TOKEN,
        /** A signing key or a seal key (U盾). */
        HARDWARE_KEY,
        /** An account of a database or a machine (数据库、主机账号). */
        DATABASE_ACCOUNT,
        /** Access from outside (VPN 远程接入). */
        REMOTE_ACCESS
    }

    public Privilege {
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(kind, "kind");
        permissions = ImmutableList.copyOf(permissions);
        Objects.requireNonNull(validity, "validity");
    }
}
