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
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final Lineup lineup;

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
        this.lineup = new Lineup(permissions.table(), clashes);
        this.inForceInPart = inForceInPart(permissions.period(), matrix);
        this.examined = control.rulesFor(permissions.heldBy(new Holder("", true)));
    }

    /** The same sets and roles over others' permissions. */
    private ConflictScan(EffectivePermissions permissions, ConflictScan prepared) {
        this.permissions = permissions;
        this.control = prepared.control;
        boolean same = permissions.table() == prepared.permissions.table();
        this.clashes =
                same ? prepared.clashes : new ClashTable(control.matrix(), permissions.table(), permissions.roles());
        this.lineup = same ? prepared.lineup : new Lineup(permissions.table(), clashes);
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
     * What {@link NoConflictingPermissions} would say of a person were something granted, as far as the grant has a part in
     * it: what a {@link io.neikong.checkup.Gate} decides on before it is granted. A conflict that there is already and that
     * the grant is no part of is left out, so that it holds up no harmless grant. A breach is one of the rule of its set, even
     * if it would be over at the end of the review period.
     *
     * <p>A grant that holds at no moment of the review period is not applicable, since nobody looked: let the period of
     * {@link EffectivePermissions#builder} go on for as long as grants last.
     *
     * @param wanted  what is to be granted, to an account of which the person is known
     * @throws IllegalArgumentException if the granted role is not known
     */
    public Outcome examine(Granted wanted) {
        Holder holder = new Holder(wanted.person(), true);
        if (!wanted.grant().validity().overlaps(permissions.period())) {
            return Outcome.notApplicable(control, holder.id());
        }
        Impact impact = whatIf(wanted);
        if (impact.isHarmless()) {
            return Outcome.satisfied(control, holder.id(), matrix().rules());
        }
        Set<String> broken = Stream.concat(impact.arising().stream(), impact.standing().stream())
                .map(Conflict::conflict)
                .collect(Collectors.toSet());
        return control.broken(after(wanted).permissions().heldBy(holder), broken);
    }

    /**
     * All conflicts of everybody, those of one person together. The stream may be made {@linkplain Stream#parallel()
     * parallel}.
     */
    public Stream<Conflict> conflicts() {
        int blocksOfTwo = blocks(lineup.ofTwo.length);
        int blocks = blocksOfTwo + blocks(lineup.others.length);
        Stream<Conflict> unchanged = IntStream.range(0, blocks)
                .mapToObj(block -> block < blocksOfTwo ? conflictsOfTwo(block) : conflictsOfOthers(block - blocksOfTwo))
                .flatMap(List::stream);
        return permissions.changedPersons().isEmpty()
                ? unchanged
                : Stream.concat(
                        unchanged.filter(conflict -> !permissions.isChanged(conflict.person())),
                        permissions.changedPersons().stream().sorted().flatMap(person -> conflictsOf(person).stream()));
    }

    private static int blocks(int size) {
        return (size + BLOCK - 1) / BLOCK;
    }

    private List<Conflict> conflictsOfTwo(int block) {
        List<Conflict> conflicts = new ArrayList<>();
        int end = Math.min(lineup.ofTwo.length, (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            if (clashes.isSet(lineup.bits[i])) {
                addConflicts(lineup.ofTwo[i], lineup.two, 2 * i, 2 * i + 2, conflicts);
            }
        }
        return conflicts;
    }

    private List<Conflict> conflictsOfOthers(int block) {
        List<Conflict> conflicts = new ArrayList<>();
        int end = Math.min(lineup.others.length, (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            if (!isClear(lineup.given, lineup.first[i], lineup.first[i + 1])) {
                addConflicts(lineup.others[i], lineup.given, lineup.first[i], lineup.first[i + 1], conflicts);
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
        GrantTable table = permissions.table();
        addConflicts(number, table.given(), table.firstOf(number), table.firstOf(number + 1), conflicts);
        return conflicts;
    }

    private List<Conflict> broken(String person) {
        PermissionHolder holder = permissions.heldBy(new Holder(person, true));
        return control.broken(holder)
                .mapToObj(set -> new Conflict(person, matrix().id(set)))
                .toList();
    }

    /** Whether nothing that a person holds may break a set: most people, after a few bit tests. */
    private boolean isClear(int person) {
        GrantTable table = permissions.table();
        return isClear(table.given(), table.firstOf(person), table.firstOf(person + 1));
    }

    private boolean isClear(int[] given, int from, int to) {
        if (to - from == 1) {
            return !clashes.isAnyBrokenAlone() || !clashes.mayClash(given[from], given[from]);
        }
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                if (clashes.mayClash(given[one], given[other])) {
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

    /** The sets that somebody breaks with what was granted from a place to before another, in their order. */
    private void addConflicts(int person, int[] given, int from, int to, List<Conflict> conflicts) {
        for (int word = 0; word < clashes.words(); word++) {
            for (long sets = clashes.maybeBrokenBy(given, from, to, word); sets != 0; sets &= sets - 1) {
                int set = word * Long.SIZE + Long.numberOfTrailingZeros(sets);
                if (matrix().isBroken(set, clashes.heldBy(given, from, to, set)) && isBrokenAtSomeMoment(person, set)) {
                    conflicts.add(new Conflict(permissions.table().person(person), matrix().id(set)));
                }
            }
        }
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
     * would go. Nothing changes. It sees no further than the review period goes, so a grant that begins only after it looks
     * harmless; {@link #examine(Granted)} tells. Costs next to nothing, and allocates nothing, for a grant that leads to no
     * conflict.
     */
    public Impact whatIf(AccessChange change) {
        if (change instanceof Granted granted) {
            int number = numberOf(granted.grant());
            int person = permissions.table().numberOf(granted.person());
            if (number >= 0 && isSimple(granted, person)) {
                return mayClash(number, person) ? whatIfSimply(granted.person(), number, person) : Impact.NONE;
            }
        }
        ConflictScan next = after(change);
        Set<Conflict> before = new TreeSet<>();
        Set<Conflict> then = new TreeSet<>();
        touchedBy(change).filter(Holder::known).forEach(holder -> {
            before.addAll(conflictsOf(holder.id()));
            then.addAll(next.conflictsOf(holder.id()));
        });
        Set<Conflict> standing = new TreeSet<>();
        if (change instanceof Granted granted) {
            Set<String> named = setsNaming(granted.grant());
            Sets.intersection(before, then).stream()
                    .filter(conflict -> named.contains(conflict.conflict()))
                    .forEach(standing::add);
        }
        return before.equals(then) && standing.isEmpty()
                ? Impact.NONE
                : new Impact(
                        List.copyOf(Sets.difference(then, before)),
                        List.copyOf(Sets.difference(before, then)),
                        List.copyOf(standing));
    }

    private Set<String> setsNaming(PermissionGrant grant) {
        return permissions.permissionsOf(grant).stream()
                .flatMap(permission -> matrix().naming(permission).stream())
                .map(naming -> matrix().id(naming.set()))
                .collect(Collectors.toSet());
    }

    /** Whether everything is held everywhere and for the whole review period, so that time and place do not matter. */
    private boolean isSimple(Granted granted, int person) {
        PermissionGrant grant = granted.grant();
        return grant.scope().equals(DataScope.EVERYWHERE)
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

    private Impact whatIfSimply(String holder, int number, int person) {
        List<Conflict> arising = List.of();
        List<Conflict> standing = List.of();
        for (int word = 0; word < clashes.words(); word++) {
            for (long sets = clashes.touchedBy(number, word); sets != 0; sets &= sets - 1) {
                int set = word * Long.SIZE + Long.numberOfTrailingZeros(sets);
                long before = heldBy(person, set);
                if (matrix().isBroken(set, before | clashes.heldBy(number, set))) {
                    Conflict conflict = new Conflict(holder, matrix().id(set));
                    if (matrix().isBroken(set, before)) {
                        standing = with(conflict, standing);
                    } else {
                        arising = with(conflict, arising);
                    }
                }
            }
        }
        return arising.isEmpty() && standing.isEmpty() ? Impact.NONE : new Impact(arising, List.of(), standing);
    }

    /** One conflict is the usual case. */
    private static List<Conflict> with(Conflict conflict, List<Conflict> others) {
        return others.isEmpty()
                ? List.of(conflict)
                : Stream.concat(others.stream(), Stream.of(conflict)).sorted().toList();
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

    private long heldBy(int person, int set) {
        GrantTable table = permissions.table();
        return person < 0 ? 0 : clashes.heldBy(table.given(), table.firstOf(person), table.firstOf(person + 1), set);
    }
}
