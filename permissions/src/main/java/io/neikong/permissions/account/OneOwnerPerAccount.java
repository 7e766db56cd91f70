package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NEVER_REASSIGNED;
import static io.neikong.permissions.account.AccountRule.ONE_OWNER;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Account;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an account that is open belongs to exactly one person who works here, and that its identifier never passed to
 * somebody else (一人一号、账号不转让).
 *
 * <p>Whose it is, is judged as of the day: a shared account, one entered for two people at once, and one whose owner has left
 * or not come yet are breaches; one whose owner is not recorded is a gap, also beside a record with an owner. An account may be opened before its owner comes;
 * what counts is whether he has come by the day. A service account needs no owner, but a place on the list.
 *
 * <p>That an identifier passed on is judged over the whole history up to that day, because old records under it can be taken for those of
 * the new owner. Two owners at once who both still hold it are one breach, of the first rule.
 *
 * @param serviceAccounts  the service accounts that were admitted (白名单), sorted; null if there is no such list, and then each
 *     account that is recorded as one counts as admitted
 */
public record OneOwnerPerAccount(@Nullable Set<String> serviceAccounts) implements Control<AccountHistory> {

    private static final List<Rule> RULES = List.of(ONE_OWNER, NEVER_REASSIGNED);
    private static final List<Rule> CLOSED = List.of(NEVER_REASSIGNED);

    public OneOwnerPerAccount {
        serviceAccounts = serviceAccounts == null ? null : ImmutableSortedSet.copyOf(serviceAccounts);
    }

    /** Without a list of service accounts. */
    public OneOwnerPerAccount() {
        this(null);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountHistory history) {
        Instant at = ChinaTime.startOf(history.asOf());
        List<Account> held = history.heldAt(at);
        Outcome outcome = Outcome.satisfied(this, history.account(), held.isEmpty() ? CLOSED : RULES);
        return neverReassigned(history, at, held.isEmpty() ? outcome : oneOwner(history, held, at, outcome));
    }

    private Outcome oneOwner(AccountHistory history, List<Account> held, Instant at, Outcome outcome) {
        Account first = held.get(0);
        if (held.stream().allMatch(one -> one.kind() == Account.Kind.SERVICE)) {
            return isAdmitted(first) ? outcome : breach(history, Set.of(), Terms.of("serviceNotListed"), outcome);
        }
        if (held.size() == 1 && first.kind() == Account.Kind.PERSONAL && works(history, first.person(), at)) {
            return outcome; // the usual case, without a set
        }
        Set<String> owners = new TreeSet<>();
        held.stream().map(Account::person).filter(Objects::nonNull).forEach(owners::add);
        Terms circumstances = Terms.NONE
                .when(isOf(Account.Kind.SHARED, held), "sharedAccount")
                .when(isOf(Account.Kind.SERVICE, held) && isOf(Account.Kind.PERSONAL, held), "serviceAndPersonal")
                .when(owners.size() > 1, "severalOwners")
                .when(owners.stream().anyMatch(owner -> hasLeft(history, owner, at)), "ownerHasLeft")
                .when(owners.stream().anyMatch(owner -> isToCome(history, owner, at)), "ownerNotYetHere");
        if (!circumstances.isEmpty()) {
            return breach(history, owners, circumstances, outcome);
        }
        return held.stream().anyMatch(one -> one.person() == null)
                ? outcome.gap(ONE_OWNER, in(history, Evidence.NONE).andMissing(Terms.of("accountOwner")))
                : outcome;
    }

    private boolean isAdmitted(Account service) {
        return serviceAccounts == null || serviceAccounts.contains(service.account());
    }

    private static boolean isOf(Account.Kind kind, List<Account> held) {
        return held.stream().anyMatch(one -> one.kind() == kind);
    }

    private static boolean works(AccountHistory history, @Nullable String person, Instant at) {
        return person != null
                && (history.employments() == null
                        || history.employments().stream()
                                .anyMatch(one -> one.person().equals(person)
                                        && one.employed().covers(at)));
    }

    private static boolean hasLeft(AccountHistory history, String owner, Instant at) {
        return !works(history, owner, at) && !isToCome(history, owner, at);
    }

    /** Whether somebody has never worked here before {@code at} and will. */
    private static boolean isToCome(AccountHistory history, String owner, Instant at) {
        List<Instant> starts = history.employments() == null
                ? List.of()
                : history.employments().stream()
                        .filter(one -> one.person().equals(owner))
                        .map(one -> Objects.requireNonNullElse(one.employed().from(), Instant.MIN))
                        .toList();
        return !starts.isEmpty() && starts.stream().allMatch(start -> start.isAfter(at));
    }

    private static Outcome breach(AccountHistory history, Set<String> owners, Terms circumstances, Outcome outcome) {
        return outcome.breach(
                ONE_OWNER,
                in(history, Evidence.of("circumstances", circumstances))
                        .and("owners", owners)
                        .and("asOf", history.asOf()),
                owners.toArray(String[]::new));
    }

    private static Outcome neverReassigned(AccountHistory history, Instant at, Outcome soFar) {
        Outcome outcome = soFar;
        Account previous = null;
        for (Account next : history.held()) {
            if (next.kind() != Account.Kind.PERSONAL
                    || next.person() == null
                    || begins(next).isAfter(at)) {
                continue;
            }
            if (previous != null
                    && !next.person().equals(previous.person())
                    && !(previous.validity().covers(at) && next.validity().covers(at))) {
                LocalDate day = next.validity().firstDay().orElse(null);
                Evidence about = Evidence.about("passedTo", next.person());
                outcome = outcome.breach(
                        NEVER_REASSIGNED,
                        in(history, day == null ? about : about.andAbout("passedOn", day))
                                .andHappenedOn(day),
                        previous.person(),
                        next.person());
            }
            previous = next;
        }
        return outcome;
    }

    private static Instant begins(Account record) {
        return Objects.requireNonNullElse(record.validity().from(), Instant.MIN);
    }

    private static Evidence in(AccountHistory history, Evidence seen) {
        return history.system() == null ? seen : seen.andAbout("system", history.system());
    }
}
