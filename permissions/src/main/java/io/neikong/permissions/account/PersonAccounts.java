package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The personal accounts that one person has on one day, over all systems (个人持有账号).
 *
 * @param person  who
 * @param accounts  the accounts that are the person's on that day, in any order, one that stands twice counts once; no shared and
 *     no service accounts
 */
public record PersonAccounts(String person, List<Held> accounts) implements Serializable {

    /** What an account is declared to be for. */
    public enum Purpose {
        /** Daily work (业务操作). */
        NORMAL,
        /** Administration of the system (系统管理). */
        ADMIN
    }

    /**
     * One account.
     *
     * @param account  its identifier
     * @param system  where it logs in, null if that is not known
     * @param purpose  what it is declared to be for, null if nothing was declared
     */
    public record Held(
            String account,
            @Nullable String system,
            @Nullable Purpose purpose) implements Serializable {
        public Held {
            system = Recorded.text(system);
            Objects.requireNonNull(account, "account");
        }
    }

    public PersonAccounts {
        Objects.requireNonNull(person, "person");
        accounts = accounts.stream()
                .distinct()
                .sorted(Comparator.comparing(Held::account)
                        .thenComparing(Held::system, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
