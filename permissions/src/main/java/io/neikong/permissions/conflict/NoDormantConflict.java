package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.DORMANT_COUNTS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Points out conflicts that rest on an account which nobody uses (休眠权限冲突). A dormant permission counts like any other
 * for {@link NoConflictingPermissions}; that nobody uses it means that it can be taken back at once.
 *
 * <p>It looks at conflicts that last at the last moment of the review period. An account is dormant from the day on which
 * the number of days has passed, the last day of use not counted.
 *
 * @param matrix  the conflict sets
 * @param policy  after how long without use an account is dormant ({@code act.dormant}), by the day on which it is looked at
 */
public record NoDormantConflict(ConflictMatrix matrix, Policy policy) implements Control<UsedPermissions> {

    private static final List<Rule> RULES = List.of(DORMANT_COUNTS);

    public NoDormantConflict {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(UsedPermissions used) {
        PermissionHolder holder = used.holder();
        String id = holder.holder().id();
        int[] broken = holder.holder().known()
                ? new NoConflictingPermissions(matrix).broken(holder).toArray()
                : new int[0];
        Outcome outcome = Outcome.notApplicable(this, id);
        for (int set : broken) {
            Clash clash = Clash.of(matrix, set, holder);
            if (clash.at(holder.asOf())) {
                outcome = examine(
                        matrix.conflicts().get(set).id(),
                        accounts(clash, holder.asOf()),
                        used,
                        outcome.examined().isEmpty() ? Outcome.satisfied(this, id, RULES) : outcome);
            }
        }
        return outcome;
    }

    private static Set<String> accounts(Clash clash, Instant at) {
        return clash.involved().stream()
                .filter(held -> held.validity().covers(at))
                .map(Held::account)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Outcome examine(String conflict, Set<String> accounts, UsedPermissions used, Outcome outcome) {
        LocalDate asOf = ChinaTime.dayOf(used.holder().asOf());
        Period longest = policy.find(Parameters.DORMANT_ACCOUNT, Occasion.on(asOf))
                .orElseThrow()
                .value();
        List<String> dormant = accounts.stream()
                .filter(account -> {
                    LocalDate last = used.lastUsedOn().get(account);
                    return last != null
                            && !last.isAfter(asOf)
                            && !longest.lastDay(last).isAfter(asOf);
                })
                .toList();
        if (!dormant.isEmpty()) {
            return outcome.breach(
                    DORMANT_COUNTS,
                    Evidence.about("conflict", conflict)
                            .and("accounts", dormant)
                            .and("days", longest.amount())
                            .and("asOf", asOf),
                    used.holder().holder().id());
        }
        boolean known = accounts.stream()
                .allMatch(account ->
                        used.lastUsedOn().getOrDefault(account, LocalDate.MAX).compareTo(asOf) <= 0);
        return known
                ? outcome
                : outcome.gap(
                        DORMANT_COUNTS,
                        Evidence.about("conflict", conflict)
                                .and("accounts", List.copyOf(accounts))
                                .andMissing(Terms.of("lastUsedOn")),
                        used.holder().holder().id());
    }
}
