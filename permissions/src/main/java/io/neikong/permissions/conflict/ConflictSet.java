package io.neikong.permissions.conflict;

import static io.neikong.separation.SodRule.NO_CONFLICTING_PERMISSIONS;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Permissions that nobody may hold together (不相容权限组): more than a few of one list, or something of each of two lists.
 *
 * @param id  the identifier of the set
 * @param sides  the set is broken by whoever holds every side at one moment; at least one side, no permission in two
 * @param sameScope  in what the permissions must meet to exclude each other, such as the unit; sorted, empty if they
 *     exclude each other wherever they hold
 * @param rule  the rule that a breach is reported under, SOD-001 unless said otherwise
 * @param severity  how much a breach weighs
 * @param validity  when the set is in force
 */
public record ConflictSet(
        String id, List<Side> sides, Set<Dimension> sameScope, Rule rule, Severity severity, Validity validity)
        implements Serializable {

    /** How many permissions can be told apart: a machine word. Those of a side that any one of them holds count as one. */
    static final int MOST = Long.SIZE;

    /**
     * Refuses a set that cannot be meant.
     *
     * @throws IllegalArgumentException if there is no side, a permission stands on two sides, the only side is held with a
     *     single permission, or there are more than 64 permissions outside of sides that any one of them holds
     */
    public ConflictSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(validity, "validity");
        sides = List.copyOf(sides);
        sameScope = ImmutableSortedSet.copyOf(sameScope);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("conflict " + id + " must have members, but has none");
        }
        if (sides.size() == 1 && sides.get(0).atLeast() == 1) {
            throw new IllegalArgumentException("conflict " + id
                    + " must take at least 2 permissions to break, otherwise each is forbidden, but took 1");
        }
        Set<String> seen = new HashSet<>();
        int distinguished = 0;
        for (Side side : sides) {
            distinguished += side.atLeast() == 1 ? 1 : side.permissions().size();
            for (String permission : side.permissions()) {
                if (!seen.add(permission)) {
                    throw new IllegalArgumentException(
                            "conflict " + id + " must not have a permission on two sides, but has " + permission);
                }
            }
        }
        if (distinguished > MOST) {
            throw new IllegalArgumentException(
                    "conflict " + id + " must tell at most 64 permissions apart, but was " + distinguished);
        }
    }

    /**
     * A set of permissions of which nobody may hold more than {@code max}; in force always and everywhere, under SOD-001.
     *
     * @param id  the identifier of the set
     * @param members  the permissions, at least two, none twice
     * @param max  how many of them one person may hold, at least 1 and fewer than there are
     * @throws IllegalArgumentException if there are no members, one is named twice, or {@code max} is out of range
     */
    public static ConflictSet atMost(String id, int max, List<String> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("conflict " + id + " must have members, but has none");
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("conflict " + id + " must not name a member twice, but was " + members);
        }
        if (max < 1 || max >= members.size()) {
            throw new IllegalArgumentException("max of conflict " + id + " must be at least 1 and less than its "
                    + members.size() + " members, otherwise it can never be broken, but was " + max);
        }
        return of(id, new Side(members, max + 1));
    }

    /**
     * A set that is broken by whoever holds both sides; in force always and everywhere, under SOD-001.
     *
     * @throws IllegalArgumentException if a permission stands on both sides
     */
    public static ConflictSet between(String id, Side left, Side right) {
        return of(id, left, right);
    }

    private static ConflictSet of(String id, Side... sides) {
        return new ConflictSet(
                id,
                List.of(sides),
                Set.of(),
                NO_CONFLICTING_PERMISSIONS,
                NO_CONFLICTING_PERMISSIONS.severity(),
                Validity.ALWAYS);
    }

    /** The same set, weighing differently. */
    public ConflictSet weighing(Severity weight) {
        return new ConflictSet(id, sides, sameScope, rule, weight, validity);
    }

    /** The same set, broken only by permissions that meet in all of these. */
    public ConflictSet inTheSame(Dimension... dimensions) {
        return new ConflictSet(id, sides, Set.copyOf(Arrays.asList(dimensions)), rule, severity, validity);
    }

    /** The same set, reported under another rule. */
    public ConflictSet under(Rule other) {
        return new ConflictSet(id, sides, sameScope, other, severity, validity);
    }

    /** The same set, in force only then. */
    public ConflictSet during(Validity inForce) {
        return new ConflictSet(id, sides, sameScope, rule, severity, inForce);
    }

    /** Every permission that it names, side by side. */
    public List<String> members() {
        return sides.stream().flatMap(side -> side.permissions().stream()).toList();
    }
}
