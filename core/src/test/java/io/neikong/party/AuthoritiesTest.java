package io.neikong.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.time.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {

    private static final Instant FIRST_OF_MARCH = Instant.parse("2026-03-01T00:00:00+08:00");
    private static final Validity MARCH = Validity.ofDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    private static final Authority DIRECTOR = new Authority("director", "payments", yuan("100000"), MARCH);
    private static final Delegation TO_DEPUTY =
            new Delegation("director", "deputy", "payments", yuan("5000"), Validity.ALWAYS);

    @Test
    void a_power_by_office_is_used_in_its_own_name() {
        assertThat(principal("director", "payments", "1", FIRST_OF_MARCH)).isEqualTo("director");
    }

    @Test
    void a_power_that_was_lent_is_used_in_the_name_of_the_lender() {
        assertThat(principal("deputy", "payments", "1", FIRST_OF_MARCH)).isEqualTo("director");
    }

    @ParameterizedTest
    @CsvSource({
        "director, 100000.00, true",
        "director, 100000.01, false",
        "deputy, 5000.00, true",
        "deputy, 5000.01, false",
        "deputy, , true",
    })
    void a_limit_includes_its_amount(String actor, @Nullable String amount, boolean may) {
        assertThat(principal(actor, "payments", amount, FIRST_OF_MARCH) != null).isEqualTo(may);
    }

    @ParameterizedTest(name = "office up to {0}, lent up to {1}: unlimited {2}")
    @CsvSource({", , true", "100, , false", ", 100, false", "100, 100, false"})
    void a_power_is_unlimited_if_neither_the_lender_nor_the_loan_has_a_limit(
            @Nullable String office, @Nullable String loan, boolean unlimited) {
        Authorities authorities = new Authorities(
                List.of(new Authority("director", "payments", office == null ? null : yuan(office), MARCH)),
                List.of(new Delegation(
                        "director", "deputy", "payments", loan == null ? null : yuan(loan), Validity.ALWAYS)));

        assertThat(authorities.isUnlimited("deputy", "payments", FIRST_OF_MARCH))
                .isEqualTo(unlimited);
        assertThat(authorities.isUnlimited("clerk", "payments", FIRST_OF_MARCH)).isFalse();
        assertThat(authorities.isUnlimited("deputy", "payments", FIRST_OF_MARCH.minusNanos(1)))
                .isFalse();
    }

    @Test
    void what_the_lender_has_not_at_that_moment_he_cannot_have_lent() {
        assertThat(principal("deputy", "payments", "1", FIRST_OF_MARCH.minusNanos(1)))
                .isNull();
        assertThat(principal("director", "payments", "1", FIRST_OF_MARCH.minusNanos(1)))
                .isNull();
    }

    @Test
    void what_was_lent_cannot_be_lent_on() {
        Authorities authorities = new Authorities(
                List.of(DIRECTOR),
                List.of(TO_DEPUTY, new Delegation("deputy", "clerk", "payments", null, Validity.ALWAYS)));

        assertThat(authorities.principalOf("clerk", "payments", null, FIRST_OF_MARCH))
                .isEmpty();
    }

    @Test
    void a_power_over_something_else_is_none() {
        assertThat(principal("director", "seals", "1", FIRST_OF_MARCH)).isNull();
        assertThat(principal("deputy", "seals", "1", FIRST_OF_MARCH)).isNull();
        assertThat(Authorities.NONE.principalOf("director", "payments", null, FIRST_OF_MARCH))
                .isEmpty();
    }

    @Test
    void names_everybody_whose_power_it_was_in_whatever_order_it_was_lent() {
        Authority second = new Authority("vice", "payments", null, Validity.ALWAYS);
        Delegation fromVice = new Delegation("vice", "deputy", "payments", null, Validity.ALWAYS);

        assertThat(new Authorities(List.of(DIRECTOR, second), List.of(fromVice, TO_DEPUTY))
                        .principalsOf("deputy", "payments", yuan("1"), FIRST_OF_MARCH))
                .containsExactly("director", "vice");
        assertThat(new Authorities(List.of(second, DIRECTOR), List.of(TO_DEPUTY, fromVice, fromVice))
                        .principalsOf("deputy", "payments", yuan("1"), FIRST_OF_MARCH))
                .containsExactly("director", "vice");
        assertThat(Authorities.NONE.principalsOf("deputy", "payments", null, FIRST_OF_MARCH))
                .isEmpty();
    }

    private static @Nullable String principal(String actor, String scope, @Nullable String amount, Instant at) {
        return new Authorities(List.of(DIRECTOR), List.of(TO_DEPUTY))
                .principalOf(actor, scope, amount == null ? null : yuan(amount), at)
                .orElse(null);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
