package io.neikong.finance.seal;

import io.neikong.control.Recorded;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A seal or another payment instrument in somebody's keeping for some time (印鉴、支付工具保管): a finance seal, a name seal, an
 * electronic seal, a U-key, a cheque book, a password. Keepers and temporary keepers are alike: what matters is who has
 * it. When it passes to somebody else, this ends and another begins.
 *
 * @param instrument  what is kept
 * @param person  who has it, null if that is not recorded
 * @param validity  from when to when
 */
public record Custody(String instrument, @Nullable String person, Validity validity) implements Serializable {

    /** From the earliest beginning on; one that began nobody knows when comes first. */
    static final Comparator<Custody> BY_START = Comparator.comparing(
                    (Custody one) -> one.validity().from(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(one -> one.validity().to(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Custody::person, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    public Custody {
        person = Recorded.text(person);
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(validity, "validity");
    }

    /**
     * What is kept by whoever owns an account, such as a U-key that is bound to a log-in, person by person. While nobody
     * knows whose the account is, nobody knows who has it.
     *
     * @param account  the account, unique over all systems
     * @param identities  whose accounts are whose
     * @param validity  from when to when it belongs to the account
     */
    public static List<Custody> byAccount(String instrument, String account, Identities identities, Validity validity) {
        List<Custody> found = new ArrayList<>();
        for (Account record : identities.recordsOf(account)) {
            String person = record.kind() == Account.Kind.SHARED ? null : record.person();
            record.validity()
                    .intersection(validity)
                    .ifPresent(both -> found.add(new Custody(instrument, person, both)));
        }
        for (Validity nobody : Spans.validities(Spans.uncovered(validity, found))) {
            found.add(new Custody(instrument, null, nobody));
        }
        found.sort(BY_START);
        return List.copyOf(found);
    }

    /** Whether this ends after another, or never. */
    boolean reachesBeyond(Custody other) {
        Instant to = validity.to();
        Instant otherTo = other.validity.to();
        return otherTo != null && (to == null || to.isAfter(otherTo));
    }
}
