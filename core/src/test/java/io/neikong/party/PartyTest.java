package io.neikong.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.time.Validity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What may be unknown and what may not, and that equal facts are equal. */
class PartyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void an_account_may_be_without_system_and_without_owner() {
        Account account = new Account("a1", null, Account.Kind.PERSONAL, null, Validity.ALWAYS);

        assertThat(account.system()).isNull();
        assertThat(account.person()).isNull();
    }

    @Test
    void a_blank_system_is_not_all_systems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account("a1", " ", Account.Kind.PERSONAL, null, Validity.ALWAYS))
                .withMessage("system must not be blank");
        assertThat(new Account("a1", "SUB", Account.Kind.PERSONAL, null, Validity.ALWAYS).system())
                .isEqualTo("SUB");
    }

    @Test
    void an_account_that_passed_to_somebody_else_is_two_accounts() {
        Account first = new Account("a1", null, Account.Kind.PERSONAL, "li", Validity.ofDays(null, DAY));
        Account second = new Account("a1", null, Account.Kind.PERSONAL, "wang", Validity.ofDays(DAY, null));

        assertThat(first).isNotEqualTo(second);
        assertThat(first.validity().overlaps(second.validity())).isFalse();
    }

    @Test
    void a_post_may_be_unclassified() {
        assertThat(new Post("cashier", "district", null).postClass()).isNull();
    }

    @Test
    void the_same_post_of_two_units_is_two_posts() {
        assertThat(new Post("cashier", "street 1", "FINANCE")).isNotEqualTo(new Post("cashier", "street 2", "FINANCE"));
    }

    @Test
    void taking_over_on_the_day_on_which_another_leaves_is_no_overlap() {
        Post post = new Post("cashier", "district", "FINANCE");
        Assignment leaving = new Assignment("li", post, Assignment.Kind.REGULAR, Validity.ofDays(null, DAY));
        Assignment coming = new Assignment("wang", post, Assignment.Kind.TEMP_COVER, Validity.ofDays(DAY, null));

        assertThat(leaving.validity().overlaps(coming.validity())).isFalse();
    }

    @Test
    void a_person_is_known_by_the_identifier() {
        assertThat(new Person("staff-17", Validity.ALWAYS))
                .isEqualTo(new Person("staff-17", Validity.ALWAYS))
                .isNotEqualTo(new Person("staff-71", Validity.ALWAYS));
    }
}
