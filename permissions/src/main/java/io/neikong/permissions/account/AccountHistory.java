package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import io.neikong.party.Account;
import io.neikong.party.Person;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One account with everybody whose it was (账号登记沿革).
 *
 * @param account  the identifier of the account within its system
 * @param system  the system, null if account identifiers are unique over all systems; not blank
 * @param held  the records of the account, in any order, one for each time with one owner
 * @param employments  from when to when those owners work here, several for one who came back; null if nobody keeps that,
 *     and then it is not judged
 * @param asOf  the day on which the register is looked at, from its first moment on
 */
public record AccountHistory(
        String account,
        @Nullable String system,
        List<Account> held,
        @Nullable List<Person> employments,
        LocalDate asOf) implements Serializable {

    private static final Comparator<Account> ORDER = Comparator.comparing(
                    (Account one) -> one.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(one -> one.validity().to(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::person, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::kind);

    public AccountHistory {
        Recorded.refuseBlank("system", system);
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(asOf, "asOf");
        held = held.stream().sorted(ORDER).toList();
        employments = employments == null ? null : List.copyOf(employments);
    }

    /** The records that hold at a moment. */
    List<Account> heldAt(Instant at) {
        List<Account> holding = new ArrayList<>(1);
        for (Account one : held) {
            if (one.validity().covers(at)) {
                holding.add(one);
            }
        }
        return holding;
    }
}
