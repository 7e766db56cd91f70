package io.neikong.benchmarks.access;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The reference: finds conflicts from roles and never looks at the permissions that come with them.
 *
 * <p>For each role it is known which members of each set it holds, and for each pair of roles which sets concern both; two
 * matrices of bits say for which pairs there are any, and for which pairs they come to a conflict. Users are kept by how
 * many roles they have, so that most of them cost one bit. Only users with permissions besides their roles, and users of
 * three roles of which two touch the same set, are looked at in detail.
 *
 * <p>It knows what {@link AccessInput} says of itself, at most three roles a user and at most four members a set, and it
 * takes the roles as closed. It is a yardstick and no implementation.
 */
final class RoleLevelScan implements ConflictScan {

    private static final int ROLES = AccessInput.ROLES;

    private final int sets;

    /** Which members of a set a role holds, at {@code role * sets + set}. */
    private final byte[] heldBy;

    /** Bit m of a set: holding the members m of it is too much. */
    private final short[] tooMuch;

    /** The sets that a permission is in, with its place in each: {@code set << 2 | place}. */
    private final int[] placeStart = new int[AccessInput.PERMISSIONS + 1];

    private final int[] places;

    /** The sets that both roles of a pair touch, ascending; a pair is {@code lower * ROLES + higher}. */
    private final int[] sharedStart = new int[ROLES * ROLES + 1];

    private final int[] shared;
    private final long[] sharing = new long[ROLES * ROLES / Long.SIZE + 1];
    private final long[] conflicting = new long[ROLES * ROLES / Long.SIZE + 1];

    private final int[] usersOfTwo;
    private final int[] pairs;
    private final int[] usersOfThree;
    private final short[] triples;
    private final int[] usersWithDirect;

    private final AccessInput input;

    RoleLevelScan(AccessInput input) {
        this.input = input;
        sets = input.members.length;
        tooMuch = new short[sets];
        for (int set = 0; set < sets; set++) {
            for (int held = 0; held < 1 << AccessInput.MOST_MEMBERS; held++) {
                if (Integer.bitCount(held) > input.max[set]) {
                    tooMuch[set] |= (short) (1 << held);
                }
            }
        }
        places = places(input.members);
        heldBy = new byte[ROLES * sets];
        for (int role = 0; role < ROLES; role++) {
            for (int permission : input.permissionsOf[role]) {
                for (int i = placeStart[permission]; i < placeStart[permission + 1]; i++) {
                    heldBy[role * sets + (places[i] >> 2)] |= (byte) (1 << (places[i] & 3));
                }
            }
        }
        shared = sharedSets();

        int[] withDirect = users(user -> hasDirect(user));
        usersWithDirect = withDirect;
        usersOfTwo = users(user -> !hasDirect(user) && rolesOf(user) == 2);
        pairs = Arrays.stream(usersOfTwo)
                .map(user -> pair(input.roles[input.roleStart[user]], input.roles[input.roleStart[user] + 1]))
                .toArray();
        usersOfThree = users(user -> !hasDirect(user) && rolesOf(user) == 3);
        triples = new short[3 * usersOfThree.length];
        for (int i = 0; i < usersOfThree.length; i++) {
            System.arraycopy(input.roles, input.roleStart[usersOfThree[i]], triples, 3 * i, 3);
        }
    }

    private int[] users(java.util.function.IntPredicate kind) {
        return IntStream.range(0, input.users).filter(kind).toArray();
    }

    private boolean hasDirect(int user) {
        return input.directStart[user] < input.directStart[user + 1];
    }

    private int rolesOf(int user) {
        return input.roleStart[user + 1] - input.roleStart[user];
    }

    private static int pair(int lower, int higher) {
        return lower * ROLES + higher;
    }

    private int[] places(int[][] members) {
        for (int[] set : members) {
            for (int permission : set) {
                placeStart[permission + 1]++;
            }
        }
        for (int permission = 0; permission < AccessInput.PERMISSIONS; permission++) {
            placeStart[permission + 1] += placeStart[permission];
        }
        int[] next = placeStart.clone();
        int[] all = new int[placeStart[AccessInput.PERMISSIONS]];
        for (int set = 0; set < members.length; set++) {
            for (int place = 0; place < members[set].length; place++) {
                all[next[members[set][place]]++] = set << 2 | place;
            }
        }
        return all;
    }

    private int[] sharedSets() {
        int[][] touched = new int[ROLES][];
        for (int role = 0; role < ROLES; role++) {
            int first = role * sets;
            touched[role] = IntStream.range(0, sets)
                    .filter(set -> heldBy[first + set] != 0)
                    .toArray();
        }
        int[] all = new int[1 << 12];
        int size = 0;
        for (int lower = 0; lower < ROLES; lower++) {
            for (int higher = 0; higher < ROLES; higher++) {
                int pair = pair(lower, higher);
                sharedStart[pair] = size;
                for (int set : lower < higher ? touched[lower] : new int[0]) {
                    if (heldBy[higher * sets + set] == 0) {
                        continue;
                    }
                    if (size == all.length) {
                        all = Arrays.copyOf(all, 2 * size);
                    }
                    all[size++] = set;
                    sharing[pair >> 6] |= 1L << pair;
                    if (isTooMuch(set, heldBy[lower * sets + set] | heldBy[higher * sets + set])) {
                        conflicting[pair >> 6] |= 1L << pair;
                    }
                }
            }
        }
        sharedStart[ROLES * ROLES] = size;
        return Arrays.copyOf(all, size);
    }

    private boolean isTooMuch(int set, int held) {
        return (tooMuch[set] >>> held & 1) != 0;
    }

    /** No role alone holds too much, so nobody with one role and nothing besides is looked at. */
    @Override
    public void scan(Conflicts found) {
        scanTwo(found);
        scanThree(found);
        for (int user : usersWithDirect) {
            scanWithDirect(user, found);
        }
    }

    private void scanTwo(Conflicts found) {
        long[] conflict = conflicting;
        int[] all = pairs;
        for (int i = 0; i < all.length; i++) {
            int pair = all[i];
            if ((conflict[pair >> 6] >>> pair & 1) != 0) {
                ofTwo(usersOfTwo[i], pair, found);
            }
        }
    }

    private void ofTwo(int user, int pair, Conflicts found) {
        int lower = pair / ROLES * sets;
        int higher = pair % ROLES * sets;
        for (int i = sharedStart[pair]; i < sharedStart[pair + 1]; i++) {
            int set = shared[i];
            int held = heldBy[lower + set] | heldBy[higher + set];
            if (isTooMuch(set, held)) {
                found.add(user, set, held);
            }
        }
    }

    private void scanThree(Conflicts found) {
        long[] share = sharing;
        short[] all = triples;
        for (int i = 0; i < all.length; i += 3) {
            int first = pair(all[i], all[i + 1]);
            int second = pair(all[i], all[i + 2]);
            int third = pair(all[i + 1], all[i + 2]);
            long any = share[first >> 6] >>> first | share[second >> 6] >>> second | share[third >> 6] >>> third;
            if ((any & 1) != 0) {
                ofThree(usersOfThree[i / 3], all[i], all[i + 1], all[i + 2], found);
            }
        }
    }

    /** Every set that two of the roles share, each once: a later pair leaves out what an earlier one had. */
    private void ofThree(int user, int a, int b, int c, Conflicts found) {
        for (int i = sharedStart[pair(a, b)]; i < sharedStart[pair(a, b) + 1]; i++) {
            ofThree(user, shared[i], a, b, c, found);
        }
        for (int i = sharedStart[pair(a, c)]; i < sharedStart[pair(a, c) + 1]; i++) {
            if (heldBy[b * sets + shared[i]] == 0) {
                ofThree(user, shared[i], a, b, c, found);
            }
        }
        for (int i = sharedStart[pair(b, c)]; i < sharedStart[pair(b, c) + 1]; i++) {
            if (heldBy[a * sets + shared[i]] == 0) {
                ofThree(user, shared[i], a, b, c, found);
            }
        }
    }

    private void ofThree(int user, int set, int a, int b, int c, Conflicts found) {
        int held = heldBy[a * sets + set] | heldBy[b * sets + set] | heldBy[c * sets + set];
        if (isTooMuch(set, held)) {
            found.add(user, set, held);
        }
    }

    /** The sets of the permissions besides the roles, then those that only the roles touch. */
    private void scanWithDirect(int user, Conflicts found) {
        int from = input.directStart[user];
        int to = input.directStart[user + 1];
        int firstRole = input.roleStart[user];
        int endOfRoles = input.roleStart[user + 1];
        for (int i = from; i < to; i++) {
            int permission = input.direct[i];
            for (int j = placeStart[permission]; j < placeStart[permission + 1]; j++) {
                int set = places[j] >> 2;
                int direct = heldDirectly(from, to, set);
                if (isFirst(places[j] & 3, direct)) {
                    int held = direct;
                    for (int k = firstRole; k < endOfRoles; k++) {
                        held |= heldBy[input.roles[k] * sets + set];
                    }
                    if (isTooMuch(set, held)) {
                        found.add(user, set, held);
                    }
                }
            }
        }
        for (int one = firstRole; one < endOfRoles; one++) {
            for (int other = one + 1; other < endOfRoles; other++) {
                ofRolesAlone(user, one, other, found);
            }
        }
    }

    /** Members ascend, and so do a user's permissions: the first of a set is the one of the lowest place. */
    private static boolean isFirst(int place, int direct) {
        return Integer.numberOfTrailingZeros(direct) == place;
    }

    private int heldDirectly(int from, int to, int set) {
        int held = 0;
        for (int i = from; i < to; i++) {
            int permission = input.direct[i];
            for (int j = placeStart[permission]; j < placeStart[permission + 1]; j++) {
                if (places[j] >> 2 == set) {
                    held |= 1 << (places[j] & 3);
                }
            }
        }
        return held;
    }

    private void ofRolesAlone(int user, int one, int other, Conflicts found) {
        int pair = pair(input.roles[one], input.roles[other]);
        for (int i = sharedStart[pair]; i < sharedStart[pair + 1]; i++) {
            int set = shared[i];
            int held = 0;
            boolean had = heldDirectly(input.directStart[user], input.directStart[user + 1], set) != 0;
            for (int k = input.roleStart[user]; k < input.roleStart[user + 1]; k++) {
                int more = heldBy[input.roles[k] * sets + set];
                had |= more != 0 && (k < one || (k > one && k < other));
                held |= more;
            }
            if (!had && isTooMuch(set, held)) {
                found.add(user, set, held);
            }
        }
    }
}
