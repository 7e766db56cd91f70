package io.neikong.benchmarks.access;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Posting lists of {@link BitSet}: for each permission that a conflict set names, who holds it. A pair is one intersection;
 * of a larger set it is counted in bits who holds one, two or three of its members.
 */
final class BitSetScan implements ConflictScan {

    private final int[][] members;
    private final int[] max;
    private final @Nullable BitSet[] holders = new BitSet[AccessInput.PERMISSIONS];
    private final BitSet both = new BitSet();
    private final BitSet once = new BitSet();
    private final BitSet twice = new BitSet();
    private final BitSet thrice = new BitSet();

    BitSetScan(AccessInput input) {
        members = input.members;
        max = input.max;
        for (int[] set : members) {
            for (int permission : set) {
                holders[permission] = new BitSet(input.users);
            }
        }
        for (int user = 0; user < input.users; user++) {
            for (int i = input.heldStart[user]; i < input.heldStart[user + 1]; i++) {
                BitSet of = holders[input.held[i]];
                if (of != null) {
                    of.set(user);
                }
            }
        }
    }

    @Override
    public void scan(Conflicts found) {
        for (int set = 0; set < members.length; set++) {
            BitSet[] of = holdersOf(members[set]);
            BitSet tooMany = of.length == 2 ? both(of[0], of[1]) : atLeast(max[set] + 1, of);
            for (int user = tooMany.nextSetBit(0); user >= 0; user = tooMany.nextSetBit(user + 1)) {
                found.add(user, set, held(of, user));
            }
        }
    }

    private BitSet[] holdersOf(int[] permissions) {
        BitSet[] of = new BitSet[permissions.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = holders[permissions[i]];
        }
        return of;
    }

    /** Into a set that is there already: a copy of its own for each intersection costs more than the intersection. */
    private BitSet both(BitSet one, BitSet other) {
        both.clear();
        both.or(one);
        both.and(other);
        return both;
    }

    /** Who is in {@code least} or more of these, which is 2 or 3. */
    private BitSet atLeast(int least, BitSet[] of) {
        once.clear();
        once.or(of[0]);
        twice.clear();
        thrice.clear();
        for (int i = 1; i < of.length; i++) {
            if (least == 3) {
                thrice.or(both(of[i], twice));
            }
            twice.or(both(of[i], once));
            once.or(of[i]);
        }
        return least == 3 ? thrice : twice;
    }

    private static int held(BitSet[] of, int user) {
        int held = 0;
        for (int i = 0; i < of.length; i++) {
            if (of[i].get(user)) {
                held |= 1 << i;
            }
        }
        return held;
    }
}
