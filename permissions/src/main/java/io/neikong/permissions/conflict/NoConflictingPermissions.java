package io.neikong.permissions.conflict;

import static io.neikong.separation.SodRule.NO_CONFLICTING_PERMISSIONS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks that nobody holds permissions that exclude each other (不相容权限), whichever way each is held: directly, through a
 * role and its parents, or over several accounts. A permission that is never used counts as well.
 *
 * <p>There is one breach for each conflict set of which a person holds too many. What an account without a known person
 * holds is a gap: together with that person's other accounts it may be too much.
 *
 * @param conflicts  the conflict sets, each identifier once
 */
public record NoConflictingPermissions(List<ConflictSet> conflicts) implements Control<PermissionHolder> {

    private static final List<Rule> RULES = List.of(NO_CONFLICTING_PERMISSIONS);

    /**
     * Refuses sets that a finding could not tell apart.
     *
     * @throws IllegalArgumentException if two sets have the same identifier
     */
    public NoConflictingPermissions {
        conflicts = List.copyOf(conflicts);
        Set<String> ids = new HashSet<>();
        for (ConflictSet conflict : conflicts) {
            if (!ids.add(conflict.id())) {
                throw new IllegalArgumentException(
                        "each conflict must have its own id, but " + conflict.id() + " was given twice");
            }
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PermissionHolder holder) {
        if (conflicts.isEmpty() || holder.held().isEmpty()) {
            return Outcome.notApplicable(this, holder.holder());
        }
        Outcome outcome = Outcome.satisfied(this, holder.holder(), RULES);
        if (!holder.known()) {
            return outcome.gap(NO_CONFLICTING_PERMISSIONS, "person");
        }
        Set<String> permissions = permissionsOf(holder);
        for (ConflictSet conflict : conflicts) {
            if (permissions.size() > conflict.max() && isBroken(conflict, permissions)) {
                outcome = breach(conflict, holder, outcome);
            }
        }
        return outcome;
    }

    /** The one set that is made for each holder, so that 500 conflict sets are 500 times a few look-ups. */
    private static Set<String> permissionsOf(PermissionHolder holder) {
        Set<String> permissions = new HashSet<>();
        for (Held held : holder.held()) {
            permissions.add(held.permission());
        }
        return permissions;
    }

    private static boolean isBroken(ConflictSet conflict, Set<String> permissions) {
        int held = 0;
        for (String member : conflict.members()) {
            if (permissions.contains(member)) {
                held++;
            }
        }
        return held > conflict.max();
    }

    private static Outcome breach(ConflictSet conflict, PermissionHolder holder, Outcome outcome) {
        List<Held> involved = holder.held().stream()
                .filter(held -> conflict.members().contains(held.permission()))
                .toList();
        return outcome.breach(
                NO_CONFLICTING_PERMISSIONS,
                conflict.severity(),
                Evidence.about("conflict", conflict.id())
                        .and("held", each(involved, Held::permission))
                        .and("max", conflict.max())
                        .and("grants", each(involved, Held::grant))
                        .and("accounts", each(involved, Held::account)),
                holder.holder());
    }

    private static List<String> each(List<Held> held, Function<Held, String> part) {
        return held.stream().map(part).distinct().sorted().toList();
    }

    /**
     * Permissions that are named here but that nobody can hold, such as misspelt ones: nothing was compared with them.
     *
     * @param known  all permissions that any role contains or any grant gives
     * @return each as {@code conflict/permission}, in the order in which they are named
     */
    public List<String> membersUnknownTo(Set<String> known) {
        return conflicts.stream()
                .flatMap(conflict -> conflict.members().stream()
                        .filter(member -> !known.contains(member))
                        .map(member -> conflict.id() + "/" + member))
                .toList();
    }
}
