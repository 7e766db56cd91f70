package io.neikong.permissions.conflict;

import io.neikong.party.Account;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The twin of {@link EffectivePermissions} and {@link NoConflictingPermissions}: sets of strings and nested loops, from the
 * rows to a line for each finding.
 *
 * @param accounts  the rows of the accounts
 * @param parents  role and parent of each row
 * @param permissions  role and permission of each row
 * @param grants  the rows of the grants
 * @param conflicts  the conflict sets
 */
record NaiveConflicts(
        List<Account> accounts,
        List<List<String>> parents,
        List<List<String>> permissions,
        List<PermissionGrant> grants,
        List<ConflictSet> conflicts) {

    Set<String> findings(Instant at) {
        Set<String> lines = new TreeSet<>();
        for (PermissionGrant grant : grantsAt(at)) {
            String owner = ownerOf(grant.account(), at);
            if (owner.equals("?")
                    && !conflicts.isEmpty()
                    && !held(Set.of(grant.account()), at).isEmpty()) {
                lines.add("GAP " + grant.account());
            }
            for (ConflictSet conflict : conflicts) {
                Set<String> held = held(accountsOf(owner, at), at);
                held.retainAll(conflict.members());
                if (!owner.startsWith("?")
                        && held.size() >= conflict.sides().get(0).atLeast()) {
                    lines.add("BREACH " + owner + " " + conflict.id() + " " + held + " " + through(owner, held, at)
                            + " " + conflict.severity());
                }
            }
        }
        return lines;
    }

    /** The owner; a question mark if nobody knows, two if there is none to be known. */
    private String ownerOf(String account, Instant at) {
        Set<String> owners = new TreeSet<>();
        for (Account one : accounts) {
            if (one.account().equals(account) && covers(one.validity(), at)) {
                boolean unknown = one.person() == null || one.kind() == Account.Kind.SHARED;
                boolean nobodys = one.person() == null && one.kind() == Account.Kind.SERVICE;
                owners.add(nobodys ? "??" : unknown ? "?" : one.person());
            }
        }
        return owners.size() == 1 ? owners.iterator().next() : "?";
    }

    private Set<String> accountsOf(String owner, Instant at) {
        Set<String> all = new TreeSet<>();
        for (Account one : accounts) {
            if (ownerOf(one.account(), at).equals(owner)) {
                all.add(one.account());
            }
        }
        return all;
    }

    private Set<String> held(Collection<String> ofAccounts, Instant at) {
        Set<String> all = new TreeSet<>();
        for (PermissionGrant grant : grantsAt(at)) {
            if (ofAccounts.contains(grant.account())) {
                all.addAll(givenBy(grant));
            }
        }
        return all;
    }

    private Set<String> through(String owner, Set<String> held, Instant at) {
        Set<String> ids = new TreeSet<>();
        for (PermissionGrant grant : grantsAt(at)) {
            Set<String> given = givenBy(grant);
            given.retainAll(held);
            if (ownerOf(grant.account(), at).equals(owner) && !given.isEmpty()) {
                ids.add(grant.grant());
            }
        }
        return ids;
    }

    private List<PermissionGrant> grantsAt(Instant at) {
        return grants.stream().filter(grant -> covers(grant.validity(), at)).toList();
    }

    private static boolean covers(Validity validity, Instant at) {
        return (validity.from() == null || validity.from().compareTo(at) <= 0)
                && (validity.to() == null || validity.to().compareTo(at) > 0);
    }

    private Set<String> givenBy(PermissionGrant grant) {
        return grant.role() == null ? new TreeSet<>(Set.of(String.valueOf(grant.permission()))) : ofRole(grant.role());
    }

    private Set<String> ofRole(String role) {
        Set<String> all = new TreeSet<>();
        for (List<String> row : permissions) {
            if (row.get(0).equals(role)) {
                all.add(row.get(1));
            }
        }
        for (List<String> row : parents) {
            if (row.get(0).equals(role)) {
                all.addAll(ofRole(row.get(1)));
            }
        }
        return all;
    }
}
