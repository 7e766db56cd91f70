package io.neikong.benchmarks.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maps and sets of text, with the conflict sets looked up by permission. */
final class GrantByCollections implements Answers {

    private record Conflict(List<String> members, int max) {}

    private final String[] users;
    private final String[] permissions;
    private final Map<String, Set<String>> heldBy = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<String, List<Conflict>> conflictsOf = new HashMap<>();

    GrantByCollections(GrantQuestions questions) {
        AccessInput access = questions.access;
        users = Arrays.stream(questions.user).mapToObj(AccessInput::user).toArray(String[]::new);
        permissions = Arrays.stream(questions.permission)
                .mapToObj(AccessInput::permission)
                .toArray(String[]::new);
        for (int user = 0; user < access.users; user++) {
            Set<String> held = new HashSet<>();
            for (int i = access.heldStart[user]; i < access.heldStart[user + 1]; i++) {
                held.add(AccessInput.permission(access.held[i]));
            }
            heldBy.put(AccessInput.user(user), held);
        }
        for (int set = 0; set < access.members.length; set++) {
            List<String> members = Arrays.stream(access.members[set])
                    .mapToObj(AccessInput::permission)
                    .toList();
            Conflict conflict = new Conflict(members, access.max[set]);
            conflicts.add(conflict);
            for (String member : members) {
                conflictsOf.computeIfAbsent(member, named -> new ArrayList<>()).add(conflict);
            }
        }
    }

    String user(int question) {
        return users[question];
    }

    String permission(int question) {
        return permissions[question];
    }

    @Override
    public boolean allows(int question) {
        return mayGet(users[question], permissions[question]);
    }

    boolean mayGet(String user, String permission) {
        for (Conflict conflict : conflictsOf.getOrDefault(permission, List.of())) {
            if (tooMany(user, permission, conflict)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a user would hold too many of a set with one more permission. */
    boolean tooMany(String user, String permission, int set) {
        return tooMany(user, permission, conflicts.get(set));
    }

    private boolean tooMany(String user, String permission, Conflict conflict) {
        Set<String> held = heldBy.getOrDefault(user, Set.of());
        int count = 0;
        for (String member : conflict.members()) {
            if (!member.equals(permission) && held.contains(member)) {
                count++;
            }
        }
        return count >= conflict.max();
    }
}
