package io.neikong.permissions.conflict;

import java.util.Arrays;

/** What one person holds of each set, and which sets may be broken; cleared after each person. */
final class Tally {
    private final long[] held;
    private final int[] touched;
    private int size;

    private int[] open = new int[8];
    private int opened;

    Tally(int sets) {
        held = new long[sets];
        touched = new int[sets];
    }

    void addAll(int[] given, int from, int to, ClashTable clashes) {
        boolean alone = clashes.isAnyBrokenAlone();
        for (int place = from; place < to; place++) {
            int end = clashes.firstOf(given[place] + 1);
            for (int holding = clashes.firstOf(given[place]); holding < end; holding++) {
                add(clashes.set(holding), clashes.held(holding), alone);
            }
        }
    }

    /** A set may be broken as soon as a second grant adds to it, or at once if one thing alone can break a set. */
    private void add(int set, long more, boolean alone) {
        long before = held[set];
        if (before == 0) {
            touched[size++] = set;
        }
        held[set] = before | more;
        if (alone || (before != 0 && (before | more) != before)) {
            if (opened == open.length) {
                open = Arrays.copyOf(open, 2 * opened);
            }
            open[opened++] = set;
        }
    }

    /** The sets that are broken, in order. */
    int[] broken(ConflictMatrix matrix) {
        int broken = 0;
        for (int i = 0; i < opened; i++) {
            if (matrix.isBroken(open[i], held[open[i]])) {
                open[broken++] = open[i];
                held[open[i]] = 0;
            }
        }
        int[] sets = Arrays.copyOf(open, broken);
        Arrays.sort(sets);
        for (int i = 0; i < size; i++) {
            held[touched[i]] = 0;
        }
        size = 0;
        opened = 0;
        return sets;
    }
}
