package io.neikong.benchmarks.access;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Who may do what, generated: the same for the same numbers of users and conflict sets on every machine.
 *
 * <p>There are 2,000 permissions and 400 roles on three levels; a role of a lower level has its own permissions and all of
 * the role above it. A user has 1 to 3 roles (55, 35 and 10 of 100), and 5 of 100 users have 1 or 2 permissions besides,
 * which comes to about 12 permissions a user. Of 10 conflict sets 7 are pairs, 2 allow 1 of 4 permissions and 1 allows 2 of
 * 4; no role alone holds too many of any set.
 *
 * <p>Users, roles, permissions and sets are numbered from 0. Lists of users' things are kept one after another: those of
 * user {@code u} are at {@code start[u]} to {@code start[u + 1]}, ascending and each once.
 */
final class AccessInput {

    static final int PERMISSIONS = 2_000;
    static final int ROLES = 400;
    static final int CONFLICT_SETS = 500;
    /** The most members that a conflict set has here, so that which of them somebody holds fits into 4 bits. */
    static final int MOST_MEMBERS = 4;
    /** The most roles that a user has here. */
    static final int MOST_ROLES = 3;

    private static final long SEED = 2021_11_26;
    private static final int[] ROLES_OF_LEVEL = {160, 140, 100};
    private static final int[] OWN_PERMISSIONS_OF_LEVEL = {5, 4, 3};
    private static final int MOST_DIRECT = 2;
    private static final int MOST_HELD = 64;

    final int users;

    /** The role above each role, -1 on the first level. */
    final int[] parent = new int[ROLES];

    /** What each role has of its own, and what it has with all above it, ascending. */
    final int[][] ownPermissions = new int[ROLES][];

    final int[][] permissionsOf = new int[ROLES][];

    /** The members of each conflict set, ascending, and how many of them somebody may hold. */
    final int[][] members;

    final int[] max;

    final int[] roleStart;
    final short[] roles;
    final int[] directStart;
    final short[] direct;
    final int[] heldStart;
    final short[] held;

    /** Input with {@link #CONFLICT_SETS} conflict sets. */
    AccessInput(int users) {
        this(users, CONFLICT_SETS);
    }

    AccessInput(int users, int sets) {
        this.users = users;
        members = new int[sets][];
        max = new int[sets];
        SplittableRandom random = new SplittableRandom(SEED);
        drawRoles(random.split());
        int[] named = namedPermissions();
        drawConflicts(random.split(), named);

        roleStart = new int[users + 1];
        directStart = new int[users + 1];
        heldStart = new int[users + 1];
        short[] someRoles = new short[users * MOST_ROLES];
        short[] someDirect = new short[users * MOST_DIRECT];
        short[] someHeld = new short[users * MOST_HELD];
        SplittableRandom ofUsers = random.split();
        BitSet drawn = new BitSet();
        for (int user = 0; user < users; user++) {
            draw(drawn, rolesOfOne(ofUsers), ROLES, ofUsers);
            roleStart[user + 1] = append(drawn, someRoles, roleStart[user]);
            drawn.clear();
            for (int i = ofUsers.nextInt(100) < 5 ? ofUsers.nextInt(1, MOST_DIRECT + 1) : 0; i > 0; i--) {
                drawn.set(named[ofUsers.nextInt(named.length)]);
            }
            directStart[user + 1] = append(drawn, someDirect, directStart[user]);
            for (int i = roleStart[user]; i < roleStart[user + 1]; i++) {
                for (int permission : permissionsOf[someRoles[i]]) {
                    drawn.set(permission);
                }
            }
            heldStart[user + 1] = append(drawn, someHeld, heldStart[user]);
        }
        roles = Arrays.copyOf(someRoles, roleStart[users]);
        direct = Arrays.copyOf(someDirect, directStart[users]);
        held = Arrays.copyOf(someHeld, heldStart[users]);
    }

    private void drawRoles(SplittableRandom random) {
        int first = 0;
        int firstAbove = 0;
        BitSet drawn = new BitSet();
        for (int level = 0; level < ROLES_OF_LEVEL.length; level++) {
            for (int role = first; role < first + ROLES_OF_LEVEL[level]; role++) {
                draw(drawn, OWN_PERMISSIONS_OF_LEVEL[level], PERMISSIONS, random);
                ownPermissions[role] = drawn.stream().toArray();
                parent[role] = level == 0 ? -1 : random.nextInt(firstAbove, first);
                if (level > 0) {
                    Arrays.stream(permissionsOf[parent[role]]).forEach(drawn::set);
                }
                permissionsOf[role] = drawn.stream().toArray();
            }
            firstAbove = first;
            first += ROLES_OF_LEVEL[level];
        }
    }

    /** The permissions that any role has. */
    private int[] namedPermissions() {
        return Arrays.stream(permissionsOf)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
    }

    private void drawConflicts(SplittableRandom random, int[] named) {
        BitSet drawn = new BitSet();
        for (int set = 0; set < members.length; ) {
            int kind = set % 10;
            drawn.clear();
            while (drawn.cardinality() < (kind < 7 ? 2 : MOST_MEMBERS)) {
                drawn.set(named[random.nextInt(named.length)]);
            }
            max[set] = kind == 9 ? 2 : 1;
            if (isKeptByEveryRole(drawn, max[set])) {
                members[set++] = drawn.stream().toArray();
            }
        }
    }

    private boolean isKeptByEveryRole(BitSet conflicting, int most) {
        return Arrays.stream(permissionsOf)
                .allMatch(permissions ->
                        Arrays.stream(permissions).filter(conflicting::get).count() <= most);
    }

    private static int rolesOfOne(SplittableRandom random) {
        int percent = random.nextInt(100);
        return percent < 55 ? 1 : percent < 90 ? 2 : MOST_ROLES;
    }

    /** Leaves {@code count} different numbers below {@code bound} in {@code drawn} and no others. */
    private static void draw(BitSet drawn, int count, int bound, SplittableRandom random) {
        drawn.clear();
        while (drawn.cardinality() < count) {
            drawn.set(random.nextInt(bound));
        }
    }

    private static int append(BitSet numbers, short[] to, int start) {
        int end = start;
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            to[end++] = (short) number;
        }
        return end;
    }

    /** How many permissions all users hold together. */
    int heldByAll() {
        return held.length;
    }

    /** Whether a user holds a permission. */
    boolean holds(int user, int permission) {
        return Arrays.binarySearch(held, heldStart[user], heldStart[user + 1], (short) permission) >= 0;
    }

    /** The identifier of a user, as a file has it: a new text each time. */
    static String user(int user) {
        return name('U', 10_000_000 + user);
    }

    /** The identifier of a role: a new text each time. */
    static String role(int role) {
        return name('R', 1_000 + role);
    }

    /** The identifier of a permission: a new text each time. */
    static String permission(int permission) {
        return name('P', 10_000 + permission);
    }

    /** The letter, then the number without its first digit, so that all are of one length. */
    private static String name(char letter, int number) {
        char[] name = Integer.toString(number).toCharArray();
        name[0] = letter;
        return new String(name);
    }
}
