package io.neikong.permissions.conflict;

import io.neikong.permissions.conflict.ConflictMatrix.Naming;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which two things that can be granted must not come together, as one bit for each pair: a role counts with all that it
 * inherits, so that a scan never looks at permissions.
 *
 * <p>Whoever breaks a set either holds something that breaks it alone, or two things of which each holds a part of it that
 * the other does not: otherwise the greatest of them would hold all, and break it alone. So a bit is set for two such
 * things, and for anything that breaks a set alone together with everything. Where no bit is set nothing is broken; where
 * one is, it takes a closer look. Things that no set names share the first row and column. Beyond
 * {@value #MOST_CELLS} of them, several share a row, which costs closer looks and never an answer.
 */
final class ClashTable implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CELLS = 1 << 14;
    private static final int NAMED_BY_NO_SET = 0;

    private final ConflictMatrix matrix;

    /** For each number that a grant can have: its row and column, those of roles first. */
    private final int[] cells;

    /** Whether anything breaks a set alone. */
    private boolean alone;

    /** How many words a row has. */
    private final int stride;

    private final long[] bits;

    /** The numbers of what comes without any permission. */
    private final BitSet empty = new BitSet();

    /** What a number holds of which sets, from {@code first[number]} to before {@code first[number + 1]}. */
    private final int[] first;

    private final int[] sets;
    private final long[] held;

    ClashTable(ConflictMatrix matrix, GrantTable grants, RoleHierarchy roles) {
        this.matrix = matrix;
        int numbers = grants.numbersGiven();
        List<SortedMap<Integer, Long>> holdings = new ArrayList<>(numbers);
        for (int number = 0; number < numbers; number++) {
            List<String> permissions = permissionsOf(number, grants, roles);
            empty.set(number, permissions.isEmpty());
            holdings.add(holding(matrix, permissions));
        }
        first = new int[numbers + 1];
        for (int number = 0; number < numbers; number++) {
            first[number + 1] = first[number] + holdings.get(number).size();
        }
        sets = new int[first[numbers]];
        held = new long[first[numbers]];
        cells = new int[numbers];
        for (int number = 0; number < numbers; number++) {
            int place = first[number];
            for (Map.Entry<Integer, Long> holding : holdings.get(number).entrySet()) {
                sets[place] = holding.getKey();
                held[place++] = holding.getValue();
            }
        }
        int size = Math.min(giveCells() + 1, MOST_CELLS);
        stride = (size + Long.SIZE - 1) / Long.SIZE;
        bits = new long[size * stride];
        fill(size);
    }

    /** Roles, which most people have, lie close together. Returns how many numbers a set names. */
    private int giveCells() {
        int named = 0;
        for (int parity = 0; parity < 2; parity++) {
            for (int number = parity; number < cells.length; number += 2) {
                cells[number] = first[number] == first[number + 1] ? NAMED_BY_NO_SET : 1 + named++ % (MOST_CELLS - 1);
            }
        }
        return named;
    }

    private static List<String> permissionsOf(int number, GrantTable grants, RoleHierarchy roles) {
        String role = grants.role(number);
        if (role != null) {
            return roles.knows(role) ? roles.permissionsOf(role) : List.of();
        }
        String permission = grants.permission(number);
        return permission == null ? List.of() : List.of(permission);
    }

    /** What these permissions together hold of each set, by the number of the set. */
    private static SortedMap<Integer, Long> holding(ConflictMatrix matrix, List<String> permissions) {
        SortedMap<Integer, Long> held = new TreeMap<>();
        for (String permission : permissions) {
            for (Naming naming : matrix.naming(permission)) {
                held.merge(naming.set(), naming.bit(), (some, more) -> some | more);
            }
        }
        return held;
    }

    private void fill(int size) {
        List<Map<Long, long[]>> holders = holdersOfEachPart();
        for (int number = 0; number < cells.length; number++) {
            for (int place = first[number]; place < first[number + 1]; place++) {
                if (matrix.isBroken(sets[place], held[place])) {
                    alone = true;
                    clashWithAll(cells[number], size);
                }
                for (Map.Entry<Long, long[]> other : holders.get(sets[place]).entrySet()) {
                    long together = held[place] | other.getKey();
                    if (together != held[place] && together != other.getKey()) {
                        or(other.getValue(), cells[number]);
                    }
                }
            }
        }
    }

    /** For each set and each part of it that something holds: the columns of what holds just that part. */
    private List<Map<Long, long[]>> holdersOfEachPart() {
        List<Map<Long, long[]>> holders = matrix.conflicts().stream()
                .<Map<Long, long[]>>map(set -> new HashMap<>())
                .toList();
        for (int number = 0; number < cells.length; number++) {
            for (int place = first[number]; place < first[number + 1]; place++) {
                long[] columns = holders.get(sets[place]).computeIfAbsent(held[place], part -> new long[stride]);
                columns[cells[number] / Long.SIZE] |= 1L << cells[number];
            }
        }
        return holders;
    }

    private void or(long[] columns, int cell) {
        for (int word = 0; word < stride; word++) {
            bits[cell * stride + word] |= columns[word];
        }
    }

    private void clashWithAll(int cell, int size) {
        Arrays.fill(bits, cell * stride, (cell + 1) * stride, -1L);
        for (int other = 0; other < size; other++) {
            bits[other * stride + cell / Long.SIZE] |= 1L << cell;
        }
    }

    /** Whether somebody may break a set with a single thing that was granted. */
    boolean isAnyBrokenAlone() {
        return alone;
    }

    /** Whether two things that were granted, or one and itself, may break a set, alone or with others. */
    boolean mayClash(int number, int other) {
        return isSet(bit(number, other));
    }

    /** The bit that says so. */
    int bit(int number, int other) {
        return cells[number] * stride * Long.SIZE + cells[other];
    }

    boolean isSet(int bit) {
        return (bits[bit >>> 6] >>> bit & 1) != 0;
    }

    /** Whether it comes with any permission at all, named by a set or not. */
    boolean givesSomething(int number) {
        return !empty.get(number);
    }

    int firstOf(int number) {
        return first[number];
    }

    int set(int place) {
        return sets[place];
    }

    long held(int place) {
        return held[place];
    }

    /** What a number holds of a set, 0 if nothing. */
    long heldOf(int number, int set) {
        for (int place = first[number]; place < first[number + 1] && sets[place] <= set; place++) {
            if (sets[place] == set) {
                return held[place];
            }
        }
        return 0;
    }
}
