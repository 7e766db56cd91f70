package io.neikong.benchmarks.access;

import java.util.SplittableRandom;

/**
 * Questions whether a user may get a permission as well, of the same 10,000 users each time. About half of them ask for
 * something that meets what the user holds.
 */
final class GrantQuestions {

    /** A power of two, so that asking one after another costs as good as nothing. */
    static final int COUNT = 1024;

    final AccessInput access = new AccessInput(10_000);
    final int[] user = new int[COUNT];
    final int[] permission = new int[COUNT];

    GrantQuestions() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < COUNT; i++) {
            int[] set;
            do {
                user[i] = random.nextInt(access.users);
                set = access.members[random.nextInt(access.members.length)];
            } while (i % 2 == 0 && !touches(user[i], set));
            do {
                permission[i] = set[random.nextInt(set.length)];
            } while (access.holds(user[i], permission[i]) && random.nextInt(20) != 0);
        }
    }

    private boolean touches(int holder, int[] set) {
        for (int member : set) {
            if (access.holds(holder, member)) {
                return true;
            }
        }
        return false;
    }

    /** The answer, by a look at every set. */
    boolean mayGet(int question) {
        for (int set = 0; set < access.members.length; set++) {
            boolean named = false;
            int held = 0;
            for (int member : access.members[set]) {
                named |= member == permission[question];
                held += member == permission[question] || access.holds(user[question], member) ? 1 : 0;
            }
            if (named && held > access.max[set]) {
                return false;
            }
        }
        return true;
    }
}
