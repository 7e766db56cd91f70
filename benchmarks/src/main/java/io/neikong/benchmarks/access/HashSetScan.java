package io.neikong.benchmarks.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A hash set of texts for each user, and every conflict set looked at: what one would write down first. */
final class HashSetScan implements ConflictScan {

    private final List<Set<String>> held;
    private final String[][] members;
    private final int[] max;

    HashSetScan(AccessInput input) {
        held = heldBy(input);
        members = membersOf(input);
        max = input.max;
    }

    /** The permissions of each user. */
    static List<Set<String>> heldBy(AccessInput input) {
        List<Set<String>> held = new ArrayList<>(input.users);
        for (int user = 0; user < input.users; user++) {
            Set<String> permissions = new HashSet<>();
            for (int i = input.heldStart[user]; i < input.heldStart[user + 1]; i++) {
                permissions.add(AccessInput.permission(input.held[i]));
            }
            held.add(permissions);
        }
        return held;
    }

    /** The members of each conflict set. */
    static String[][] membersOf(AccessInput input) {
        return Arrays.stream(input.members)
                .map(set -> Arrays.stream(set).mapToObj(AccessInput::permission).toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /** Which of the members somebody holds, a bit for each. */
    static int among(String[] members, Set<String> held) {
        int found = 0;
        for (int i = 0; i < members.length; i++) {
            if (held.contains(members[i])) {
                found |= 1 << i;
            }
        }
        return found;
    }

    @Override
    public void scan(Conflicts found) {
        for (int user = 0; user < held.size(); user++) {
            for (int set = 0; set < members.length; set++) {
                int among = among(members[set], held.get(user));
                if (Integer.bitCount(among) > max[set]) {
                    found.add(user, set, among);
                }
            }
        }
    }
}
