package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.party.Delegation;
import io.neikong.permissions.conflict.Remediation.Way;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class RemediationTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final RoleHierarchy ROLES = RoleHierarchy.builder()
            .permission("reviewer", "first review")
            .permission("reviewer", "report")
            .permission("cashier", "pay")
            .build();

    @Test
    void nothing_is_taken_back_where_nothing_is_wrong() {
        Remediation remediation =
                Remediation.of(scan(List.of(pair("C1", "first review", "pay")), of("reviewer")), "li");

        assertThat(remediation).isEqualTo(new Remediation("li", List.of(), List.of(), 0));
    }

    @Test
    void of_two_grants_the_one_goes_that_costs_less() {
        ConflictScan scan = scan(List.of(pair("C1", "first review", "pay")), of("reviewer"), of("cashier"));

        Remediation remediation = Remediation.of(scan, "li");

        assertThat(remediation.revoke()).containsExactly(new Way("of cashier", null));
        assertThat(remediation.loses()).containsExactly("pay");
        assertThat(remediation.isSmallest()).isTrue();
    }

    @Test
    void one_grant_that_heals_two_conflicts_goes_rather_than_two_that_heal_one_each() {
        ConflictScan scan = scan(
                List.of(pair("C1", "first review", "pay"), pair("C2", "report", "post")),
                of("reviewer"),
                single("pay"),
                single("post"));

        Remediation remediation = Remediation.of(scan, "li");

        assertThat(remediation.revoke()).containsExactly(new Way("of reviewer", null));
        assertThat(remediation.loses()).containsExactly("first review", "report");
    }

    @Test
    void a_permission_that_is_held_twice_has_to_go_twice() {
        ConflictScan scan = scan(
                List.of(ConflictSet.between(
                        "C1", Side.anyOf(List.of("pay")), Side.anyOf(List.of("first review", "report")))),
                single("pay"),
                of("cashier"),
                of("reviewer"),
                single("first review"),
                single("report"));

        Remediation remediation = Remediation.of(scan, "li");

        assertThat(remediation.revoke()).containsExactly(new Way("of cashier", null), new Way("of pay", null));
        assertThat(remediation.loses()).containsExactly("pay");
        assertThat(remediation.atLeast()).isEqualTo(2);
    }

    @Test
    void what_was_lent_goes_back_to_the_lender() {
        ConflictScan scan = new ConflictScan(
                EffectivePermissions.builder(ROLES, AT, AT)
                        .grant(of("reviewer"), "li")
                        .grant(single("pay"), "wang")
                        .lend(new Delegation("wang", "li", "pay", null, Validity.ALWAYS))
                        .build(),
                ConflictMatrix.of(List.of(pair("C1", "first review", "pay"))));

        assertThat(Remediation.of(scan, "li").revoke()).containsExactly(new Way("of pay", "wang"));
    }

    @Test
    void what_is_over_cannot_be_taken_back() {
        PermissionGrant ended = new PermissionGrant("g1", "a1", null, "pay", new Validity(null, AT));
        ConflictScan scan = new ConflictScan(
                EffectivePermissions.builder(ROLES, AT.minusSeconds(99), AT)
                        .grant(ended, "li")
                        .grant(of("reviewer"), "li")
                        .build(),
                ConflictMatrix.of(List.of(pair("C1", "first review", "pay"))));

        assertThat(scan.conflictsOf("li")).hasSize(1);
        assertThat(Remediation.of(scan, "li").revoke()).isEmpty();
    }

    @Test
    void says_how_far_from_the_smallest_it_may_be_where_there_is_too_much_to_look_at() {
        List<ConflictSet> sets = new ArrayList<>();
        List<PermissionGrant> grants = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sets.add(pair("C" + i, "left" + i, "right" + i));
            grants.add(single("left" + i));
            grants.add(single("right" + i));
        }

        Remediation remediation = Remediation.of(scan(sets, grants.toArray(PermissionGrant[]::new)), "li");

        assertThat(remediation.revoke()).hasSize(40);
        assertThat(remediation.atLeast()).isBetween(2, 40);
        assertThat(remediation.isSmallest()).isFalse();
    }

    @Property(tries = 150, seed = "20211126", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void is_as_small_as_the_smallest_of_all_selections_and_leaves_no_conflict(@ForAll Random random) {
        ConflictScan scan = new RandomDistrict(random).scan();
        for (String person : scan.holders().map(Holder::id).toList()) {
            Remediation remediation = Remediation.of(scan, person);

            assertThat(remediation.revoke()).hasSize(smallest(scan, person));
            assertThat(remediation.isSmallest()).isTrue();
            assertThat(isInConflict(scan, person, Set.copyOf(remediation.revoke())))
                    .isFalse();
        }
    }

    /** The twin: tries every selection of what the person holds. */
    private static int smallest(ConflictScan scan, String person) {
        List<Way> ways = held(scan, person).stream().map(Way::of).distinct().toList();
        return IntStream.range(0, 1 << ways.size())
                .filter(selection -> !isInConflict(scan, person, selected(ways, selection)))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    private static Set<Way> selected(List<Way> ways, int selection) {
        Set<Way> selected = new HashSet<>();
        IntStream.range(0, ways.size())
                .filter(way -> (selection >> way & 1) == 1)
                .forEach(way -> selected.add(ways.get(way)));
        return selected;
    }

    private static boolean isInConflict(ConflictScan scan, String person, Set<Way> without) {
        PermissionHolder all = scan.permissions().heldBy(new Holder(person, true));
        List<PermissionHolder.Held> rest = held(scan, person).stream()
                .filter(held -> !without.contains(Way.of(held)))
                .toList();
        return !new NoConflictingPermissions(scan.matrix())
                .examine(new PermissionHolder(all.holder(), all.asOf(), all.asOf(), rest))
                .findings()
                .isEmpty();
    }

    private static List<PermissionHolder.Held> held(ConflictScan scan, String person) {
        PermissionHolder all = scan.permissions().heldBy(new Holder(person, true));
        return all.held().stream()
                .filter(held -> held.validity().covers(all.asOf()))
                .toList();
    }

    private static ConflictScan scan(List<ConflictSet> sets, PermissionGrant... grants) {
        EffectivePermissions.Builder permissions = EffectivePermissions.builder(ROLES, AT, AT);
        for (PermissionGrant grant : grants) {
            permissions.grant(grant, "li");
        }
        return new ConflictScan(permissions.build(), ConflictMatrix.of(sets));
    }

    private static ConflictSet pair(String id, String one, String other) {
        return ConflictSet.atMost(id, 1, List.of(one, other));
    }

    private static PermissionGrant of(String role) {
        return new PermissionGrant("of " + role, "a1", role, null, Validity.ALWAYS);
    }

    private static PermissionGrant single(String permission) {
        return new PermissionGrant("of " + permission, "a1", null, permission, Validity.ALWAYS);
    }
}
