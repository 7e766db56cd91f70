package io.neikong.permissions.conflict;

import io.neikong.permissions.conflict.ConflictMatrix.Naming;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When somebody held every side of one conflict set at once in the review period, and with what (冲突期间).
 *
 * @param times  when, in order; none if it never happened
 * @param involved  all that was held then and belongs to it
 */
record Clash(List<Validity> times, List<Held> involved) {

    /** Looks between any two moments at which something began or ended: in between, nothing changes. */
    static Clash of(ConflictMatrix matrix, int set, PermissionHolder holder) {
        ConflictSet conflict = matrix.conflicts().get(set);
        List<Held> named = holder.held().stream()
                .filter(held -> bitOf(held, matrix, set) != 0)
                .toList();
        Validity period = new Validity(holder.since(), holder.asOf().plusNanos(1));
        List<Validity> broken = new ArrayList<>();
        List<Set<Held>> with = new ArrayList<>();
        for (Validity stretch : stretches(conflict, named)) {
            Set<Held> involved = conflict.validity().overlaps(stretch)
                    ? together(
                            matrix,
                            set,
                            named.stream()
                                    .filter(held -> held.validity().overlaps(stretch))
                                    .toList())
                    : Set.of();
            if (involved.isEmpty()) {
                continue;
            }
            int last = broken.size() - 1;
            if (last >= 0
                    && stretch.from() != null
                    && stretch.from().equals(broken.get(last).to())) {
                broken.set(last, new Validity(broken.get(last).from(), stretch.to()));
                with.get(last).addAll(involved);
            } else {
                broken.add(stretch);
                with.add(involved);
            }
        }
        return within(period, broken, with, named);
    }

    private static Clash within(Validity period, List<Validity> broken, List<Set<Held>> with, List<Held> named) {
        List<Validity> times = new ArrayList<>();
        Set<Held> involved = new LinkedHashSet<>();
        for (int i = 0; i < broken.size(); i++) {
            if (broken.get(i).overlaps(period)) {
                times.add(broken.get(i));
                involved.addAll(with.get(i));
            }
        }
        return new Clash(times, named.stream().filter(involved::contains).toList());
    }

    private static List<Validity> stretches(ConflictSet conflict, List<Held> named) {
        TreeSet<Instant> bounds = new TreeSet<>();
        addBounds(conflict.validity(), bounds);
        named.forEach(held -> addBounds(held.validity(), bounds));
        List<Validity> stretches = new ArrayList<>(bounds.size() + 1);
        Instant from = null;
        for (Instant bound : bounds) {
            stretches.add(new Validity(from, bound));
            from = bound;
        }
        stretches.add(new Validity(from, null));
        return stretches;
    }

    private static void addBounds(Validity validity, TreeSet<Instant> bounds) {
        if (validity.from() != null) {
            bounds.add(validity.from());
        }
        if (validity.to() != null) {
            bounds.add(validity.to());
        }
    }

    /** What of this breaks the set, wherever it meets; empty if nothing does. */
    private static Set<Held> together(ConflictMatrix matrix, int set, List<Held> held) {
        List<List<Held>> meetings = List.of(held);
        for (Dimension dimension : matrix.conflicts().get(set).sameScope()) {
            meetings = meetings.stream()
                    .flatMap(meeting -> meetings(meeting, dimension).stream())
                    .toList();
        }
        Set<Held> involved = new LinkedHashSet<>();
        for (List<Held> meeting : meetings) {
            long mask = 0;
            for (Held one : meeting) {
                mask |= bitOf(one, matrix, set);
            }
            if (matrix.isBroken(set, mask)) {
                involved.addAll(meeting);
            }
        }
        return involved;
    }

    /** For each value of the dimension, what holds there; what holds everywhere meets with each. */
    private static List<List<Held>> meetings(List<Held> held, Dimension dimension) {
        Set<String> values = new LinkedHashSet<>();
        for (Held one : held) {
            String value = one.scope().in(dimension);
            if (value != null) {
                values.add(value);
            }
        }
        if (values.isEmpty()) {
            return List.of(held);
        }
        return values.stream()
                .map(value -> held.stream()
                        .filter(one -> isIn(one.scope().in(dimension), value))
                        .toList())
                .toList();
    }

    private static boolean isIn(@Nullable String scope, String value) {
        return scope == null || scope.equals(value);
    }

    private static long bitOf(Held held, ConflictMatrix matrix, int set) {
        for (Naming naming : matrix.naming(held.permission())) {
            if (naming.set() == set) {
                return naming.bit();
            }
        }
        return 0;
    }

    /** Whether it happens at that moment. */
    boolean at(Instant moment) {
        return times.stream().anyMatch(time -> time.covers(moment));
    }
}
