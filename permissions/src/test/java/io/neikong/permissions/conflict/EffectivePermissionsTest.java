package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.neikong.party.Account;
import io.neikong.party.Account.Kind;
import io.neikong.party.Delegation;
import io.neikong.party.Identities;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectivePermissionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = ChinaTime.startOf(DAY);
    private static final Validity UNTIL_DAY = Validity.ofDays(null, DAY);
    private static final Validity FROM_DAY = Validity.ofDays(DAY, null);
    private static final RoleHierarchy ROLES = RoleHierarchy.builder()
            .permission("clerk", "register")
            .permission("head", "review")
            .parent("head", "clerk")
            .role("idle")
            .build();

    @Test
    void brings_the_accounts_of_one_person_together_over_all_systems() {
        Identities identities = identities(
                new Account("a1", "finance", Kind.PERSONAL, "li", Validity.ALWAYS),
                new Account("a2", "subsidies", Kind.PERSONAL, "li", Validity.ALWAYS));

        assertThat(held(identities, ofPermission("g1", "a1", "pay"), ofRole("g2", "a2", "clerk")))
                .containsExactly("li: pay a1 g1, register a2 g2");
    }

    @Test
    void a_role_brings_what_it_inherits_once_for_each_grant() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(held(identities, ofRole("g1", "a1", "head"), ofRole("g2", "a1", "clerk")))
                .containsExactly("li: register a1 g1, register a1 g2, review a1 g1");
    }

    @Test
    void only_grants_that_hold_at_the_moment_count() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));
        PermissionGrant ended = new PermissionGrant("g1", "a1", null, "pay", UNTIL_DAY);
        PermissionGrant begun = new PermissionGrant("g2", "a1", null, "review", FROM_DAY);

        assertThat(heldAt(AT, identities, ended, begun)).containsExactly("li: review a1 g2");
        assertThat(heldAt(AT.minusNanos(1), identities, ended, begun)).containsExactly("li: pay a1 g1");
    }

    @Test
    void a_recycled_account_counts_to_whoever_has_it_at_the_moment() {
        Identities identities = identities(personal("a1", "li", UNTIL_DAY), personal("a1", "wang", FROM_DAY));

        assertThat(heldAt(AT, identities, ofPermission("g1", "a1", "pay"))).containsExactly("wang: pay a1 g1");
        assertThat(heldAt(AT.minusNanos(1), identities, ofPermission("g1", "a1", "pay")))
                .containsExactly("li: pay a1 g1");
    }

    @Test
    void an_account_without_a_known_person_counts_for_itself() {
        Identities identities = identities(
                account("no owner", Kind.PERSONAL, null),
                account("shared", Kind.SHARED, "li"),
                account("contradicted", Kind.PERSONAL, "li"),
                account("contradicted", Kind.PERSONAL, "wang"),
                account("half a service", Kind.SERVICE, null),
                account("half a service", Kind.PERSONAL, "li"),
                personal("ended", "li", UNTIL_DAY));

        assertThat(held(
                        identities,
                        ofPermission("g1", "no owner", "pay"),
                        ofPermission("g2", "shared", "pay"),
                        ofPermission("g3", "contradicted", "pay"),
                        ofPermission("g4", "half a service", "pay"),
                        ofPermission("g5", "ended", "pay"),
                        ofPermission("g6", "not on record", "pay")))
                .containsExactly(
                        "?contradicted: pay contradicted g3",
                        "?ended: pay ended g5",
                        "?half a service: pay half a service g4",
                        "?no owner: pay no owner g1",
                        "?not on record: pay not on record g6",
                        "?shared: pay shared g2");
    }

    @Test
    void a_service_account_is_left_out_unless_somebody_owns_it() {
        Identities identities =
                identities(account("import", Kind.SERVICE, null), account("script", Kind.SERVICE, "li"));

        assertThat(held(identities, ofPermission("g1", "import", "pay"), ofPermission("g2", "script", "pay")))
                .containsExactly("li: pay script g2");
    }

    @Test
    void a_person_and_an_account_of_the_same_identifier_are_not_merged() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(held(identities, ofPermission("g1", "li", "pay"), ofPermission("g2", "a1", "review")))
                .containsExactly("?li: pay li g1", "li: review a1 g2");
    }

    @Test
    void two_persons_with_accounts_of_like_names_are_not_merged() {
        Identities identities = identities(
                personal("zhangwei", "staff-17", Validity.ALWAYS), personal("ZhangWei", "staff-71", Validity.ALWAYS));

        assertThat(held(identities, ofPermission("g1", "zhangwei", "pay"), ofPermission("g2", "ZhangWei", "review")))
                .containsExactly("staff-17: pay zhangwei g1", "staff-71: review ZhangWei g2");
    }

    @Test
    void a_role_without_permissions_gives_nothing_to_hold() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(held(identities, ofRole("g1", "a1", "idle"))).containsExactly("li: ");
    }

    @Test
    void nobody_holds_anything_without_grants() {
        assertThat(held(identities(personal("a1", "li", Validity.ALWAYS)))).isEmpty();
    }

    @Test
    void a_deleted_role_in_a_grant_is_a_clear_error() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> held(identities, ofRole("g7", "a1", "ghost")))
                .withMessage("grant g7 must be of a known role, but was of role ghost");
    }

    @Test
    void a_deleted_role_in_a_grant_that_ended_does_no_harm() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(held(identities, new PermissionGrant("g7", "a1", "ghost", null, UNTIL_DAY)))
                .isEmpty();
    }

    @Test
    void survives_serialization() throws Exception {
        EffectivePermissions permissions = EffectivePermissions.at(
                AT, ROLES, List.of(ofRole("g1", "a1", "head")), identities(personal("a1", "li", Validity.ALWAYS)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(permissions);

        EffectivePermissions copy = (EffectivePermissions)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy.heldBy(new Holder("li", true))).isEqualTo(permissions.heldBy(new Holder("li", true)));
    }

    @Test
    void names_the_way_from_the_granted_role_to_the_one_that_has_the_permission() {
        EffectivePermissions permissions = EffectivePermissions.at(
                AT,
                ROLES,
                List.of(ofRole("g1", "a1", "head"), ofPermission("g2", "a1", "pay")),
                identities(personal("a1", "li", Validity.ALWAYS)));

        assertThat(permissions.heldBy(new Holder("li", true)).held())
                .extracting(Held::permission, Held::roles)
                .containsExactly(
                        tuple("pay", List.of()),
                        tuple("register", List.of("head", "clerk")),
                        tuple("review", List.of("head")));
    }

    @Test
    void a_grant_counts_to_each_owner_of_the_account_for_as_long_as_it_was_his() {
        Instant half = ChinaTime.startOf(DAY.minusMonths(1));
        Identities identities = identities(
                personal("a1", "li", new Validity(null, half)), personal("a1", "wang", new Validity(half, null)));

        EffectivePermissions permissions = EffectivePermissions.builder(ROLES, ChinaTime.startOf(DAY.minusYears(1)), AT)
                .grant(ofPermission("g1", "a1", "pay"), identities)
                .build();

        assertThat(permissions.heldBy(new Holder("li", true)).held())
                .extracting(Held::validity)
                .containsExactly(new Validity(null, half));
        assertThat(permissions.heldBy(new Holder("wang", true)).held())
                .extracting(Held::validity)
                .containsExactly(new Validity(half, null));
    }

    @Test
    void what_held_in_the_review_period_counts_and_what_ended_before_or_begins_after_does_not() {
        Instant since = ChinaTime.startOf(DAY.minusMonths(3));
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        EffectivePermissions permissions = EffectivePermissions.builder(ROLES, since, AT)
                .grant(new PermissionGrant("g1", "a1", null, "ended before", new Validity(null, since)), identities)
                .grant(
                        new PermissionGrant("g2", "a1", null, "ended on", new Validity(null, since.plusNanos(1))),
                        identities)
                .grant(new PermissionGrant("g3", "a1", null, "begins on", new Validity(AT, null)), identities)
                .grant(
                        new PermissionGrant("g4", "a1", null, "begins after", new Validity(AT.plusNanos(1), null)),
                        identities)
                .build();

        assertThat(permissions.heldBy(new Holder("li", true)).held())
                .extracting(Held::permission)
                .containsExactly("begins on", "ended on");
    }

    @Test
    void an_account_that_did_not_exist_yet_is_nobodys_but_one_that_is_still_granted_something_is_unknown() {
        Identities identities = identities(personal("a1", "li", Validity.ofDays(DAY.minusDays(9), DAY)));

        EffectivePermissions past = EffectivePermissions.builder(
                        ROLES, ChinaTime.startOf(DAY.minusYears(1)), AT.minusNanos(1))
                .grant(ofPermission("g1", "a1", "pay"), identities)
                .build();
        EffectivePermissions today = EffectivePermissions.builder(ROLES, ChinaTime.startOf(DAY.minusYears(1)), AT)
                .grant(ofPermission("g1", "a1", "pay"), identities)
                .build();

        assertThat(past.holders()).containsExactly(new Holder("li", true));
        assertThat(today.holders()).containsExactly(new Holder("li", true), new Holder("a1", false));
    }

    @Test
    void what_a_deputy_was_lent_counts_to_the_deputy_as_well_while_the_lender_has_it() {
        Validity march = Validity.ofDays(DAY, DAY.plusMonths(1));
        Identities identities =
                identities(personal("a1", "li", Validity.ALWAYS), personal("a2", "wang", Validity.ALWAYS));
        EffectivePermissions permissions = EffectivePermissions.builder(ROLES, AT, AT)
                .grant(new PermissionGrant("g1", "a1", "head", null, FROM_DAY), identities)
                .lend(new Delegation("li", "wang", "review", null, Validity.ALWAYS))
                .lend(new Delegation("li", "zhao", "head", null, march))
                .lend(new Delegation("wang", "sun", "review", null, Validity.ALWAYS))
                .lend(new Delegation("li", "qian", "pay", null, Validity.ALWAYS))
                .build();

        assertThat(permissions.holders().map(Holder::id)).containsExactly("li", "wang", "zhao");
        assertThat(permissions.heldBy(new Holder("wang", true)).held())
                .extracting(Held::permission, Held::lentBy, Held::validity)
                .containsExactly(tuple("review", "li", FROM_DAY));
        assertThat(permissions.heldBy(new Holder("zhao", true)).held())
                .extracting(Held::permission, Held::lentBy, Held::validity)
                .containsExactly(tuple("register", "li", march), tuple("review", "li", march));
    }

    private static List<String> held(Identities identities, PermissionGrant... grants) {
        return heldAt(AT, identities, grants);
    }

    /** A line for each holder: permission, account and grant of everything held; a question mark before an account. */
    private static List<String> heldAt(Instant moment, Identities identities, PermissionGrant... grants) {
        EffectivePermissions permissions = EffectivePermissions.at(moment, ROLES, List.of(grants), identities);
        return permissions
                .holders()
                .map(holder -> (holder.known() ? "" : "?") + holder.id() + ": "
                        + permissions.heldBy(holder).held().stream()
                                .map(held -> held.permission() + " " + held.account() + " " + held.grant())
                                .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    private static Identities identities(Account... accounts) {
        return Identities.of(List.of(accounts));
    }

    private static Account personal(String account, String person, Validity validity) {
        return new Account(account, null, Kind.PERSONAL, person, validity);
    }

    private static Account account(String account, Kind kind, @Nullable String person) {
        return new Account(account, null, kind, person, Validity.ALWAYS);
    }

    private static PermissionGrant ofRole(String grant, String account, String role) {
        return new PermissionGrant(grant, account, role, null, Validity.ALWAYS);
    }

    private static PermissionGrant ofPermission(String grant, String account, String permission) {
        return new PermissionGrant(grant, account, null, permission, Validity.ALWAYS);
    }
}
