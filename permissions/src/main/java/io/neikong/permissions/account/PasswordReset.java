package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reset of a password, and the log-ins that followed (密码重置及其后登录).
 *
 * @param reset  the identifier of the reset
 * @param account  the account whose password was reset
 * @param owner  whose account it was, null if that is not known
 * @param resetBy  who reset it, null if that was not recorded; the owner may do so himself
 * @param at  when, null if that was not recorded
 * @param terminal  where it was reset, null if that was not recorded
 * @param after  the sessions of the account that began at or after the reset, in any order; the control looks only at those
 *     soon after it
 */
public record PasswordReset(
        String reset,
        String account,
        @Nullable String owner,
        @Nullable String resetBy,
        @Nullable Instant at,
        @Nullable Terminal terminal,
        List<Session> after)
        implements Serializable {
    public PasswordReset {
        owner = Recorded.text(owner);
        resetBy = Recorded.text(resetBy);
        Objects.requireNonNull(reset, "reset");
        Objects.requireNonNull(account, "account");
        after = after.stream().sorted(Session.ORDER).toList();
    }
}
