package io.neikong.permissions.conflict;

import io.neikong.control.Severity;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small district in which much goes wrong, and which can change: rows that stay as they are given, and a naive twin of the
 * scan that asks each person at each moment for each permission.
 */
final class RandomDistrict {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 20);

    private final Random random;
    private final List<String> persons = named("person", 8);
    private final List<String> roleNames = named("role", 6);
    private final List<String> permissionNames = named("p", 9);

    final List<Possessed> grants = new ArrayList<>();
    final Set<List<String>> parents = new TreeSet<>(RandomDistrict::compare);
    final Set<List<String>> rolePermissions = new TreeSet<>(RandomDistrict::compare);
    final List<ConflictSet> conflicts = new ArrayList<>();
    private int nextGrant;
    private int nextConflict;

    /** A grant and the person whose account received it. */
    record Possessed(String person, PermissionGrant grant) {}

    RandomDistrict(Random random) {
        this.random = random;
        IntStream.range(0, 8).forEach(i -> rolePermissions.add(List.of(any(roleNames), any(permissionNames))));
        IntStream.range(0, 3).forEach(i -> addParent());
        IntStream.range(0, 14).forEach(i -> grants.add(newGrant()));
        IntStream.range(0, 5).forEach(i -> conflicts.add(newConflict()));
    }

    private static List<String> named(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static int compare(List<String> one, List<String> other) {
        return one.toString().compareTo(other.toString());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    /** Roles inherit from those before them only, so that there is no cycle. */
    private void addParent() {
        int child = 1 + random.nextInt(roleNames.size() - 1);
        parents.add(List.of(roleNames.get(child), roleNames.get(random.nextInt(child))));
    }

    private Possessed newGrant() {
        String id = "g" + nextGrant++;
        boolean ofRole = random.nextBoolean();
        return new Possessed(
                any(persons),
                new PermissionGrant(
                        id,
                        "account of " + id,
                        ofRole ? any(roleNames) : null,
                        ofRole ? null : any(permissionNames),
                        rarely() ? newScope() : DataScope.EVERYWHERE,
                        newValidity()));
    }

    private DataScope newScope() {
        return new DataScope(
                rarely() ? null : any(List.of("u1", "u2")), rarely() ? any(List.of("x1", "x2")) : null, null, null);
    }

    private Validity newValidity() {
        if (!rarely()) {
            return Validity.ALWAYS;
        }
        int from = random.nextInt(30) - 5;
        LocalDate start = rarely() ? null : FIRST_DAY.plusDays(from);
        return Validity.ofDays(start, rarely() ? null : FIRST_DAY.plusDays(from + 1 + random.nextInt(9)));
    }

    private ConflictSet newConflict() {
        List<String> shuffled = new ArrayList<>(permissionNames);
        Collections.shuffle(shuffled, random);
        String id = "C" + nextConflict++;
        int cut = 1 + random.nextInt(2);
        ConflictSet set = rarely()
                ? ConflictSet.between(id, side(shuffled.subList(0, cut)), side(shuffled.subList(cut, cut + 2)))
                : ConflictSet.atMost(id, 1 + random.nextInt(2), shuffled.subList(0, 3 + random.nextInt(2)));
        EnumSet<Dimension> same = EnumSet.noneOf(Dimension.class);
        if (rarely()) {
            same.add(Dimension.UNIT);
        }
        if (rarely()) {
            same.add(Dimension.PROGRAMME);
        }
        return set.weighing(any(List.of(Severity.values())))
                .inTheSame(same.toArray(Dimension[]::new))
                .during(rarely() ? newValidity() : Validity.ALWAYS);
    }

    private Side side(List<String> permissions) {
        return random.nextBoolean() ? Side.anyOf(permissions) : Side.allOf(permissions);
    }

    /** Changes something in the rows, and says what as a change. */
    AccessChange change() {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                Possessed granted = newGrant();
                grants.add(granted);
                return new AccessChange.Granted(granted.person(), granted.grant());
            }
            case 3, 4 -> {
                if (grants.isEmpty()) {
                    return new AccessChange.Revoked("nobody", "nothing");
                }
                Possessed revoked = grants.remove(random.nextInt(grants.size()));
                return new AccessChange.Revoked(
                        revoked.person(), revoked.grant().grant());
            }
            case 5, 6 -> {
                changeRoles();
                return new AccessChange.RolesChanged(roles());
            }
            default -> {
                changeConflicts();
                return new AccessChange.MatrixChanged(ConflictMatrix.of(conflicts));
            }
        }
    }

    private void changeRoles() {
        Set<List<String>> rows = random.nextBoolean() ? parents : rolePermissions;
        if (rows.size() > 4 && random.nextBoolean()) {
            rows.remove(any(List.copyOf(rows)));
        } else if (rows.size() == parents.size() && rows.equals(parents)) {
            addParent();
        } else {
            rolePermissions.add(List.of(any(roleNames), any(permissionNames)));
        }
    }

    private void changeConflicts() {
        if (conflicts.size() > 3) {
            conflicts.remove(random.nextInt(conflicts.size()));
        } else {
            conflicts.add(newConflict());
        }
    }

    RoleHierarchy roles() {
        RoleHierarchy.Builder roles = RoleHierarchy.builder();
        roleNames.forEach(roles::role);
        parents.forEach(row -> roles.parent(row.get(0), row.get(1)));
        rolePermissions.forEach(row -> roles.permission(row.get(0), row.get(1)));
        return roles.build();
    }

    EffectivePermissions permissions() {
        EffectivePermissions.Builder permissions =
                EffectivePermissions.builder(roles(), ChinaTime.startOf(FIRST_DAY), ChinaTime.startOf(LAST_DAY));
        grants.forEach(possessed -> permissions.grant(possessed.grant(), possessed.person()));
        return permissions.build();
    }

    ConflictScan scan() {
        return new ConflictScan(permissions(), ConflictMatrix.of(conflicts));
    }

    /** The twin: {@code person set}, and {@code now} if it lasts on the last day. Everything begins and ends at midnight. */
    Set<String> naiveConflicts() {
        Set<String> lines = new TreeSet<>();
        for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            Instant at = ChinaTime.startOf(day);
            for (String person : persons) {
                for (ConflictSet conflict : conflicts) {
                    if (conflict.validity().covers(at) && isBroken(conflict, person, at)) {
                        lines.add(person + " " + conflict.id());
                        if (day.equals(LAST_DAY)) {
                            lines.add(person + " " + conflict.id() + " now");
                        }
                    }
                }
            }
        }
        return lines;
    }

    /** Somewhere: for each unit and programme that there are. What does not matter for the set is the same everywhere. */
    private boolean isBroken(ConflictSet conflict, String person, Instant at) {
        for (String unit : List.of("u1", "u2")) {
            for (String programme : List.of("x1", "x2")) {
                Set<String> held = new TreeSet<>();
                for (Possessed possessed : grants) {
                    DataScope scope = possessed.grant().scope();
                    if (possessed.person().equals(person)
                            && possessed.grant().validity().covers(at)
                            && (!conflict.sameScope().contains(Dimension.UNIT) || is(scope.unit(), unit))
                            && (!conflict.sameScope().contains(Dimension.PROGRAMME)
                                    || is(scope.programme(), programme))) {
                        held.addAll(given(possessed.grant()));
                    }
                }
                boolean broken = true;
                for (Side side : conflict.sides()) {
                    Set<String> ofSide = new TreeSet<>(side.permissions());
                    ofSide.retainAll(held);
                    broken &= ofSide.size() >= side.atLeast();
                }
                if (broken) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(@Nullable String scope, String value) {
        return scope == null || scope.equals(value);
    }

    private Set<String> given(PermissionGrant grant) {
        return grant.role() == null ? Set.of(String.valueOf(grant.permission())) : ofRole(grant.role());
    }

    private Set<String> ofRole(String role) {
        Set<String> all = new TreeSet<>();
        rolePermissions.stream().filter(row -> row.get(0).equals(role)).forEach(row -> all.add(row.get(1)));
        parents.stream().filter(row -> row.get(0).equals(role)).forEach(row -> all.addAll(ofRole(row.get(1))));
        return all;
    }
}
