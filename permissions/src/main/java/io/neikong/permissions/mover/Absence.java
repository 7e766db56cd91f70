package io.neikong.permissions.mover;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a person is away from the post without having left it (休假、借调等离岗期间).
 *
 * @param absence  the caller's identifier of the absence
 * @param person  who is away
 * @param kind  why
 * @param away  from when to when, as it was planned last
 * @param knownOn  the day on which it was known that it would last so long, such as that of an extension; null if that was
 *     known from the start
 * @param accounts  the accounts of the person during that time
 * @param asOf  the day on which it is looked at
 */
public record Absence(
        String absence,
        String person,
        Kind kind,
        Validity away,
        @Nullable LocalDate knownOn,
        List<AccountOfAbsentee> accounts,
        LocalDate asOf)
        implements Serializable {

    /** Why somebody is away. */
    public enum Kind {
        /** Leave of any kind (休假). */
        LEAVE,
        /** On loan to another unit (借调). */
        SECONDMENT
    }

    /**
     * An account and when it was suspended.
     *
     * @param account  the account
     * @param inForce  from when to when it was the person's
     * @param suspended  each time for which nobody could log in, in any order
     */
    public record AccountOfAbsentee(String account, Validity inForce, List<Validity> suspended)
            implements Serializable {
        public AccountOfAbsentee {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(inForce, "inForce");
            suspended = List.copyOf(suspended);
        }

        /** Whether it could be used for the whole of a day. */
        boolean isOpenOn(LocalDate day) {
            return inForce.overlapsDay(day) && suspended.stream().noneMatch(time -> time.overlapsDay(day));
        }
    }

    public Absence {
        Objects.requireNonNull(absence, "absence");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(away, "away");
        accounts = List.copyOf(accounts);
        Objects.requireNonNull(asOf, "asOf");
    }
}
