package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.MatrixRemark.Kind.NEVER_BROKEN;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.NOT_IN_FORCE;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.REDUNDANT;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.UNKNOWN_PERMISSION;
import static io.neikong.permissions.conflict.MatrixRemark.Kind.UNSATISFIABLE;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Looks through conflict sets for what is probably not meant (矩阵检查).
 *
 * @param permissions  the roles and grants that the sets are for
 */
public record MatrixLint(EffectivePermissions permissions) implements Serializable {

    public MatrixLint {
        Objects.requireNonNull(permissions, "permissions");
    }

    /** All remarks, in the order of the sets. */
    public List<MatrixRemark> examine(ConflictMatrix matrix) {
        Set<String> known = permissions.known();
        List<MatrixRemark> remarks = new ArrayList<>();
        for (ConflictSet conflict : matrix.conflicts()) {
            addUnknown(conflict, known, remarks);
            addUnsatisfiable(conflict, remarks);
            matrix.conflicts().stream()
                    .filter(other -> makesRedundant(other, conflict, matrix))
                    .findFirst()
                    .ifPresent(other -> remarks.add(new MatrixRemark(REDUNDANT, conflict.id(), other.id())));
            if (!conflict.validity().overlaps(permissions.period())) {
                remarks.add(new MatrixRemark(NOT_IN_FORCE, conflict.id(), ""));
            }
        }
        return remarks;
    }

    private static void addUnknown(ConflictSet conflict, Set<String> known, List<MatrixRemark> remarks) {
        for (String permission : conflict.members()) {
            if (!known.contains(permission)) {
                remarks.add(new MatrixRemark(UNKNOWN_PERMISSION, conflict.id(), permission));
            }
        }
        if (!isBroken(conflict, known::contains)) {
            remarks.add(new MatrixRemark(NEVER_BROKEN, conflict.id(), ""));
        }
    }

    private void addUnsatisfiable(ConflictSet conflict, List<MatrixRemark> remarks) {
        RoleHierarchy roles = permissions.roles();
        for (String role : new TreeSet<>(roles.roles())) {
            Set<String> given = new HashSet<>(roles.permissionsOf(role));
            if (isBroken(conflict, given::contains)) {
                remarks.add(new MatrixRemark(UNSATISFIABLE, conflict.id(), role));
            }
        }
    }

    private static boolean isBroken(ConflictSet conflict, Predicate<String> held) {
        return conflict.sides().stream()
                .allMatch(side -> side.permissions().stream().filter(held).count() >= side.atLeast());
    }

    /** Of two sets that say the same, the later one is redundant. */
    private static boolean makesRedundant(ConflictSet other, ConflictSet conflict, ConflictMatrix matrix) {
        boolean same = implies(other, conflict) && implies(conflict, other);
        return !other.id().equals(conflict.id())
                && implies(conflict, other)
                && (!same
                        || matrix.conflicts().indexOf(other)
                                < matrix.conflicts().indexOf(conflict));
    }

    /** Whether whoever breaks one set breaks the other, however and whenever he does. */
    private static boolean implies(ConflictSet one, ConflictSet other) {
        return one.sameScope().containsAll(other.sameScope())
                && one.validity()
                        .intersection(other.validity())
                        .filter(one.validity()::equals)
                        .isPresent()
                && other.sides().stream().allMatch(side -> leastHeld(one, side) >= side.atLeast());
    }

    /** How many of a side whoever breaks a set holds in any case. */
    private static int leastHeld(ConflictSet broken, Side side) {
        Set<String> wanted = new HashSet<>(side.permissions());
        int least = 0;
        for (Side held : broken.sides()) {
            long elsewhere = held.permissions().stream()
                    .filter(permission -> !wanted.contains(permission))
                    .count();
            least += (int) Math.max(0, held.atLeast() - elsewhere);
        }
        return least;
    }
}
