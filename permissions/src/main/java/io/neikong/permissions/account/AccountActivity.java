package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an account was last used (账号使用情况).
 *
 * @param account  the identifier of the account within its system
 * @param system  the system, null if account identifiers are unique over all systems; not blank
 * @param owner  whose it is, null if nobody's or not known
 * @param openedOn  the day on which it was opened, or passed to its owner; null if that is not known
 * @param lastLogIn  the day of the last log-in; null if there never was one or it is not known
 * @param neverUsed  whether it is known that there never was a log-in
 * @param enabled  whether somebody can log in with it on the day on which it is looked at
 * @param asOf  the day on which it is looked at
 */
public record AccountActivity(
        String account,
        @Nullable String system,
        @Nullable String owner,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate lastLogIn,
        boolean neverUsed,
        boolean enabled,
        LocalDate asOf)
        implements Serializable {

    /**
     * Refuses a log-in of an account that was never used.
     *
     * @throws IllegalArgumentException if there was a last log-in and never one
     */
    public AccountActivity {
        Recorded.refuseBlank("system", system);
        owner = Recorded.text(owner);
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(asOf, "asOf");
        if (neverUsed && lastLogIn != null) {
            throw new IllegalArgumentException("an account never used must have no last log-in, but was " + lastLogIn);
        }
    }
}
