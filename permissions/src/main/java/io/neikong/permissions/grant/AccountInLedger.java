package io.neikong.permissions.grant;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The permissions of one account, by the ledger of grants and by the system itself (权限台账与系统实际权限).
 *
 * @param account  the account
 * @param holder  the person whose it is, null if not known
 * @param inLedger  what the ledger says it has, sorted
 * @param live  what it has in the system, sorted
 * @param asOf  the day on which both are looked at
 */
public record AccountInLedger(
        String account, @Nullable String holder, Set<String> inLedger, Set<String> live, LocalDate asOf)
        implements Serializable {
    public AccountInLedger {
        holder = Recorded.text(holder);
        Objects.requireNonNull(account, "account");
        inLedger = ImmutableSortedSet.copyOf(inLedger);
        live = ImmutableSortedSet.copyOf(live);
        Objects.requireNonNull(asOf, "asOf");
    }
}
