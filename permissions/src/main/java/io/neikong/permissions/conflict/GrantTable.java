package io.neikong.permissions.conflict;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The possessions of all persons in columns, sorted by person: a million in the memory of a few arrays. What was granted is
 * a number: twice the number of the role, or twice the number of the permission plus one.
 */
final class GrantTable implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_CAPACITY = 64;

    private final Ids persons = new Ids();
    private final Ids roles = new Ids();
    private final Ids permissions = new Ids();
    private final Map<Validity, Validity> validities = new HashMap<>();
    private final Map<DataScope, DataScope> scopes = new HashMap<>();

    private int size;
    private int[] owners = new int[FIRST_CAPACITY];
    private int[] given = new int[FIRST_CAPACITY];
    private String[] grants = new String[FIRST_CAPACITY];
    private String[] accounts = new String[FIRST_CAPACITY];
    private Validity[] validity = new Validity[FIRST_CAPACITY];
    private DataScope[] scope = new DataScope[FIRST_CAPACITY];
    private final Map<Integer, String> lentBy = new HashMap<>();

    /** The rows of person p are those that {@code order} has from {@code first[p]} to before {@code first[p + 1]}. */
    private int[] first = {0};

    private int[] order = {};

    /** What was granted in the rows, in the order of {@link #order}. */
    private int[] givenInOrder = {};

    /** The numbers of what was really granted to somebody; the others are only known. */
    private final BitSet granted = new BitSet();

    /** The persons who hold something for part of the time only, or for some business only. */
    private final BitSet inPart = new BitSet();

    /** Gives numbers to all roles and permissions that there are, so that a question about any of them is a quick one. */
    void know(RoleHierarchy all) {
        for (String role : all.roles()) {
            roles.add(role);
            all.permissionsOf(role).forEach(permissions::add);
        }
    }

    boolean isGranted(int number) {
        return granted.get(number);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it is of a role that is not known
     */
    void add(String person, PermissionGrant grant, @Nullable String lender) {
        int number = numberOf(grant);
        if (size == owners.length) {
            grow();
        }
        owners[size] = persons.add(person);
        given[size] = number;
        granted.set(given[size]);
        grants[size] = grant.grant();
        accounts[size] = grant.account();
        validity[size] = one(grant.validity(), Validity.ALWAYS, validities);
        scope[size] = one(grant.scope(), DataScope.EVERYWHERE, scopes);
        if (lender != null) {
            lentBy.put(size, lender);
        }
        size++;
    }

    private int numberOf(PermissionGrant grant) {
        if (grant.role() == null) {
            return 2 * permissions.add(Objects.requireNonNull(grant.permission())) + 1;
        }
        int number = numberOfRole(grant.role());
        if (number < 0) {
            throw new IllegalArgumentException(
                    "grant " + grant.grant() + " must be of a known role, but was of role " + grant.role());
        }
        return number;
    }

    /** The same value as before, so that a million rows share a few thousand of them. */
    private static <T> T one(T value, T usual, Map<T, T> all) {
        if (value.equals(usual)) {
            return usual;
        }
        T before = all.putIfAbsent(value, value);
        return before == null ? value : before;
    }

    private void grow() {
        int capacity = 2 * size;
        owners = Arrays.copyOf(owners, capacity);
        given = Arrays.copyOf(given, capacity);
        grants = Arrays.copyOf(grants, capacity);
        accounts = Arrays.copyOf(accounts, capacity);
        validity = Arrays.copyOf(validity, capacity);
        scope = Arrays.copyOf(scope, capacity);
    }

    /** Sorts the rows by person and notes who holds something in part only, once all are in. */
    void sort(Validity whole) {
        first = new int[persons.size() + 1];
        for (int row = 0; row < size; row++) {
            first[owners[row] + 1]++;
        }
        for (int person = 0; person < persons.size(); person++) {
            first[person + 1] += first[person];
        }
        int[] next = Arrays.copyOf(first, persons.size());
        order = new int[size];
        givenInOrder = new int[size];
        for (int row = 0; row < size; row++) {
            int place = next[owners[row]]++;
            order[place] = row;
            givenInOrder[place] = given[row];
            if (!scope[row].equals(DataScope.EVERYWHERE) || !covers(validity[row], whole)) {
                inPart.set(owners[row]);
            }
        }
    }

    private static boolean covers(Validity validity, Validity whole) {
        return validity.equals(Validity.ALWAYS)
                || validity.intersection(whole).filter(whole::equals).isPresent();
    }

    int persons() {
        return persons.size();
    }

    String person(int number) {
        return persons.get(number);
    }

    /** −1 if nothing was ever granted to that person. */
    int numberOf(String person) {
        return persons.find(person);
    }

    /** −1 if that role is not known. */
    int numberOfRole(String role) {
        int number = roles.find(role);
        return number < 0 ? -1 : 2 * number;
    }

    /** −1 if that permission is not known. */
    int numberOfPermission(String permission) {
        int number = permissions.find(permission);
        return number < 0 ? -1 : 2 * number + 1;
    }

    /** One more than the highest number of anything that is known. */
    int numbersGiven() {
        return 2 * Math.max(roles.size(), permissions.size());
    }

    /** The role of a number, null if it is the number of a permission or of nothing. */
    @Nullable
    String role(int number) {
        return number % 2 == 0 && number / 2 < roles.size() ? roles.get(number / 2) : null;
    }

    /** The permission of a number, null if it is the number of a role or of nothing. */
    @Nullable
    String permission(int number) {
        return number % 2 == 1 && number / 2 < permissions.size() ? permissions.get(number / 2) : null;
    }

    int firstOf(int person) {
        return first[person];
    }

    int given(int place) {
        return givenInOrder[place];
    }

    /** What was granted at all places, not to be changed. */
    int[] given() {
        return givenInOrder;
    }

    boolean isInPart(int person) {
        return inPart.get(person);
    }

    boolean holdsAny(int person, BitSet numbers) {
        for (int place = first[person]; place < first[person + 1]; place++) {
            if (numbers.get(givenInOrder[place])) {
                return true;
            }
        }
        return false;
    }

    List<Possession> possessionsOf(int person) {
        return IntStream.range(first[person], first[person + 1])
                .mapToObj(place -> possession(order[place]))
                .toList();
    }

    private Possession possession(int row) {
        PermissionGrant grant = new PermissionGrant(
                grants[row], accounts[row], role(given[row]), permission(given[row]), scope[row], validity[row]);
        return new Possession(grant, lentBy.get(row));
    }
}
