package io.neikong.benchmarks.access;

import java.util.stream.IntStream;

/** The limit: a row of bits for each user, and for each permission what it must not meet, all in numbers. */
final class GrantLimit implements Answers {

    private static final int WORDS = (AccessInput.PERMISSIONS + Long.SIZE - 1) / Long.SIZE;

    private final int[] users;
    private final int[] permissions;
    private final long[] held;

    /** For each set that a permission is in: how many others follow, how many of them are too many, and the others. */
    private final int[] groupStart = new int[AccessInput.PERMISSIONS + 1];

    private final int[] groups;

    GrantLimit(GrantQuestions questions) {
        AccessInput access = questions.access;
        users = questions.user;
        permissions = questions.permission;
        held = new long[access.users * WORDS];
        for (int user = 0; user < access.users; user++) {
            for (int i = access.heldStart[user]; i < access.heldStart[user + 1]; i++) {
                held[user * WORDS + (access.held[i] >> 6)] |= 1L << access.held[i];
            }
        }
        IntStream.Builder all = IntStream.builder();
        for (int permission = 0; permission < AccessInput.PERMISSIONS; permission++) {
            groupStart[permission + 1] = groupStart[permission];
            for (int set = 0; set < access.members.length; set++) {
                int[] others = others(access.members[set], permission);
                if (others.length < access.members[set].length) {
                    all.add(others.length).add(access.max[set]);
                    IntStream.of(others).forEach(all);
                    groupStart[permission + 1] += 2 + others.length;
                }
            }
        }
        groups = all.build().toArray();
    }

    private static int[] others(int[] members, int permission) {
        return IntStream.of(members).filter(member -> member != permission).toArray();
    }

    @Override
    public boolean allows(int question) {
        int row = users[question] * WORDS;
        int permission = permissions[question];
        int end = groupStart[permission + 1];
        for (int i = groupStart[permission]; i < end; ) {
            int endOfGroup = i + 2 + groups[i];
            int tooMany = groups[i + 1];
            int count = 0;
            for (i += 2; i < endOfGroup; i++) {
                int other = groups[i];
                count += (int) (held[row + (other >> 6)] >>> other & 1);
            }
            if (count >= tooMany) {
                return false;
            }
        }
        return true;
    }
}
