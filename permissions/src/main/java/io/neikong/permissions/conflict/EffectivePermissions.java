package io.neikong.permissions.conflict;

import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may do what at a moment, over all accounts, roles and systems (有效权限汇总): makes the facts that
 * {@link NoConflictingPermissions} examines.
 *
 * <p>The grants of all accounts of one person come together. An account counts for itself where its person is not known:
 * it is not on record at that moment, has no owner, is shared, or the records contradict each other. A service account
 * without an owner is left out, because nobody is behind it; one with an owner counts to the owner. A dormant account
 * counts like any other.
 *
 * @param grants  what was granted, in any order
 * @param roles  what the granted roles contain
 * @param identities  who stands behind the accounts
 */
public record EffectivePermissions(List<PermissionGrant> grants, RoleHierarchy roles, Identities identities)
        implements Serializable {

    /** Two holders are never merged because a person and an account happen to have the same identifier. */
    private record Holder(String id, boolean known) {
        static final Comparator<Holder> ORDER =
                Comparator.comparing(Holder::id).thenComparing(Holder::known, Comparator.reverseOrder());
    }

    private static final Comparator<Held> HELD_ORDER =
            Comparator.comparing(Held::permission).thenComparing(Held::account).thenComparing(Held::grant);

    public EffectivePermissions {
        grants = List.copyOf(grants);
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(identities, "identities");
    }

    /**
     * Everybody to whom something was granted that holds at a moment.
     *
     * @param at  the moment
     * @return the persons, and the accounts without a known person, sorted by identifier
     * @throws IllegalArgumentException if a grant that holds at that moment is of a role that is not known
     */
    public List<PermissionHolder> heldAt(Instant at) {
        Map<String, List<PermissionGrant>> byAccount = grants.stream()
                .filter(grant -> grant.validity().covers(at))
                .collect(Collectors.groupingBy(PermissionGrant::account));
        Map<Holder, List<Held>> held = new TreeMap<>(Holder.ORDER);
        byAccount.forEach((account, granted) -> holderOf(account, at)
                .ifPresent(holder -> addAll(granted, held.computeIfAbsent(holder, unseen -> new ArrayList<>()))));
        List<PermissionHolder> holders = new ArrayList<>(held.size());
        held.forEach((holder, all) -> {
            all.sort(HELD_ORDER);
            holders.add(new PermissionHolder(holder.id(), holder.known(), all));
        });
        return List.copyOf(holders);
    }

    /** Empty for a service account that nobody owns. */
    private Optional<Holder> holderOf(String account, Instant at) {
        Optional<Holder> person = identities.personOf(null, account, at).map(owner -> new Holder(owner, true));
        return person.isPresent() || isNobodys(identities.heldAt(null, account, at))
                ? person
                : Optional.of(new Holder(account, false));
    }

    private static boolean isNobodys(Collection<Account> records) {
        return !records.isEmpty()
                && records.stream().allMatch(one -> one.kind() == Account.Kind.SERVICE && one.person() == null);
    }

    private void addAll(List<PermissionGrant> granted, List<Held> held) {
        for (PermissionGrant grant : granted) {
            for (String permission : permissionsOf(grant)) {
                held.add(new Held(permission, grant.account(), grant.grant()));
            }
        }
    }

    private List<String> permissionsOf(PermissionGrant grant) {
        if (grant.permission() != null) {
            return List.of(grant.permission());
        }
        String role = Objects.requireNonNull(grant.role(), "role");
        if (!roles.knows(role)) {
            throw new IllegalArgumentException(
                    "grant " + grant.grant() + " must be of a known role, but was of role " + role);
        }
        return roles.permissionsOf(role);
    }
}
