package io.neikong.permissions.conflict;

import static io.neikong.separation.SodRule.NO_CONFLICTING_PERMISSIONS;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoConflictingPermissionsTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final ConflictSet REVIEWS = conflict("C1", 1, "first review", "second review");
    private static final NoConflictingPermissions CONTROL = new NoConflictingPermissions(List.of(REVIEWS));

    @Test
    void is_satisfied_with_as_many_as_allowed() {
        assertThat(CONTROL.examine(person("li", "first review", "register")))
                .isSatisfied()
                .examined(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void is_violated_with_one_more_than_allowed() {
        Outcome outcome = CONTROL.examine(person("li", "first review", "second review", "register"));

        assertThat(outcome).isViolatedBy(NO_CONFLICTING_PERMISSIONS);
        assertThat(outcome)
                .finding(NO_CONFLICTING_PERMISSIONS)
                .isBreach()
                .weighs(Severity.CRITICAL)
                .concerns("li")
                .shows("conflict", "C1")
                .shows("held", List.of("first review", "second review"))
                .shows("max", 1)
                .shows("grants", List.of("g0", "g1"))
                .shows("accounts", List.of("a1"));
    }

    @Test
    void counts_up_to_the_limit_of_the_set_and_not_beyond() {
        NoConflictingPermissions control = new NoConflictingPermissions(List.of(conflict("C1", 2, "p", "q", "r", "s")));

        assertThat(control.examine(person("li", "p", "q", "x", "y"))).isSatisfied();
        assertThat(control.examine(person("li", "p", "q", "s", "x")))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .shows("held", List.of("p", "q", "s"))
                .shows("max", 2);
    }

    @Test
    void one_permission_held_twice_is_one_permission() {
        PermissionHolder holder = PermissionHolder.at(
                AT, "li", List.of(new Held("first review", "a1", "g1"), new Held("first review", "a2", "g2")));

        assertThat(CONTROL.examine(holder)).isSatisfied();
    }

    @Test
    void one_person_two_accounts_is_a_breach_that_names_both() {
        PermissionHolder holder = PermissionHolder.at(
                AT, "li", List.of(new Held("second review", "b2", "g9"), new Held("first review", "b1", "g8")));

        assertThat(CONTROL.examine(holder))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .isBreach()
                .shows("accounts", List.of("b1", "b2"))
                .shows("grants", List.of("g8", "g9"));
    }

    @Test
    void shows_only_the_grants_that_matter_and_all_of_them() {
        PermissionHolder holder = PermissionHolder.at(
                AT,
                "li",
                List.of(
                        new Held("first review", "a1", "g3"),
                        new Held("first review", "a2", "g1"),
                        new Held("second review", "a1", "g3"),
                        new Held("register", "a3", "g2")));

        assertThat(CONTROL.examine(holder))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .shows("grants", List.of("g1", "g3"))
                .shows("accounts", List.of("a1", "a2"));
    }

    @Test
    void every_set_that_is_broken_is_a_breach_of_its_own_severity() {
        NoConflictingPermissions control = new NoConflictingPermissions(List.of(
                REVIEWS,
                ConflictSet.atMost("C2", 1, List.of("first review", "pay")).weighing(Severity.MINOR),
                conflict("C3", 1, "pay", "audit")));

        Outcome outcome = control.examine(person("li", "first review", "second review", "pay"));

        assertThat(outcome).isViolatedBy(NO_CONFLICTING_PERMISSIONS, NO_CONFLICTING_PERMISSIONS);
        assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.CRITICAL, Severity.MINOR);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void the_identifier_of_a_breach_stays_when_another_grant_gives_the_same() {
        List<Held> more =
                new ArrayList<>(person("li", "first review", "second review").held());
        more.add(new Held("second review", "a9", "g9"));

        assertThat(onlyId(CONTROL.examine(PermissionHolder.at(AT, "li", more))))
                .isEqualTo(onlyId(CONTROL.examine(person("li", "first review", "second review"))));
    }

    @Test
    void an_account_without_a_known_person_is_one_gap_whatever_it_holds() {
        NoConflictingPermissions control =
                new NoConflictingPermissions(List.of(REVIEWS, conflict("C2", 1, "first review", "pay")));
        PermissionHolder holder =
                new PermissionHolder(new Holder("window 1", false), AT, AT, List.of(new Held("pay", "window 1", "g1")));

        Outcome outcome = control.examine(holder);

        assertThat(outcome).isUndeterminedBy(NO_CONFLICTING_PERMISSIONS);
        assertThat(outcome)
                .finding(NO_CONFLICTING_PERMISSIONS)
                .isGap()
                .concerns()
                .shows("missing", List.of("person"))
                .says(
                        Locale.ENGLISH,
                        "It is not known whose permissions these are, so conflicts cannot be ruled out."
                                + " Account: window 1; missing: person behind the account.");
    }

    @Test
    void is_not_applicable_without_permissions_or_without_conflict_sets() {
        assertThat(CONTROL.examine(person("li"))).isNotApplicable();
        assertThat(CONTROL.examine(new PermissionHolder(new Holder("a1", false), AT, AT, List.of())))
                .isNotApplicable();
        assertThat(new NoConflictingPermissions(List.of()).examine(person("li", "first review", "second review")))
                .isNotApplicable();
    }

    @Test
    void a_new_role_that_inherits_two_members_of_one_conflict_set_is_a_breach() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("first reviewer", "first review")
                .permission("second reviewer", "second review")
                .parent("all-rounder", "first reviewer")
                .parent("all-rounder", "second reviewer")
                .build();

        assertThat(examine(CONTROL, roles, ofRole("g1", "a1", "all-rounder")))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .isBreach()
                .concerns("li")
                .shows("grants", List.of("g1"));
    }

    @Test
    void an_inherited_and_a_direct_permission_conflict() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("clerk", "first review")
                .parent("head", "clerk")
                .build();

        assertThat(examine(CONTROL, roles, ofRole("g1", "a1", "head"), ofPermission("g2", "a2", "second review")))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .isBreach()
                .shows("grants", List.of("g1", "g2"))
                .shows("accounts", List.of("a1", "a2"));
    }

    @Test
    void added_inheritance_is_reported_for_somebody_who_already_holds_the_role() {
        PermissionGrant[] grants = {ofRole("g1", "a1", "head"), ofPermission("g2", "a1", "second review")};
        RoleHierarchy before = RoleHierarchy.builder()
                .permission("clerk", "first review")
                .role("head")
                .build();
        RoleHierarchy after = RoleHierarchy.builder()
                .permission("clerk", "first review")
                .parent("head", "clerk")
                .build();

        assertThat(examine(CONTROL, before, grants)).isSatisfied();
        assertThat(examine(CONTROL, after, grants)).isViolatedBy(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void an_added_member_or_a_lower_limit_is_reported_for_somebody_who_already_holds_too_much() {
        PermissionHolder li = person("li", "p", "q", "s");

        assertThat(new NoConflictingPermissions(List.of(conflict("C1", 2, "p", "q", "r"))).examine(li))
                .isSatisfied();
        assertThat(new NoConflictingPermissions(List.of(conflict("C1", 2, "p", "q", "r", "s"))).examine(li))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS);
        assertThat(new NoConflictingPermissions(List.of(conflict("C1", 1, "p", "q", "r"))).examine(li))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void same_roles_in_different_domains_conflict_only_if_the_set_names_the_permissions_of_both() {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("reviewer@east", "first review@east")
                .permission("reviewer@west", "second review@west")
                .build();
        PermissionGrant[] grants = {ofRole("g1", "a1", "reviewer@east"), ofRole("g2", "a2", "reviewer@west")};
        ConflictSet withinEast = conflict("C1", 1, "first review@east", "second review@east");
        ConflictSet across = conflict("C1", 1, "first review@east", "second review@west");

        assertThat(examine(new NoConflictingPermissions(List.of(withinEast)), roles, grants))
                .isSatisfied();
        assertThat(examine(new NoConflictingPermissions(List.of(across)), roles, grants))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void an_administrator_is_no_exception() {
        assertThat(CONTROL.examine(person("admin", "first review", "second review")))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void taking_over_when_the_other_permission_ends_is_no_conflict() {
        Instant handedOver = AT;
        PermissionGrant ending = new PermissionGrant("g1", "a1", null, "first review", new Validity(null, handedOver));
        PermissionGrant beginning =
                new PermissionGrant("g2", "a1", null, "second review", new Validity(handedOver, null));
        RoleHierarchy none = RoleHierarchy.builder().build();

        assertThat(examine(CONTROL, none, ending, beginning)).isSatisfied();
    }

    @Test
    void a_dormant_permission_counts() {
        PermissionGrant old = new PermissionGrant(
                "g1", "a1", null, "first review", new Validity(Instant.parse("2009-01-01T00:00:00Z"), null));

        assertThat(examine(CONTROL, RoleHierarchy.builder().build(), old, ofPermission("g2", "a1", "second review")))
                .isViolatedBy(NO_CONFLICTING_PERMISSIONS);
    }

    @Test
    void refuses_two_sets_with_one_identifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoConflictingPermissions(List.of(REVIEWS, REVIEWS)))
                .withMessage("each conflict must have its own id, but C1 was given twice");
    }

    @Test
    void says_who_holds_what_through_which_grants() {
        assertThat(CONTROL.examine(person("li", "first review", "second review")))
                .finding(NO_CONFLICTING_PERMISSIONS)
                .says(
                        Locale.ENGLISH,
                        "One person holds permissions that exclude each other. Person: li; conflict set: C1;"
                                + " held: first review, second review; at most: 1; through the grants: g0, g1.")
                .says(
                        Locale.CHINESE,
                        "同一人持有相互排斥的权限。人员：li；冲突组：C1；已持有：first review、second review；" + "最多允许：1 项；授权编号：g0、g1。");
    }

    /** The outcome on li, who owns every account. */
    private static Outcome examine(NoConflictingPermissions control, RoleHierarchy roles, PermissionGrant... grants) {
        List<Account> accounts = List.of(account("a1"), account("a2"));
        EffectivePermissions permissions = EffectivePermissions.at(AT, roles, List.of(grants), Identities.of(accounts));
        assertThat(permissions.holders()).containsExactly(new Holder("li", true));
        return control.examine(permissions.heldBy(new Holder("li", true)));
    }

    private static Account account(String account) {
        return new Account(account, null, Account.Kind.PERSONAL, "li", Validity.ALWAYS);
    }

    private static PermissionGrant ofRole(String grant, String account, String role) {
        return new PermissionGrant(grant, account, role, null, Validity.ALWAYS);
    }

    private static PermissionGrant ofPermission(String grant, String account, String permission) {
        return new PermissionGrant(grant, account, null, permission, Validity.ALWAYS);
    }

    private static PermissionHolder person(String person, String... permissions) {
        List<Held> held = new ArrayList<>();
        for (String permission : permissions) {
            held.add(new Held(permission, "a1", "g" + held.size()));
        }
        return PermissionHolder.at(AT, person, held);
    }

    private static ConflictSet conflict(String id, int max, String... members) {
        return ConflictSet.atMost(id, max, List.of(members));
    }

    private static String onlyId(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0).id();
    }
}
