package io.neikong.party;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which person stands behind an account at a moment (账号实名归属). Knows that one person has several accounts and that an
 * account passes from one person to another.
 */
public final class Identities implements Serializable {

    private static final long serialVersionUID = 1;

    private final ImmutableListMultimap<String, Account> byAccount;

    private Identities(ImmutableListMultimap<String, Account> byAccount) {
        this.byAccount = byAccount;
    }

    /** Identities according to these accounts, in any order. */
    public static Identities of(Collection<Account> accounts) {
        return new Identities(Multimaps.index(accounts, Account::account));
    }

    /**
     * The person behind an account.
     *
     * @param system  the system of the account, null to look for the account in all systems
     * @return empty if that cannot be told: the account is not on record at that moment, has no known owner, is shared,
     *     or belongs to different persons by different records
     */
    public Optional<String> personOf(@Nullable String system, String account, Instant at) {
        String person = null;
        for (Account one : byAccount.get(account)) {
            if (isOf(system, one) && one.validity().covers(at)) {
                if (one.kind() == Account.Kind.SHARED
                        || one.person() == null
                        || (person != null && !person.equals(one.person()))) {
                    return Optional.empty();
                }
                person = one.person();
            }
        }
        return Optional.ofNullable(person);
    }

    /** The records of an account at a moment: none if it is not on record, several if records contradict each other. */
    public List<Account> heldAt(@Nullable String system, String account, Instant at) {
        return byAccount.get(account).stream()
                .filter(one -> isOf(system, one))
                .filter(one -> one.validity().covers(at))
                .toList();
    }

    /** All records of an account over time, in any system. */
    public List<Account> recordsOf(String account) {
        return byAccount.get(account);
    }

    /** An account that is recorded without a system is unique over all systems, so it is the one meant in each. */
    private static boolean isOf(@Nullable String system, Account account) {
        return system == null || account.system() == null || system.equals(account.system());
    }
}
