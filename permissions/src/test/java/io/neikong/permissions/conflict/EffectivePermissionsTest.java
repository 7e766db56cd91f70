package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.party.Account;
import io.neikong.party.Account.Kind;
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
                .containsExactly(known("li", new Held("pay", "a1", "g1"), new Held("register", "a2", "g2")));
    }

    @Test
    void a_role_brings_what_it_inherits_once_for_each_grant() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(held(identities, ofRole("g1", "a1", "head"), ofRole("g2", "a1", "clerk")))
                .containsExactly(known(
                        "li",
                        new Held("register", "a1", "g1"),
                        new Held("register", "a1", "g2"),
                        new Held("review", "a1", "g1")));
    }

    @Test
    void only_grants_that_hold_at_the_moment_count() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));
        PermissionGrant ended = new PermissionGrant("g1", "a1", null, "pay", UNTIL_DAY);
        PermissionGrant begun = new PermissionGrant("g2", "a1", null, "review", FROM_DAY);
        EffectivePermissions permissions = new EffectivePermissions(List.of(ended, begun), ROLES, identities);

        assertThat(permissions.heldAt(AT)).containsExactly(known("li", new Held("review", "a1", "g2")));
        assertThat(permissions.heldAt(AT.minusNanos(1))).containsExactly(known("li", new Held("pay", "a1", "g1")));
    }

    @Test
    void a_recycled_account_counts_to_whoever_has_it_at_the_moment() {
        Identities identities = identities(personal("a1", "li", UNTIL_DAY), personal("a1", "wang", FROM_DAY));
        EffectivePermissions permissions =
                new EffectivePermissions(List.of(ofPermission("g1", "a1", "pay")), ROLES, identities);

        assertThat(permissions.heldAt(AT)).extracting(PermissionHolder::holder).containsExactly("wang");
        assertThat(permissions.heldAt(AT.minusNanos(1)))
                .extracting(PermissionHolder::holder)
                .containsExactly("li");
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
                        unknown("contradicted", new Held("pay", "contradicted", "g3")),
                        unknown("ended", new Held("pay", "ended", "g5")),
                        unknown("half a service", new Held("pay", "half a service", "g4")),
                        unknown("no owner", new Held("pay", "no owner", "g1")),
                        unknown("not on record", new Held("pay", "not on record", "g6")),
                        unknown("shared", new Held("pay", "shared", "g2")));
    }

    @Test
    void a_service_account_is_left_out_unless_somebody_owns_it() {
        Identities identities =
                identities(account("import", Kind.SERVICE, null), account("script", Kind.SERVICE, "li"));

        assertThat(held(identities, ofPermission("g1", "import", "pay"), ofPermission("g2", "script", "pay")))
                .containsExactly(known("li", new Held("pay", "script", "g2")));
    }

    @Test
    void a_person_and_an_account_of_the_same_identifier_are_not_merged() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(held(identities, ofPermission("g1", "li", "pay"), ofPermission("g2", "a1", "review")))
                .containsExactly(
                        known("li", new Held("review", "a1", "g2")), unknown("li", new Held("pay", "li", "g1")));
    }

    @Test
    void two_persons_with_accounts_of_like_names_are_not_merged() {
        Identities identities = identities(
                personal("zhangwei", "staff-17", Validity.ALWAYS), personal("ZhangWei", "staff-71", Validity.ALWAYS));

        assertThat(held(identities, ofPermission("g1", "zhangwei", "pay"), ofPermission("g2", "ZhangWei", "review")))
                .extracting(PermissionHolder::holder)
                .containsExactly("staff-17", "staff-71");
    }

    @Test
    void a_role_without_permissions_gives_nothing_to_hold() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(held(identities, ofRole("g1", "a1", "idle"))).containsExactly(known("li"));
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
        EffectivePermissions permissions = new EffectivePermissions(
                List.of(ofRole("g1", "a1", "head")), ROLES, identities(personal("a1", "li", Validity.ALWAYS)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(permissions);

        EffectivePermissions copy = (EffectivePermissions)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy.heldAt(AT)).isEqualTo(permissions.heldAt(AT));
    }

    private static List<PermissionHolder> held(Identities identities, PermissionGrant... grants) {
        return new EffectivePermissions(List.of(grants), ROLES, identities).heldAt(AT);
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

    private static PermissionHolder known(String person, Held... held) {
        return new PermissionHolder(person, true, List.of(held));
    }

    private static PermissionHolder unknown(String account, Held... held) {
        return new PermissionHolder(account, false, List.of(held));
    }
}
