package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.SECOND_FACTOR;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Clause 5-5 of the notice. */
class SecondFactorForPaymentsTest {

    private static final SecondFactorForPayments CONTROL =
            new SecondFactorForPayments(Set.of("cash.pay", "case.approve"));

    @Test
    void an_account_that_pays_with_two_factors_is_satisfied() {
        assertThat(examine(true, "cash.pay", "case.view")).isSatisfied();
    }

    @Test
    void an_account_that_pays_with_a_password_alone_is_a_breach() {
        Outcome outcome = examine(false, "case.view", "cash.pay", "case.approve", "cash.pay");

        assertThat(outcome).isViolatedBy(SECOND_FACTOR);
        assertThat(outcome).finding(SECOND_FACTOR).concerns("li").shows("permissions", "[case.approve, cash.pay]");
    }

    @Test
    void an_account_of_which_nobody_knows_is_a_gap() {
        assertThat(examine(null, "cash.pay")).isUndeterminedBy(SECOND_FACTOR);
    }

    @Test
    void an_account_that_neither_pays_nor_approves_is_not_examined() {
        assertThat(examine(false, "case.view")).isNotApplicable();
        assertThat(examine(null)).isNotApplicable();
    }

    private static Outcome examine(@Nullable Boolean secondFactor, String... permissions) {
        return CONTROL.examine(new AccountAccess("S0001", "li", List.of(permissions), secondFactor));
    }
}
