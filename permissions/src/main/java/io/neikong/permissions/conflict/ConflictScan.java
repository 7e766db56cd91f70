package io.neikong.permissions.conflict;

import com.google.common.collect.Sets;
import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.permissions.conflict.AccessChange.Granted;
import io.neikong.permissions.conflict.AccessChange.MatrixChanged;
import io.neikong.permissions.conflict.AccessChange.Revoked;
import io.neikong.permissions.conflict.AccessChange.RolesChanged;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@link NoConflictingPermissions} over everybody of a district, prepared so that a look at one person is a few bit tests
 * (不相容权限扫描): who is in conflict, why, and what would change if something changed.
 *
 * <p>A checkup takes {@link #holders} and {@link #control}, and comes to the same outcomes as with the control itself.
 * It is immutable; {@link #after} gives the scan of a changed district and shares with this what stays, so that only those
 * whom the change {@linkplain #touchedBy touches} need to be examined anew.
 */
public final class ConflictScan implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BLOCK = 1 << 13;

    private final EffectivePermissions permissions;
    private final NoConflictingPermissions control;
    private final ClashTable clashes;

    /** The sets that are not in force for the whole review period. */
    private final BitSet inForceInPart;

    private final List<Rule> examined;

    /**
     * Prepares the scan.
     *
     * @param permissions  who could do what
     * @param matrix  the conflict sets
     */
    public ConflictScan(EffectivePermissions permissions, ConflictMatrix matrix) {
        this.permissions = Objects.requireNonNull(permissions, "permissions");
        this.control = new NoConflictingPermissions(matrix);
        this.clashes = new ClashTable(matrix, permissions.table(), permissions.roles());
        this.inForceInPart = inForceInPart(permissions.period(), matrix);
        this.examined = control.rulesFor(permissions.heldBy(new Holder("", true)));
    }

    /** The same sets and roles over others' permissions. */
    private ConflictScan(EffectivePermissions permissions, ConflictScan prepared) {
        this.permissions = permissions;
        this.control = prepared.control;
        this.clashes = permissions.table() == prepared.permissions.table()
                ? prepared.clashes
                : new ClashTable(control.matrix(), permissions.table(), permissions.roles());
        this.inForceInPart = prepared.inForceInPart;
        this.examined = prepared.examined;
    }

    private static BitSet inForceInPart(Validity period, ConflictMatrix matrix) {
        BitSet inPart = new BitSet();
        for (int set = 0; set < matrix.conflicts().size(); set++) {
            Validity inForce = matrix.conflicts().get(set).validity();
            inPart.set(set, !inForce.intersection(period).filter(period::equals).isPresent());
        }
        return inPart;
    }

    /** Who could do what. */
    public EffectivePermissions permissions() {
        return permissions;
    }

    /** The conflict sets. */
    public ConflictMatrix matrix() {
        return control.matrix();
    }

    /** Everybody to be examined. */
    public Stream<Holder> holders() {
        return permissions.holders();
    }

    /** The control that examines everybody of this scan. */
    public Control<Holder> control() {
        return new ConflictScreening(this);
    }

    /** What {@link NoConflictingPermissions} says of one person, or of an account of which nobody knows whose it is. */
    public Outcome examine(Holder holder) {
        int person = holder.known() && !permissions.isChanged(holder.id())
                ? permissions.table().numberOf(holder.id())
                : -1;
        return person >= 0 && !examined.isEmpty() && isClear(person) && holdsSomething(person)
                ? Outcome.satisfied(control, holder.id(), examined)
                : control.examine(permissions.heldBy(holder));
    }

    /**
     * All conflicts of everybody, those of one person together. The stream may be made {@linkplain Stream#parallel()
     * parallel}.
     */
    public Stream<Conflict> conflicts() {
        int persons = permissions.table().persons();
        Stream<Conflict> unchanged = IntStream.range(0, (persons + BLOCK - 1) / BLOCK)
                .mapToObj(block -> conflicts(block * BLOCK, Math.min(persons, (block + 1) * BLOCK)))
                .flatMap(List::stream);
        return Stream.concat(
                unchanged,
                permissions.changedPersons().stream().sorted().flatMap(person -> conflictsOf(person).stream()));
    }

    private List<Conflict> conflicts(int from, int to) {
        List<Conflict> conflicts = new ArrayList<>();
        Tally tally = new Tally(matrix().conflicts().size());
        for (int person = from; person < to; person++) {
            if (!isClear(person) && !permissions.isChanged(permissions.table().person(person))) {
                addConflicts(person, tally, conflicts);
            }
        }
        return conflicts;
    }

    /**
     * The conflicts of one person, sorted as the sets are.
     *
     * @param person  the person; who holds nothing is in no conflict
     */
    public List<Conflict> conflictsOf(String person) {
        int number = permissions.isChanged(person) ? -1 : permissions.table().numberOf(person);
        if (number < 0) {
            return broken(person);
        }
        if (isClear(number)) {
            return List.of();
        }
        List<Conflict> conflicts = new ArrayList<>();
        addConflicts(number, new Tally(matrix().conflicts().size()), conflicts);
        return conflicts;
    }

    private List<Conflict> broken(String person) {
        PermissionHolder holder = permissions.heldBy(new Holder(person, true));
        return control.broken(holder)
                .mapToObj(set ->
                        new Conflict(person, matrix().conflicts().get(set).id()))
                .toList();
    }

    /** Whether nothing that a person holds may break a set: most people, after a few bit tests. */
    private boolean isClear(int person) {
        GrantTable table = permissions.table();
        int from = table.firstOf(person);
        int to = table.firstOf(person + 1);
        if (to - from == 1) {
            int only = table.given(from);
            return !clashes.mayClash(only, only);
        }
        for (int one = from; one < to; one++) {
            int given = table.given(one);
            for (int other = one + 1; other < to; other++) {
                if (clashes.mayClash(given, table.given(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A role may be without any permission. */
    private boolean holdsSomething(int person) {
        GrantTable table = permissions.table();
        for (int place = table.firstOf(person); place < table.firstOf(person + 1); place++) {
            if (clashes.givesSomething(table.given(place))) {
                return true;
            }
        }
        return false;
    }

    /** What one person holds of each set; cleared after each person. */
    private static final class Tally {
        final long[] held;
        final int[] touched;
        int size;

        Tally(int sets) {
            held = new long[sets];
            touched = new int[sets];
        }

        void add(int set, long more) {
            if (held[set] == 0) {
                touched[size++] = set;
            }
            held[set] |= more;
        }

        void clear() {
            for (int i = 0; i < size; i++) {
                held[touched[i]] = 0;
            }
            size = 0;
        }
    }

    private void addConflicts(int person, Tally tally, List<Conflict> conflicts) {
        GrantTable table = permissions.table();
        for (int place = table.firstOf(person); place < table.firstOf(person + 1); place++) {
            int given = table.given(place);
            for (int holding = clashes.firstOf(given); holding < clashes.firstOf(given + 1); holding++) {
                tally.add(clashes.set(holding), clashes.held(holding));
            }
        }
        Arrays.sort(tally.touched, 0, tally.size);
        for (int i = 0; i < tally.size; i++) {
            int set = tally.touched[i];
            if (matrix().isBroken(set, tally.held[set]) && isBrokenAtSomeMoment(person, set)) {
                conflicts.add(new Conflict(
                        table.person(person), matrix().conflicts().get(set).id()));
            }
        }
        tally.clear();
    }

    /** Whoever holds everything everywhere for the whole period holds it at each moment of it. */
    private boolean isBrokenAtSomeMoment(int person, int set) {
        GrantTable table = permissions.table();
        return (!table.isInPart(person) && !inForceInPart.get(set))
                || !Clash.of(matrix(), set, permissions.heldBy(new Holder(table.person(person), true)))
                        .times()
                        .isEmpty();
    }

    /** The scan of the district as it would be. This stays as it is. */
    public ConflictScan after(AccessChange change) {
        if (change instanceof Granted granted) {
            return new ConflictScan(permissions.granted(granted.person(), granted.grant()), this);
        }
        if (change instanceof Revoked revoked) {
            return new ConflictScan(permissions.revoked(revoked.person(), revoked.grant()), this);
        }
        return change instanceof RolesChanged changed
                ? new ConflictScan(permissions.withRoles(changed.roles()), matrix())
                : new ConflictScan(permissions, ((MatrixChanged) change).matrix());
    }

    /** Everybody whose outcome may differ {@linkplain #after after} the change. */
    public Stream<Holder> touchedBy(AccessChange change) {
        if (change instanceof Granted granted) {
            return Stream.of(new Holder(granted.person(), true));
        }
        if (change instanceof Revoked revoked) {
            return Stream.of(new Holder(revoked.person(), true));
        }
        return change instanceof RolesChanged changed
                ? permissions.holdersOf(grant -> grant.role() != null && differs(grant.role(), changed.roles()))
                : touchedBy(((MatrixChanged) change).matrix());
    }

    /** Also where a role comes to a permission another way, since that is part of a finding. */
    private boolean differs(String role, RoleHierarchy others) {
        RoleHierarchy roles = permissions.roles();
        return !others.knows(role)
                || !roles.permissionsOf(role).equals(others.permissionsOf(role))
                || roles.permissionsOf(role).stream()
                        .anyMatch(
                                permission -> !roles.pathTo(role, permission).equals(others.pathTo(role, permission)));
    }

    private Stream<Holder> touchedBy(ConflictMatrix others) {
        if (!matrix().rules().equals(others.rules())) {
            return holders();
        }
        Set<String> concerned = new HashSet<>();
        for (ConflictSet set :
                Sets.symmetricDifference(Set.copyOf(matrix().conflicts()), Set.copyOf(others.conflicts()))) {
            concerned.addAll(set.members());
        }
        return permissions.holdersOf(
                grant -> permissions.permissionsOf(grant).stream().anyMatch(concerned::contains));
    }

    /**
     * What would come of a change, before it is made: which conflicts there would be that are not there yet, and which
     * would go. Nothing changes. Costs next to nothing, and allocates nothing, for a grant that leads to no conflict.
     */
    public Impact whatIf(AccessChange change) {
        if (change instanceof Granted granted && isSimple(granted)) {
            return whatIfSimply(granted);
        }
        ConflictScan next = after(change);
        Set<Conflict> before = new TreeSet<>();
        Set<Conflict> then = new TreeSet<>();
        touchedBy(change).filter(Holder::known).forEach(holder -> {
            before.addAll(conflictsOf(holder.id()));
            then.addAll(next.conflictsOf(holder.id()));
        });
        return before.equals(then)
                ? Impact.NONE
                : new Impact(List.copyOf(Sets.difference(then, before)), List.copyOf(Sets.difference(before, then)));
    }

    /** Whether everything is held everywhere and for the whole review period, so that time and place do not matter. */
    private boolean isSimple(Granted granted) {
        PermissionGrant grant = granted.grant();
        int person = permissions.table().numberOf(granted.person());
        return numberOf(grant) >= 0
                && grant.scope().equals(DataScope.EVERYWHERE)
                && grant.validity().equals(Validity.ALWAYS)
                && inForceInPart.isEmpty()
                && (person < 0 || !permissions.table().isInPart(person))
                && !permissions.isChanged(granted.person());
    }

    private int numberOf(PermissionGrant grant) {
        return grant.role() != null
                ? permissions.table().numberOfRole(grant.role())
                : permissions.table().numberOfPermission(Objects.requireNonNull(grant.permission()));
    }

    private Impact whatIfSimply(Granted granted) {
        int number = numberOf(granted.grant());
        int person = permissions.table().numberOf(granted.person());
        if (!mayClash(number, person)) {
            return Impact.NONE;
        }
        List<Conflict> arising = new ArrayList<>();
        for (int holding = clashes.firstOf(number); holding < clashes.firstOf(number + 1); holding++) {
            int set = clashes.set(holding);
            long before = heldOf(set, person);
            if (matrix().isBroken(set, before | clashes.held(holding)) && !matrix().isBroken(set, before)) {
                arising.add(new Conflict(
                        granted.person(), matrix().conflicts().get(set).id()));
            }
        }
        Collections.sort(arising);
        return arising.isEmpty() ? Impact.NONE : new Impact(arising, List.of());
    }

    private boolean mayClash(int number, int person) {
        GrantTable table = permissions.table();
        boolean mayClash = clashes.mayClash(number, number);
        for (int place = person < 0 ? 0 : table.firstOf(person);
                !mayClash && person >= 0 && place < table.firstOf(person + 1);
                place++) {
            mayClash = clashes.mayClash(number, table.given(place));
        }
        return mayClash;
    }

    private long heldOf(int set, int person) {
        GrantTable table = permissions.table();
        long held = 0;
        for (int place = person < 0 ? 0 : table.firstOf(person);
                person >= 0 && place < table.firstOf(person + 1);
                place++) {
            held |= clashes.heldOf(table.given(place), set);
        }
        return held;
    }
}
