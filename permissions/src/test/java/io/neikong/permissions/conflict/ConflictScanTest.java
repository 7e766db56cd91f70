package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.AT_NO_MOMENT;
import static io.neikong.separation.SodRule.NO_CONFLICTING_PERMISSIONS;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.permissions.conflict.AccessChange.Granted;
import io.neikong.permissions.conflict.AccessChange.MatrixChanged;
import io.neikong.permissions.conflict.AccessChange.Revoked;
import io.neikong.permissions.conflict.AccessChange.RolesChanged;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictScanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Instant AT = ChinaTime.startOf(DAY);
    private static final Instant SINCE = ChinaTime.startOf(DAY.minusYears(1));
    private static final RoleHierarchy ROLES = RoleHierarchy.builder()
            .permission("clerk", "first review")
            .permission("head", "report")
            .permission("cashier", "pay")
            .permission("cashier", "post")
            .build();
    private static final ConflictMatrix MATRIX = ConflictMatrix.of(List.of(
            ConflictSet.atMost("C1", 1, List.of("first review", "second review")),
            ConflictSet.atMost("C2", 2, List.of("pay", "post", "audit"))));

    @Test
    void names_the_whole_way_from_the_account_to_the_permission_and_the_days() {
        RoleHierarchy roles = ROLES.toBuilder().parent("head", "clerk").build();
        Validity spring = Validity.ofDays(LocalDate.of(2026, 3, 1), null);
        ConflictScan scan = new ConflictScan(
                EffectivePermissions.builder(roles, SINCE, AT)
                        .grant(new PermissionGrant("g1", "a1", "head", null, spring), "li")
                        .grant(grant("g2", null, "second review"), "li")
                        .build(),
                MATRIX);

        assertThat(scan.examine(new Holder("li", true)))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .isBreach()
                .shows(
                        "paths",
                        List.of(
                                List.of("a1", "g1", "head", "clerk", "first review"),
                                List.of("a of g2", "g2", "second review")))
                .shows("days", List.of("2026-03-01/.."))
                .says(
                        Locale.ENGLISH,
                        "One person holds permissions that exclude each other. Person: li; conflict set: C1; held: first"
                                + " review, second review; at most: 1; through the grants: g1, g2; days: 2026-03-01/...");
    }

    @Test
    void a_wanted_grant_is_refused_for_what_it_brings_about_or_is_part_of_and_for_nothing_else() {
        ConflictScan scan = new ConflictScan(
                EffectivePermissions.builder(ROLES, SINCE, AT)
                        .grant(grant("g1", "clerk", null), "li")
                        .grant(grant("g2", "clerk", null), "wang")
                        .grant(grant("g3", null, "second review"), "wang")
                        .build(),
                MATRIX);
        PermissionGrant second = grant("g4", null, "second review");
        PermissionGrant report = grant("g5", "head", null);

        assertThat(scan.examine(new Granted("li", second)))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS)
                .finding(NO_CONFLICTING_PERMISSIONS)
                .concerns("li")
                .shows("conflict", "C1")
                .shows("grants", List.of("g1", "g4"));
        assertThat(scan.examine(new Granted("li", report))).isSatisfied();
        assertThat(scan.examine(new Granted("zhao", second))).isSatisfied();
        assertThat(scan.examine(new Holder("wang", true))).isViolatedBy(NO_CONFLICTING_PERMISSIONS);
        assertThat(scan.examine(new Granted("wang", report))).isSatisfied();
        assertThat(scan.examine(new Granted("wang", second))).isViolatedBy(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void a_wanted_grant_that_begins_after_the_period_goes_not_ahead_until_somebody_looks_so_far() {
        PermissionGrant clerk = grant("g1", "clerk", null);
        Granted tomorrow = new Granted(
                "li", new PermissionGrant("g2", "a1", null, "second review", Validity.ofDays(DAY.plusDays(1), null)));
        Granted today =
                new Granted("li", new PermissionGrant("g2", "a1", null, "second review", Validity.ofDays(DAY, null)));
        ConflictScan scan = new ConflictScan(
                EffectivePermissions.builder(ROLES, AT, AT).grant(clerk, "li").build(), MATRIX);
        ConflictScan ahead = new ConflictScan(
                EffectivePermissions.builder(ROLES, AT, ChinaTime.startOf(DAY.plusDays(1)))
                        .grant(clerk, "li")
                        .build(),
                MATRIX);

        assertThat(scan.examine(tomorrow)).isNotApplicable();
        assertThat(scan.examine(today)).isViolatedBy(NO_CONFLICTING_PERMISSIONS);
        assertThat(ahead.examine(tomorrow)).isViolatedBy(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void a_wanted_grant_for_a_while_is_refused_under_the_rule_of_the_set() {
        ConflictScan scan = new ConflictScan(
                EffectivePermissions.builder(ROLES, AT, ChinaTime.startOf(DAY.plusYears(1)))
                        .grant(grant("g1", "clerk", null), "li")
                        .build(),
                MATRIX);
        Validity month = Validity.ofDays(DAY.plusDays(1), DAY.plusDays(31));

        assertThat(scan.examine(new Granted("li", new PermissionGrant("g2", "a1", null, "second review", month))))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS)
                .finding(NO_CONFLICTING_PERMISSIONS)
                .shows("days", List.of("2026-07-01/2026-07-30"));
    }

    @Test
    void what_was_held_together_in_the_period_and_is_over_is_a_breach_of_its_own_rule() {
        ConflictScan scan = during(
                Validity.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                Validity.ofDays(LocalDate.of(2026, 1, 31), null));

        assertThat(scan.examine(new Holder("li", true)))
                .finding(AT_NO_MOMENT)
                .isBreach()
                .shows("days", List.of("2026-01-31/2026-01-31"))
                .shows("happenedOn", "2026-01-31");
        assertThat(scan.conflicts()).containsExactly(new Conflict("li", "C1"));
    }

    @Test
    void an_end_that_is_the_other_start_is_no_overlap() {
        ConflictScan scan = during(
                Validity.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                Validity.ofDays(LocalDate.of(2026, 2, 1), null));

        assertThat(scan.examine(new Holder("li", true))).isSatisfied();
        assertThat(scan.conflicts()).isEmpty();
    }

    @Test
    void what_was_over_before_the_period_is_not_looked_at() {
        ConflictScan scan = during(Validity.ofDays(null, DAY.minusYears(1)), Validity.ALWAYS);

        assertThat(scan.examine(new Holder("li", true))).isSatisfied();
    }

    @Test
    void several_times_in_the_period_are_one_breach_with_all_its_days() {
        ConflictScan scan = new ConflictScan(
                EffectivePermissions.builder(ROLES, SINCE, AT)
                        .grant(grant("g1", "clerk", null), "li")
                        .grant(lasting("g2", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 8)), "li")
                        .grant(lasting("g3", LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 9)), "li")
                        .grant(lasting("g4", LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 2)), "li")
                        .build(),
                MATRIX);

        assertThat(scan.examine(new Holder("li", true)))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .shows("days", List.of("2026-01-05/2026-01-08", "2026-06-29/2026-07-01"))
                .shows("grants", List.of("g1", "g2", "g3", "g4"));
    }

    @Test
    void same_roles_in_different_domains_conflict_unless_the_set_asks_for_the_same_one() {
        ConflictSet anywhere = ConflictSet.atMost("C1", 1, List.of("first review", "second review"));
        ConflictSet sameUnit = anywhere.inTheSame(Dimension.UNIT);

        assertThat(across("street 1", "street 2", anywhere)).hasSize(1);
        assertThat(across("street 1", "street 2", sameUnit)).isEmpty();
        assertThat(across("street 1", "street 1", sameUnit)).hasSize(1);
    }

    @Test
    void a_permission_that_is_good_for_all_domains_conflicts_in_each() {
        ConflictSet sameUnit = ConflictSet.atMost("C1", 1, List.of("first review", "second review"))
                .inTheSame(Dimension.UNIT);

        assertThat(across("street 1", null, sameUnit)).hasSize(1);
        assertThat(across(null, null, sameUnit)).hasSize(1);
    }

    @Test
    void a_set_that_asks_for_the_same_programme_does_not_care_for_the_unit() {
        ConflictSet sameProgramme = ConflictSet.atMost("C1", 1, List.of("first review", "second review"))
                .inTheSame(Dimension.PROGRAMME);

        assertThat(across("street 1", "street 2", sameProgramme)).hasSize(1);
    }

    @Test
    void a_set_counts_only_while_it_is_in_force() {
        ConflictSet set = ConflictSet.atMost("C1", 1, List.of("first review", "second review"));
        EffectivePermissions permissions = EffectivePermissions.builder(ROLES, SINCE, AT)
                .grant(grant("g1", "clerk", null), "li")
                .grant(grant("g2", null, "second review"), "li")
                .build();

        assertThat(new ConflictScan(permissions, ConflictMatrix.of(List.of(set.during(new Validity(AT, null)))))
                        .examine(new Holder("li", true)))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS);
        assertThat(new ConflictScan(permissions, ConflictMatrix.of(List.of(set.during(new Validity(null, AT)))))
                        .examine(new Holder("li", true)))
                .isViolatedBy(AT_NO_MOMENT);
        assertThat(new ConflictScan(
                                permissions,
                                ConflictMatrix.of(List.of(set.during(new Validity(AT.plusNanos(1), null)))))
                        .examine(new Holder("li", true)))
                .isSatisfied();
    }

    @Test
    void a_grant_that_would_lead_to_a_conflict_is_reported_before_it_is_written() {
        ConflictScan scan = scan(grant("g1", "clerk", null));

        assertThat(scan.whatIf(new Granted("li", grant("g2", null, "second review"))))
                .isEqualTo(new Impact(List.of(new Conflict("li", "C1")), List.of(), List.of()));
        assertThat(scan.whatIf(new Granted("li", grant("g2", "cashier", null)))).isSameAs(Impact.NONE);
        assertThat(scan.whatIf(new Granted("nobody yet", grant("g2", "clerk", null))))
                .isSameAs(Impact.NONE);
    }

    @Test
    void a_grant_that_adds_to_a_conflict_that_there_is_already_is_reported_as_well() {
        ConflictScan scan = scan(grant("g1", "clerk", null), grant("g2", null, "second review"));

        Impact more = scan.whatIf(new Granted("li", grant("g3", null, "second review")));

        assertThat(more).isEqualTo(new Impact(List.of(), List.of(), List.of(new Conflict("li", "C1"))));
        assertThat(more.isHarmless()).isFalse();
        assertThat(scan.whatIf(new Granted("li", grant("g3", "head", null)))).isSameAs(Impact.NONE);
    }

    @Test
    void an_added_inheritance_is_reported_before_write_for_whoever_already_holds_the_role() {
        ConflictScan scan = scan(grant("g1", "head", null), grant("g2", null, "second review"));
        RoleHierarchy inheriting = ROLES.toBuilder().parent("head", "clerk").build();

        assertThat(scan.whatIf(new RolesChanged(inheriting)))
                .isEqualTo(new Impact(List.of(new Conflict("li", "C1")), List.of(), List.of()));
    }

    @Test
    void an_added_member_or_a_lower_limit_is_reported_before_write_for_whoever_already_holds_too_much() {
        ConflictScan scan = scan(grant("g1", "cashier", null), grant("g2", "head", null));
        ConflictSet withReport = ConflictSet.atMost("C2", 2, List.of("pay", "post", "audit", "report"));
        ConflictSet lower = ConflictSet.atMost("C2", 1, List.of("pay", "post", "audit"));

        assertThat(scan.conflicts()).isEmpty();
        assertThat(scan.whatIf(new MatrixChanged(ConflictMatrix.of(List.of(withReport))))
                        .arising())
                .containsExactly(new Conflict("li", "C2"));
        assertThat(scan.whatIf(new MatrixChanged(ConflictMatrix.of(List.of(lower))))
                        .arising())
                .containsExactly(new Conflict("li", "C2"));
    }

    @Test
    void a_rejected_change_leaves_model_and_scan_unchanged() {
        ConflictScan scan = scan(grant("g1", "clerk", null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scan.after(new Granted("li", grant("g2", "ghost", null))))
                .withMessage("grant g2 must be of a known role, but was of role ghost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scan.whatIf(
                        new RolesChanged(RoleHierarchy.builder().role("other").build())))
                .withMessage("a role that was granted must stay known, but was not: clerk");

        assertThat(scan.conflicts()).isEmpty();
        assertThat(scan.whatIf(new Granted("li", grant("g2", null, "second review")))
                        .arising())
                .hasSize(1);
        assertThat(scan.permissions().heldBy(new Holder("li", true)).held()).hasSize(1);
    }

    @Test
    void taking_a_grant_back_resolves_a_conflict_unless_another_one_gives_the_same() {
        ConflictScan scan =
                scan(grant("g1", "clerk", null), grant("g2", null, "second review"), grant("g3", null, "first review"));

        assertThat(scan.whatIf(new Revoked("li", "g1"))).isSameAs(Impact.NONE);
        assertThat(scan.whatIf(new Revoked("li", "g2")).resolved()).containsExactly(new Conflict("li", "C1"));
        assertThat(scan.after(new Revoked("li", "g1"))
                        .whatIf(new Revoked("li", "g3"))
                        .resolved())
                .containsExactly(new Conflict("li", "C1"));
    }

    @Test
    void whoever_loses_the_last_grant_is_not_examined_any_more() {
        ConflictScan scan = scan(grant("g1", "clerk", null)).after(new Revoked("li", "g1"));

        assertThat(scan.holders()).isEmpty();
        assertThat(scan.examine(new Holder("li", true))).isNotApplicable();
    }

    @Test
    void a_checkup_takes_it_like_the_control_itself() {
        ConflictScan scan = scan(grant("g1", "clerk", null), grant("g2", null, "second review"));

        CheckupReport report = Checkup.asOf(DAY)
                .examine("grants", scan.holders(), List.of(scan.control()))
                .run();

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).control()).isEqualTo("NoConflictingPermissions");
    }

    @Test
    void many_changes_and_many_persons_are_kept_in_one_table_again() {
        ConflictScan scan = scan();
        for (int i = 0; i < 1_100; i++) {
            scan = scan.after(new Granted("person " + i, grant("g" + i, "clerk", null)));
        }
        ConflictScan all = scan.after(new Granted("person 7", grant("x", null, "second review")));

        assertThat(all.conflicts()).containsExactly(new Conflict("person 7", "C1"));
        assertThat(all.holders()).hasSize(1_100);
    }

    @Test
    void more_things_than_there_are_rows_cost_closer_looks_and_never_an_answer() {
        int pairs = 20_000;
        EffectivePermissions.Builder permissions = EffectivePermissions.builder(ROLES, AT, AT);
        IntStream.range(0, pairs).forEach(i -> {
            permissions.grant(grant("l" + i, null, "left" + i), "single " + i);
            permissions.grant(grant("r" + i, null, "right" + i), "pair " + i % 3);
        });
        permissions.grant(grant("x", null, "left4"), "pair 1");
        List<ConflictSet> sets = IntStream.range(0, pairs)
                .mapToObj(i -> ConflictSet.atMost("C" + i, 1, List.of("left" + i, "right" + i)))
                .toList();

        assertThat(new ConflictScan(permissions.build(), ConflictMatrix.of(sets)).conflicts())
                .containsExactly(new Conflict("pair 1", "C4"));
    }

    @Test
    void one_person_two_accounts() {
        Identities identities = Identities.of(List.of(
                new Account("a1", "finance", Account.Kind.PERSONAL, "li", Validity.ALWAYS),
                new Account("a2", "subsidies", Account.Kind.PERSONAL, "li", Validity.ALWAYS)));
        EffectivePermissions permissions = EffectivePermissions.at(
                AT,
                ROLES,
                List.of(
                        new PermissionGrant("g1", "a1", "clerk", null, Validity.ALWAYS),
                        new PermissionGrant("g2", "a2", null, "second review", Validity.ALWAYS)),
                identities);

        assertThat(new ConflictScan(permissions, MATRIX).conflicts()).containsExactly(new Conflict("li", "C1"));
    }

    private static ConflictScan during(Validity first, Validity second) {
        return new ConflictScan(
                EffectivePermissions.builder(ROLES, SINCE, AT)
                        .grant(new PermissionGrant("g1", "a1", "clerk", null, first), "li")
                        .grant(new PermissionGrant("g2", "a2", null, "second review", second), "li")
                        .build(),
                MATRIX);
    }

    private static List<Conflict> across(@Nullable String one, @Nullable String other, ConflictSet set) {
        EffectivePermissions permissions = EffectivePermissions.builder(ROLES, AT, AT)
                .grant(inUnit("g1", "first review", one), "li")
                .grant(inUnit("g2", "second review", other), "li")
                .build();
        return new ConflictScan(permissions, ConflictMatrix.of(List.of(set)))
                .conflicts()
                .toList();
    }

    private static PermissionGrant inUnit(String id, String permission, @Nullable String unit) {
        return new PermissionGrant(id, "a1", null, permission, new DataScope(unit, null, null, null), Validity.ALWAYS);
    }

    private static PermissionGrant lasting(String id, LocalDate from, LocalDate to) {
        return new PermissionGrant(id, "a1", null, "second review", Validity.ofDays(from, to));
    }

    private static ConflictScan scan(PermissionGrant... grants) {
        EffectivePermissions.Builder permissions = EffectivePermissions.builder(ROLES, AT, AT);
        for (PermissionGrant grant : grants) {
            permissions.grant(grant, "li");
        }
        return new ConflictScan(permissions.build(), MATRIX);
    }

    private static PermissionGrant grant(String id, @Nullable String role, @Nullable String permission) {
        return new PermissionGrant(id, "a of " + id, role, permission, Validity.ALWAYS);
    }
}
