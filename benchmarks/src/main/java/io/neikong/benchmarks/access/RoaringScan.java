package io.neikong.benchmarks.access;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Posting lists of RoaringBitmap: for each permission that a conflict set names, who holds it. */
final class RoaringScan implements ConflictScan {

    private final int[][] members;
    private final int[] max;
    private final @Nullable RoaringBitmap[] holders = new RoaringBitmap[AccessInput.PERMISSIONS];

    RoaringScan(AccessInput input) {
        members = input.members;
        max = input.max;
        for (int[] set : members) {
            for (int permission : set) {
                holders[permission] = new RoaringBitmap();
            }
        }
        for (int user = 0; user < input.users; user++) {
            for (int i = input.heldStart[user]; i < input.heldStart[user + 1]; i++) {
                RoaringBitmap of = holders[input.held[i]];
                if (of != null) {
                    of.add(user);
                }
            }
        }
        for (RoaringBitmap of : holders) {
            if (of != null) {
                of.runOptimize();
            }
        }
    }

    @Override
    public void scan(Conflicts found) {
        for (int i = 0; i < members.length; i++) {
            int set = i;
            RoaringBitmap[] of = holdersOf(members[set]);
            if (of.length == 2) {
                RoaringBitmap.and(of[0], of[1]).forEach((int user) -> found.add(user, set, 0b11));
            } else {
                twoOf(of).forEach((int user) -> {
                    int held = held(of, user);
                    if (Integer.bitCount(held) > max[set]) {
                        found.add(user, set, held);
                    }
                });
            }
        }
    }

    private RoaringBitmap[] holdersOf(int[] permissions) {
        RoaringBitmap[] of = new RoaringBitmap[permissions.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = holders[permissions[i]];
        }
        return of;
    }

    /** Who is in two or more of these; few enough for a look at each. */
    private static RoaringBitmap twoOf(RoaringBitmap[] of) {
        RoaringBitmap[] pairs = new RoaringBitmap[of.length * (of.length - 1) / 2];
        int pair = 0;
        for (int i = 0; i < of.length; i++) {
            for (int j = i + 1; j < of.length; j++) {
                pairs[pair++] = RoaringBitmap.and(of[i], of[j]);
            }
        }
        return FastAggregation.or(pairs);
    }

    private static int held(RoaringBitmap[] of, int user) {
        int held = 0;
        for (int i = 0; i < of.length; i++) {
            if (of[i].contains(user)) {
                held |= 1 << i;
            }
        }
        return held;
    }
}
