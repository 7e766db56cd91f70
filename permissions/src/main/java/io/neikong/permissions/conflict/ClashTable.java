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

    private final ConflictMatrix matrix;

    /** For each number that a grant can have: its row and column in the bits of pairs, 0 if no set names it. */
    private final int[] cells;

    /** Whether anything breaks a set alone. */
    private boolean alone;

    /** How many words a row has. */
    private final int stride;

    private final long[] bits;

    /** The numbers of what comes without any permission. */
    private final BitSet empty = new BitSet();

    /** For each number where its row in {@link #touched} begins: at 0 if no set names it. */
    private final int[] rows;

    /** How many words hold one bit for each set. */
    private final int words;

    /** One bit for each set of which something holds a part; and where the first such part of each word is. */
    private final long[] touched;

    private final int[] firstHeld;
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
        words = wordsFor(matrix.conflicts().size());
        rows = new int[numbers];
        cells = new int[numbers];
        int named = giveRowsAndCells(holdings);
        int size = Math.min(named + 1, MOST_CELLS);
        stride = wordsFor(size);
        bits = new long[size * stride];
        fill(holdings, size);
        touched = new long[Math.multiplyExact(named + 1, words)];
        firstHeld = new int[touched.length];
        held = new long[holdings.stream().mapToInt(Map::size).sum()];
        keep(holdings);
    }

    private static int wordsFor(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    /** Roles, which most people have, lie close together. Returns how many numbers a set names. */
    private int giveRowsAndCells(List<SortedMap<Integer, Long>> holdings) {
        int named = 0;
        for (int parity = 0; parity < 2; parity++) {
            for (int number = parity; number < cells.length; number += 2) {
                if (!holdings.get(number).isEmpty()) {
                    cells[number] = 1 + named % (MOST_CELLS - 1);
                    rows[number] = Math.multiplyExact(++named, words);
                }
            }
        }
        return named;
    }

    private void keep(List<SortedMap<Integer, Long>> holdings) {
        int place = 0;
        for (int number = 0; number < rows.length; number++) {
            for (int set : holdings.get(number).keySet()) {
                touched[rows[number] + set / Long.SIZE] |= 1L << set;
            }
            int first = place;
            for (int word = rows[number]; word < rows[number] + words; word++) {
                firstHeld[word] = first;
                first += Long.bitCount(touched[word]);
            }
            for (long part : holdings.get(number).values()) {
                held[place++] = part;
            }
        }
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

    private void fill(List<SortedMap<Integer, Long>> holdings, int size) {
        List<Map<Long, long[]>> holders = holdersOfEachPart(holdings);
        for (int number = 0; number < cells.length; number++) {
            for (Map.Entry<Integer, Long> holding : holdings.get(number).entrySet()) {
                long mine = holding.getValue();
                if (matrix.isBroken(holding.getKey(), mine)) {
                    alone = true;
                    clashWithAll(cells[number], size);
                }
                for (Map.Entry<Long, long[]> other :
                        holders.get(holding.getKey()).entrySet()) {
                    long together = mine | other.getKey();
                    if (together != mine && together != other.getKey()) {
                        or(other.getValue(), cells[number]);
                    }
                }
            }
        }
    }

    /** For each set and each part of it that something holds: the columns of what holds just that part. */
    private List<Map<Long, long[]>> holdersOfEachPart(List<SortedMap<Integer, Long>> holdings) {
        List<Map<Long, long[]>> holders = matrix.conflicts().stream()
                .<Map<Long, long[]>>map(set -> new HashMap<>())
                .toList();
        for (int number = 0; number < cells.length; number++) {
            int cell = cells[number];
            holdings.get(number)
                    .forEach((set, part) ->
                            holders.get(set).computeIfAbsent(part, added -> new long[stride])[cell / Long.SIZE] |=
                                    1L << cell);
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

    /** How many words hold one bit for each set. */
    int words() {
        return words;
    }

    /** A word of the sets of which something that was granted holds a part. */
    long touchedBy(int number, int word) {
        return touched[rows[number] + word];
    }

    /**
     * A word of the sets that may be broken by what was granted from a place to before another: those of which two of them
     * hold a part, and of which any does if one thing alone can break a set.
     */
    long maybeBrokenBy(int[] given, int from, int to, int word) {
        long some = 0;
        long several = 0;
        for (int place = from; place < to; place++) {
            long more = touchedBy(given[place], word);
            several |= some & more;
            some |= more;
        }
        return alone ? some : several;
    }

    /** What was granted from a place to before another holds of a set, 0 if nothing. */
    long heldBy(int[] given, int from, int to, int set) {
        long all = 0;
        for (int place = from; place < to; place++) {
            all |= heldBy(given[place], set);
        }
        return all;
    }

    /** What a number holds of a set, 0 if nothing. */
    long heldBy(int number, int set) {
        int word = rows[number] + set / Long.SIZE;
        long bit = 1L << set;
        return (touched[word] & bit) == 0 ? 0 : held[firstHeld[word] + Long.bitCount(touched[word] & bit - 1)];
    }
}
