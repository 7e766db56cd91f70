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

    /** The sides of a set are those from {@code firstSide[set]} to before {@code firstSide[set + 1]}. */
    private final int[] firstSide;

    /** For each side: its bits, and how many of them hold it. */
    private final long[] bits;

    private final int[] needed;

    private final String[] ids;

    /** The rules of the sets, by code. */
    private final List<Rule> rules;

    private ConflictMatrix(List<ConflictSet> conflicts) {
        ids = conflicts.stream().map(ConflictSet::id).toArray(String[]::new);
        rules = conflicts.stream()
                .map(ConflictSet::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::code))
                .toList();
        this.conflicts = List.copyOf(conflicts);
        firstSide = new int[conflicts.size() + 1];
        for (int set = 0; set < conflicts.size(); set++) {
            firstSide[set + 1] = firstSide[set] + conflicts.get(set).sides().size();
        }
        bits = new long[firstSide[conflicts.size()]];
        needed = new int[bits.length];
        ImmutableListMultimap.Builder<String, Naming> all = ImmutableListMultimap.builder();
        for (int set = 0; set < conflicts.size(); set++) {
            int next = 0;
            int number = firstSide[set];
            for (Side side : conflicts.get(set).sides()) {
                boolean anyOne = side.atLeast() == 1;
                for (String permission : side.permissions()) {
                    long bit = 1L << next;
                    bits[number] |= bit;
                    all.put(permission, new Naming(set, bit));
                    next += anyOne ? 0 : 1;
                }
                next += anyOne ? 1 : 0;
                needed[number++] = side.atLeast();
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

    /** The identifier of a set. */
    String id(int set) {
        return ids[set];
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
        for (int side = firstSide[set]; side < firstSide[set + 1]; side++) {
            if (Long.bitCount(held & bits[side]) < needed[side]) {
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
