package io.neikong.permissions.conflict;

import io.neikong.control.Recorded;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one person could do over all accounts at some moment of a review period, or, where the person is not
 * known, that one account could do (权限持有情况).
 *
 * @param holder  the person, or the account of which nobody knows whose it is
 * @param since  the first moment of the review period
 * @param asOf  its last moment, included, on which it is looked at; the same as {@code since} to look at that moment only
 * @param held  each effective permission, sorted, once for each way in which it was held
 */
public record PermissionHolder(Holder holder, Instant since, Instant asOf, List<Held> held) implements Serializable {

    private static final Comparator<Held> ORDER = Comparator.comparing(Held::permission)
            .thenComparing(Held::account)
            .thenComparing(Held::grant)
            .thenComparing(held -> String.valueOf(held.validity().from()))
            .thenComparing(held -> String.valueOf(held.lentBy()));

    /**
     * One permission, where it comes from, and when it was held.
     *
     * @param permission  the permission
     * @param account  the account that has it
     * @param grant  the identifier of the grant
     * @param roles  the granted role, then one of its parents, and so on to the role that has the permission by itself;
     *     empty if the permission was granted by itself
     * @param lentBy  the person who lent it, null if it is the holder's own
     * @param scope  what it is good for
     * @param validity  while it was held, also outside of the review period
     */
    public record Held(
            String permission,
            String account,
            String grant,
            List<String> roles,
            @Nullable String lentBy,
            DataScope scope,
            Validity validity)
            implements Serializable {

        public Held {
            lentBy = Recorded.text(lentBy);
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(grant, "grant");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(validity, "validity");
            roles = List.copyOf(roles);
        }

        /** A permission that was granted by itself, is good for everything, and was held all the time. */
        public Held(String permission, String account, String grant) {
            this(permission, account, grant, List.of(), null, DataScope.EVERYWHERE, Validity.ALWAYS);
        }
    }

    /**
     * Refuses a period that runs backwards.
     *
     * @throws IllegalArgumentException if {@code asOf} is before {@code since}
     */
    public PermissionHolder {
        Objects.requireNonNull(holder, "holder");
        if (asOf.isBefore(since)) {
            throw new IllegalArgumentException("asOf must not be before since, but was " + asOf + " < " + since);
        }
        held = held.stream().sorted(ORDER).toList();
    }

    /** What a person can do at one moment. */
    public static PermissionHolder at(Instant moment, String person, List<Held> held) {
        return new PermissionHolder(new Holder(person, true), moment, moment, held);
    }
}
