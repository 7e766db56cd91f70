package io.neikong.finance.subsidy.stacking;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays amounts on things, each on those that it may be laid on, and no more on a thing than there is room: as much in all as can be.
 *
 * <p>Where an amount finds no room, others are moved to make some, along the shortest chain (最大流). What is {@linkplain #full() full}
 * when it still does not fit are the things that have too much laid on them, whatever the order of the amounts.
 */
final class Allocation {

    private static final int NONE = -1;

    private final @Nullable BigDecimal[] room;
    private final int[][] things;
    private final BigDecimal[][] laid;
    private final List<List<Integer>> namedBy = new ArrayList<>();
    private final BitSet full = new BitSet();

    /** Which amount led to a thing, and which thing led to an amount, in the search that is under way. */
    private final int[] reachedBy;

    private final int[] movedFrom;

    /**
     * Nothing is laid yet.
     *
     * @param room  the room on each thing, null for one without end
     * @param things  the things that each amount may be laid on, each once
     */
    Allocation(@Nullable BigDecimal[] room, int[][] things) {
        this.room = room.clone();
        this.things = things;
        this.laid = new BigDecimal[things.length][];
        this.reachedBy = new int[room.length];
        this.movedFrom = new int[things.length];
        for (int i = 0; i < room.length; i++) {
            namedBy.add(new ArrayList<>());
        }
        for (int i = 0; i < things.length; i++) {
            laid[i] = new BigDecimal[things[i].length];
            for (int k = 0; k < things[i].length; k++) {
                laid[i][k] = BigDecimal.ZERO;
                namedBy.get(things[i][k]).add(i);
            }
        }
    }

    /** The things on which there is no room for what is left over. */
    BitSet full() {
        return full;
    }

    /** Lays an amount, and returns what is left over. */
    BigDecimal lay(int which, BigDecimal amount) {
        BigDecimal left = amount;
        while (left.signum() > 0) {
            BigDecimal moved = layPart(which, left);
            if (moved.signum() == 0) {
                return left;
            }
            left = left.subtract(moved);
        }
        return left;
    }

    /** Looks for the nearest room. If there is none, all that was looked at is full, and stays so. */
    private BigDecimal layPart(int which, BigDecimal most) {
        BitSet seen = new BitSet();
        BitSet moved = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        moved.set(which);
        int end = reach(which, seen, queue);
        while (end == NONE && !queue.isEmpty()) {
            int thing = queue.remove();
            List<Integer> others = namedBy.get(thing);
            for (int i = 0; end == NONE && i < others.size(); i++) {
                int other = others.get(i);
                if (!moved.get(other) && laid[other][place(other, thing)].signum() > 0) {
                    moved.set(other);
                    movedFrom[other] = thing;
                    end = reach(other, seen, queue);
                }
            }
        }
        if (end == NONE) {
            full.or(seen);
            return BigDecimal.ZERO;
        }
        BigDecimal free = room[end];
        return move(which, end, free == null ? most : most.min(free));
    }

    /** Looks at the things of an amount that were not looked at before, and returns the first one with room. */
    private int reach(int amount, BitSet seen, ArrayDeque<Integer> queue) {
        for (int thing : things[amount]) {
            if (!seen.get(thing) && !full.get(thing)) {
                BigDecimal free = room[thing];
                seen.set(thing);
                reachedBy[thing] = amount;
                if (free == null || free.signum() > 0) {
                    return thing;
                }
                queue.add(thing);
            }
        }
        return NONE;
    }

    /** Moves each amount of the chain from the thing before to the one after, as far as it lies there. */
    private BigDecimal move(int which, int end, BigDecimal most) {
        BigDecimal part = most;
        for (int thing = end; reachedBy[thing] != which; thing = movedFrom[reachedBy[thing]]) {
            int other = reachedBy[thing];
            part = part.min(laid[other][place(other, movedFrom[other])]);
        }
        for (int thing = end; ; thing = movedFrom[reachedBy[thing]]) {
            int other = reachedBy[thing];
            laid[other][place(other, thing)] = laid[other][place(other, thing)].add(part);
            if (other == which) {
                break;
            }
            int before = place(other, movedFrom[other]);
            laid[other][before] = laid[other][before].subtract(part);
        }
        BigDecimal free = room[end];
        room[end] = free == null ? null : free.subtract(part);
        return part;
    }

    private int place(int amount, int thing) {
        int k = 0;
        while (things[amount][k] != thing) {
            k++;
        }
        return k;
    }
}
