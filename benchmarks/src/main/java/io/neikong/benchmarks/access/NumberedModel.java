package io.neikong.benchmarks.access;

import io.neikong.benchmarks.access.AccessRows.Grant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Users, roles and permissions numbered with a {@link HashMap} each, and lists of numbers one after another: the shortest
 * program that ends with what a fast scan wants.
 */
final class NumberedModel implements AccessModel {

    private final Map<String, Integer> users;
    private final Map<String, Integer> roles = new HashMap<>();
    private final Map<String, Integer> permissions = new HashMap<>();
    private final Lists rolesOf;
    private final Lists directOf;
    private final BitSet[] permissionsOf;

    /** Lists of numbers, those of {@code i} at {@code start[i]} to {@code start[i + 1]}. */
    private static final class Lists {
        private final int[] start;
        private final int[] numbers;

        Lists(int[] start, int[] numbers) {
            this.start = start;
            this.numbers = numbers;
        }

        /** Counts, then sorts into place; a row whose number is -1 belongs to no list. */
        static Lists of(int owners, int[] owner, int[] number) {
            int[] start = new int[owners + 1];
            for (int i = 0; i < owner.length; i++) {
                if (number[i] >= 0) {
                    start[owner[i] + 1]++;
                }
            }
            for (int i = 0; i < owners; i++) {
                start[i + 1] += start[i];
            }
            int[] next = start.clone();
            int[] numbers = new int[start[owners]];
            for (int i = 0; i < owner.length; i++) {
                if (number[i] >= 0) {
                    numbers[next[owner[i]]++] = number[i];
                }
            }
            return new Lists(start, numbers);
        }

        IntStream of(int owner) {
            return Arrays.stream(numbers, start[owner], start[owner + 1]);
        }
    }

    NumberedModel(AccessRows rows) {
        List<Grant> grants = rows.grants();
        users = new HashMap<>(grants.size());
        int[] user = new int[grants.size()];
        int[] role = new int[grants.size()];
        int[] direct = new int[grants.size()];
        for (int i = 0; i < user.length; i++) {
            Grant grant = grants.get(i);
            user[i] = number(grant.user(), users);
            role[i] = grant.role() == null ? -1 : number(grant.role(), roles);
            direct[i] = grant.permission() == null ? -1 : number(grant.permission(), permissions);
        }
        rolesOf = Lists.of(users.size(), user, role);
        directOf = Lists.of(users.size(), user, direct);
        permissionsOf = closed(rows);
    }

    /** One look-up where the text is known, which is the usual case. */
    private static int number(String text, Map<String, Integer> numbers) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        numbers.put(text, next);
        return next;
    }

    private BitSet[] closed(AccessRows rows) {
        Map<Integer, Integer> parentOf = new HashMap<>();
        rows.parents().forEach(row -> parentOf.put(number(row.role(), roles), number(row.parent(), roles)));
        Map<Integer, BitSet> own = new HashMap<>();
        rows.permissions()
                .forEach(row -> own.computeIfAbsent(number(row.role(), roles), role -> new BitSet())
                        .set(number(row.permission(), permissions)));
        BitSet[] closed = new BitSet[roles.size()];
        for (int role = 0; role < closed.length; role++) {
            closed[role] = new BitSet();
            for (Integer above = role; above != null; above = parentOf.get(above)) {
                closed[role].or(own.getOrDefault(above, new BitSet()));
            }
        }
        return closed;
    }

    @Override
    public int users() {
        return users.size();
    }

    @Override
    public Set<String> rolesOf(String user) {
        return names(rolesOf.of(of(user, users)), roles);
    }

    @Override
    public Set<String> directOf(String user) {
        return names(directOf.of(of(user, users)), permissions);
    }

    @Override
    public Set<String> permissionsOf(String role) {
        return names(permissionsOf[of(role, roles)].stream(), permissions);
    }

    private static int of(String text, Map<String, Integer> numbers) {
        return Objects.requireNonNull(numbers.get(text), text);
    }

    /** Slow and short: only the comparison of two models asks. */
    private static Set<String> names(IntStream numbers, Map<String, Integer> from) {
        Set<Integer> wanted = new HashSet<>(numbers.boxed().toList());
        Set<String> names = new HashSet<>();
        if (!wanted.isEmpty()) {
            from.forEach((name, number) -> {
                if (wanted.contains(number)) {
                    names.add(name);
                }
            });
        }
        return names;
    }
}
