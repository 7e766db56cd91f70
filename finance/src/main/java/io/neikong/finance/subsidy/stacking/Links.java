package io.neikong.finance.subsidy.stacking;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which numbers are linked, by however many steps; the lowest of them stands for all (并查集). */
final class Links {

    private final int[] lower;

    /** The numbers below {@code size}, none linked. */
    Links(int size) {
        lower = IntStream.range(0, size).toArray();
    }

    void link(int one, int other) {
        int first = lowest(one);
        int second = lowest(other);
        lower[Math.max(first, second)] = Math.min(first, second);
    }

    /** The lowest number that one is linked to; the way there is halved each time. */
    int lowest(int number) {
        int lowest = number;
        while (lower[lowest] != lowest) {
            lower[lowest] = lower[lower[lowest]];
            lowest = lower[lowest];
        }
        return lowest;
    }

    /** The lowest number of each that are linked to others. */
    BitSet lowestOfLinked() {
        BitSet all = new BitSet();
        for (int number = 0; number < lower.length; number++) {
            if (lower[number] != number) {
                all.set(lowest(number));
            }
        }
        return all;
    }
}
