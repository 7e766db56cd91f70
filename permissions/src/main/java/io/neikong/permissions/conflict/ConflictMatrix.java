package io.neikong.permissions.conflict;

import com.google.common.collect.ImmutableListMultimap;
import io.neikong.control.Rule;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All conflict sets of a district (不相容权限矩阵), ready to be asked which of them somebody breaks.
 *
 * <p>What somebody holds of a set is one machine word, with one bit for each permission; those of a side that any one of
 * them holds share a bit.
 */
public final class ConflictMatrix implements Serializable {

    private static final long serialVersionUID = 1L;

    /** That a set names a permission, and by which bit. */
    record Naming(int set, long bit) implements Serializable {}

    private final List<ConflictSet> conflicts;
    private final ImmutableListMultimap<String, Naming> namings;

    /** For each set and side: its bits, and how many of them hold it. */
    private final long[][] bits;

    private final int[][] needed;

    /** The rules of the sets, by code. */
    private final List<Rule> rules;

    private ConflictMatrix(List<ConflictSet> conflicts) {
        rules = conflicts.stream()
                .map(ConflictSet::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::code))
                .toList();
        this.conflicts = List.copyOf(conflicts);
        bits = new long[conflicts.size()][];
        needed = new int[conflicts.size()][];
        ImmutableListMultimap.Builder<String, Naming> all = ImmutableListMultimap.builder();
        for (int set = 0; set < conflicts.size(); set++) {
            List<Side> sides = conflicts.get(set).sides();
            bits[set] = new long[sides.size()];
            needed[set] = new int[sides.size()];
            int next = 0;
            for (int side = 0; side < sides.size(); side++) {
                needed[set][side] = sides.get(side).atLeast();
                for (String permission : sides.get(side).permissions()) {
                    long bit = 1L << next;
                    bits[set][side] |= bit;
                    all.put(permission, new Naming(set, bit));
                    next += needed[set][side] == 1 ? 0 : 1;
                }
                next += needed[set][side] == 1 ? 1 : 0;
            }
        }
        namings = all.build();
    }

    /**
     * A matrix of these sets.
     *
     * @param conflicts  the sets, each identifier once
     * @throws IllegalArgumentException if two sets have the same identifier, since a finding could not tell them apart
     */
    public static ConflictMatrix of(List<ConflictSet> conflicts) {
        Set<String> ids = new HashSet<>();
        for (ConflictSet conflict : conflicts) {
            if (!ids.add(conflict.id())) {
                throw new IllegalArgumentException(
                        "each conflict must have its own id, but " + conflict.id() + " was given twice");
            }
        }
        return new ConflictMatrix(conflicts);
    }

    /** The sets, in the order given. */
    public List<ConflictSet> conflicts() {
        return conflicts;
    }

    /** The rules that a breach of any set is reported under, by code. */
    List<Rule> rules() {
        return rules;
    }

    /** Which sets name a permission. */
    List<Naming> naming(String permission) {
        return namings.get(permission);
    }

    /** Every permission that any set names. */
    Set<String> permissions() {
        return namings.keySet();
    }

    /** Whether what is held of a set breaks it. */
    boolean isBroken(int set, long held) {
        long[] sides = bits[set];
        for (int side = 0; side < sides.length; side++) {
            if (Long.bitCount(held & sides[side]) < needed[set][side]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConflictMatrix that && conflicts.equals(that.conflicts);
    }

    @Override
    public int hashCode() {
        return conflicts.hashCode();
    }

    @Override
    public String toString() {
        return conflicts.toString();
    }
}
