package io.neikong.benchmarks.access;

import java.util.Arrays;

/**
 * What a scan found, the same for every way to scan: user, conflict set and which of its members the user holds. Kept in
 * numbers that are written one after another, so that no way pays for objects of ours.
 */
final class Conflicts {

    private long[] found = new long[1 << 12];
    private int size;

    /** Adds one: bit i of {@code held} stands for the member i of the set. */
    void add(int user, int set, int held) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = (long) user << 32 | (long) set << 8 | held;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** All, by user, then by set, so that two ways can be compared. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
