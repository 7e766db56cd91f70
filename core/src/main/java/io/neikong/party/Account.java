package io.neikong.party;

import io.neikong.control.Recorded;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A log-in account while it belonged to one owner (账号). An account that passed to somebody else is two of these.
 *
 * @param account  the identifier of the account within its system
 * @param system  the system, null if account identifiers are unique over all systems; not blank
 * @param kind  whose it is
 * @param person  who owns it, null if that is not known
 * @param validity  from when to when
 */
public record Account(
        String account,
        @Nullable String system,
        Kind kind,
        @Nullable String person,
        Validity validity) implements Serializable {

    /** Whose an account is. */
    public enum Kind {
        /** One person's own (个人账号). */
        PERSONAL,
        /** Used by several people, so that nobody knows who acted (共用账号). */
        SHARED,
        /** A program's, without log-in by people (服务账号). */
        SERVICE
    }

    public Account {
        Recorded.refuseBlank("system", system);
        person = Recorded.text(person);
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(validity, "validity");
    }
}
