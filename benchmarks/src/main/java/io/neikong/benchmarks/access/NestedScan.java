package io.neikong.benchmarks.access;

/** Each user, each set, each member: the way that all others are compared with. */
final class NestedScan implements ConflictScan {

    private final AccessInput input;

    NestedScan(AccessInput input) {
        this.input = input;
    }

    @Override
    public void scan(Conflicts found) {
        boolean[] holds = new boolean[AccessInput.PERMISSIONS];
        for (int user = 0; user < input.users; user++) {
            mark(user, holds, true);
            for (int set = 0; set < input.members.length; set++) {
                int[] members = input.members[set];
                int held = 0;
                for (int i = 0; i < members.length; i++) {
                    if (holds[members[i]]) {
                        held |= 1 << i;
                    }
                }
                if (Integer.bitCount(held) > input.max[set]) {
                    found.add(user, set, held);
                }
            }
            mark(user, holds, false);
        }
    }

    private void mark(int user, boolean[] holds, boolean value) {
        for (int i = input.heldStart[user]; i < input.heldStart[user + 1]; i++) {
            holds[input.held[i]] = value;
        }
    }
}
