package io.neikong.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.party.Account.Kind;
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

class IdentitiesTest {

    private static final LocalDate HANDED_OVER_ON = LocalDate.of(2026, 3, 2);
    private static final Instant HANDED_OVER = ChinaTime.startOf(HANDED_OVER_ON);
    private static final Instant JUST_BEFORE = HANDED_OVER.minusNanos(1);
    private static final Validity BEFORE = Validity.ofDays(null, HANDED_OVER_ON);
    private static final Validity AFTER = Validity.ofDays(HANDED_OVER_ON, null);

    @Test
    void a_recycled_account_belongs_to_whoever_had_it_at_that_moment() {
        Identities identities = identities(personal("a1", "li", BEFORE), personal("a1", "wang", AFTER));

        assertThat(identities.personOf(null, "a1", JUST_BEFORE)).contains("li");
        assertThat(identities.personOf(null, "a1", HANDED_OVER)).contains("wang");
    }

    @Test
    void the_first_moment_of_a_validity_is_inside_and_its_end_is_not() {
        Identities identities =
                identities(personal("a1", "li", Validity.ofDays(HANDED_OVER_ON, HANDED_OVER_ON.plusDays(1))));

        assertThat(identities.personOf(null, "a1", JUST_BEFORE)).isEmpty();
        assertThat(identities.personOf(null, "a1", HANDED_OVER)).contains("li");
        assertThat(identities.personOf(null, "a1", ChinaTime.startOf(HANDED_OVER_ON.plusDays(1))))
                .isEmpty();
    }

    @Test
    void one_person_has_several_accounts() {
        Identities identities =
                identities(personal("a1", "li", Validity.ALWAYS), personal("a2", "li", Validity.ALWAYS));

        assertThat(identities.personOf(null, "a1", HANDED_OVER)).contains("li");
        assertThat(identities.personOf(null, "a2", HANDED_OVER)).contains("li");
    }

    @Test
    void the_same_identifier_in_two_systems_is_two_accounts() {
        Identities identities = identities(in("finance", "a1", "li"), in("subsidies", "a1", "wang"));

        assertThat(identities.personOf("finance", "a1", HANDED_OVER)).contains("li");
        assertThat(identities.personOf("subsidies", "a1", HANDED_OVER)).contains("wang");
        assertThat(identities.personOf("archive", "a1", HANDED_OVER)).isEmpty();
        assertThat(identities.personOf(null, "a1", HANDED_OVER)).isEmpty();
    }

    @Test
    void the_same_identifier_of_one_person_in_two_systems_needs_no_system() {
        Identities identities = identities(in("finance", "a1", "li"), in("subsidies", "a1", "li"));

        assertThat(identities.personOf(null, "a1", HANDED_OVER)).contains("li");
    }

    @Test
    void an_account_recorded_without_a_system_answers_for_every_system() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS));

        assertThat(identities.personOf("finance", "a1", HANDED_OVER)).contains("li");
    }

    @Test
    void an_account_recorded_with_and_without_a_system_under_two_persons_is_nobodys() {
        Identities identities = identities(personal("a1", "li", Validity.ALWAYS), in("finance", "a1", "wang"));

        assertThat(identities.personOf("finance", "a1", HANDED_OVER)).isEmpty();
        assertThat(identities.personOf("subsidies", "a1", HANDED_OVER)).contains("li");
    }

    @Test
    void a_shared_account_is_nobodys_even_with_a_person_on_record() {
        Identities identities = identities(account("a1", Kind.SHARED, "li", Validity.ALWAYS));

        assertThat(identities.personOf(null, "a1", HANDED_OVER)).isEmpty();
    }

    @Test
    void an_account_that_is_shared_by_one_record_and_personal_by_another_is_nobodys() {
        Account shared = account("a1", Kind.SHARED, "li", Validity.ALWAYS);
        Account personal = personal("a1", "li", Validity.ALWAYS);

        assertThat(identities(shared, personal).personOf(null, "a1", HANDED_OVER))
                .isEmpty();
        assertThat(identities(personal, shared).personOf(null, "a1", HANDED_OVER))
                .isEmpty();
    }

    @Test
    void a_service_account_counts_to_its_owner_if_it_has_one() {
        Identities identities = identities(
                account("import", Kind.SERVICE, null, Validity.ALWAYS),
                account("script", Kind.SERVICE, "li", Validity.ALWAYS));

        assertThat(identities.personOf(null, "import", HANDED_OVER)).isEmpty();
        assertThat(identities.personOf(null, "script", HANDED_OVER)).contains("li");
    }

    @Test
    void an_account_that_is_not_on_record_or_has_no_owner_is_nobodys() {
        Identities identities = identities(account("a1", Kind.PERSONAL, null, Validity.ALWAYS));

        assertThat(identities.personOf(null, "a1", HANDED_OVER)).isEmpty();
        assertThat(identities.personOf(null, "a2", HANDED_OVER)).isEmpty();
        assertThat(identities(new Account[0]).personOf(null, "a1", HANDED_OVER)).isEmpty();
    }

    @Test
    void records_that_contradict_each_other_name_nobody_in_either_order() {
        Account lis = personal("a1", "li", Validity.ofDays(null, HANDED_OVER_ON.plusDays(1)));
        Account wangs = personal("a1", "wang", AFTER);
        Account nobodys = account("a1", Kind.PERSONAL, null, AFTER);

        assertThat(identities(lis, wangs).personOf(null, "a1", HANDED_OVER)).isEmpty();
        assertThat(identities(wangs, lis).personOf(null, "a1", HANDED_OVER)).isEmpty();
        assertThat(identities(lis, nobodys).personOf(null, "a1", HANDED_OVER)).isEmpty();
        assertThat(identities(nobodys, lis).personOf(null, "a1", HANDED_OVER)).isEmpty();
        assertThat(identities(lis, wangs).personOf(null, "a1", JUST_BEFORE)).contains("li");
    }

    @Test
    void records_that_overlap_and_agree_name_the_person() {
        Identities identities = identities(personal("a1", "li", AFTER), personal("a1", "li", Validity.ALWAYS));

        assertThat(identities.personOf(null, "a1", HANDED_OVER)).contains("li");
    }

    @Test
    void shows_all_records_of_a_moment() {
        Account lis = personal("a1", "li", Validity.ALWAYS);
        Account wangs = personal("a1", "wang", AFTER);

        assertThat(identities(lis, wangs).heldAt(null, "a1", JUST_BEFORE)).containsExactly(lis);
        assertThat(identities(lis, wangs).heldAt(null, "a1", HANDED_OVER)).containsExactlyInAnyOrder(lis, wangs);
        assertThat(identities(lis, wangs).heldAt(null, "a2", HANDED_OVER)).isEmpty();
    }

    @Test
    void two_persons_are_kept_apart_by_identifier_whatever_their_account_is_called() {
        Identities identities = identities(
                personal("zhangwei", "staff-17", Validity.ALWAYS), personal("zhangwei2", "staff-71", Validity.ALWAYS));

        assertThat(identities.personOf(null, "zhangwei", HANDED_OVER)).contains("staff-17");
        assertThat(identities.personOf(null, "zhangwei2", HANDED_OVER)).contains("staff-71");
    }

    @Test
    void survives_serialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(identities(personal("a1", "li", AFTER)));

        Identities copy =
                (Identities) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy.personOf(null, "a1", HANDED_OVER)).contains("li");
    }

    private static Identities identities(Account... accounts) {
        return Identities.of(List.of(accounts));
    }

    private static Account personal(String account, String person, Validity validity) {
        return account(account, Kind.PERSONAL, person, validity);
    }

    private static Account in(String system, String account, String person) {
        return new Account(account, system, Kind.PERSONAL, person, Validity.ALWAYS);
    }

    private static Account account(String account, Kind kind, @Nullable String person, Validity validity) {
        return new Account(account, null, kind, person, validity);
    }
}
