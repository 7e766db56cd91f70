package io.neikong.benchmarks.access;

import io.neikong.benchmarks.access.AccessRows.Grant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Maps of sets of text: what is written first, and often last. */
final class MapOfSets implements AccessModel {

    private final Map<String, Set<String>> rolesOf = new HashMap<>();
    private final Map<String, Set<String>> directOf = new HashMap<>();
    private final Map<String, Set<String>> permissionsOf = new HashMap<>();

    MapOfSets(AccessRows rows) {
        for (Grant grant : rows.grants()) {
            if (grant.role() != null) {
                rolesOf.computeIfAbsent(grant.user(), user -> new HashSet<>()).add(grant.role());
            } else if (grant.permission() != null) {
                directOf.computeIfAbsent(grant.user(), user -> new HashSet<>()).add(grant.permission());
            }
        }
        Map<String, String> parentOf = new HashMap<>();
        rows.parents().forEach(row -> parentOf.put(row.role(), row.parent()));
        Map<String, Set<String>> own = new HashMap<>();
        rows.permissions()
                .forEach(row ->
                        own.computeIfAbsent(row.role(), role -> new HashSet<>()).add(row.permission()));
        for (String role : own.keySet()) {
            Set<String> all = new HashSet<>();
            for (String above = role; above != null; above = parentOf.get(above)) {
                all.addAll(own.getOrDefault(above, Set.of()));
            }
            permissionsOf.put(role, all);
        }
    }

    @Override
    public int users() {
        return rolesOf.size();
    }

    @Override
    public Set<String> rolesOf(String user) {
        return rolesOf.getOrDefault(user, Set.of());
    }

    @Override
    public Set<String> directOf(String user) {
        return directOf.getOrDefault(user, Set.of());
    }

    @Override
    public Set<String> permissionsOf(String role) {
        return permissionsOf.getOrDefault(role, Set.of());
    }
}
