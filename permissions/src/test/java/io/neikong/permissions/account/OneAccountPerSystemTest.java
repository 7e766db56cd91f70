package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.ONE_ACCOUNT_PER_SYSTEM;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.permissions.account.PersonAccounts.Held;
import io.neikong.permissions.account.PersonAccounts.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 5-5 of the notice. */
class OneAccountPerSystemTest {

    private static final OneAccountPerSystem CONTROL = new OneAccountPerSystem();

    @Test
    void accounts_in_two_systems_are_in_order() {
        assertThat(examine(held("S1", "SUB", null), held("F1", "FMS", null))).isSatisfied();
    }

    @Test
    @DisplayName("one person, two accounts")
    void two_accounts_in_one_system_are_a_breach() {
        Outcome outcome = examine(held("S2", "SUB", null), held("S1", "SUB", null), held("F1", "FMS", null));

        assertThat(outcome).isViolatedBy(ONE_ACCOUNT_PER_SYSTEM);
        assertThat(outcome)
                .finding(ONE_ACCOUNT_PER_SYSTEM)
                .concerns("li")
                .shows("system", "SUB")
                .shows("accounts", "[S1, S2]")
                .shows("count", 2);
    }

    @Test
    void one_for_work_and_one_for_administration_are_in_order_if_both_are_declared() {
        assertThat(examine(held("S1", "SUB", Purpose.NORMAL), held("S2", "SUB", Purpose.ADMIN)))
                .isSatisfied();
        assertThat(examine(held("S1", "SUB", null), held("S2", "SUB", Purpose.ADMIN)))
                .isViolatedBy(ONE_ACCOUNT_PER_SYSTEM);
        assertThat(examine(held("S1", "SUB", Purpose.ADMIN), held("S2", "SUB", Purpose.ADMIN)))
                .isViolatedBy(ONE_ACCOUNT_PER_SYSTEM);
        assertThat(examine(
                        held("S1", "SUB", Purpose.NORMAL),
                        held("S2", "SUB", Purpose.ADMIN),
                        held("S3", "SUB", Purpose.NORMAL)))
                .isViolatedBy(ONE_ACCOUNT_PER_SYSTEM);
    }

    @Test
    void several_in_two_systems_are_two_breaches() {
        Outcome outcome = examine(
                held("S1", "SUB", null), held("S2", "SUB", null), held("F1", "FMS", null), held("F2", "FMS", null));

        assertThat(outcome).isViolatedBy(ONE_ACCOUNT_PER_SYSTEM, ONE_ACCOUNT_PER_SYSTEM);
    }

    @Test
    void an_account_of_an_unknown_system_is_a_gap_beside_another() {
        assertThat(examine(held("S1", "SUB", null), held("X1", null, null))).isUndeterminedBy(ONE_ACCOUNT_PER_SYSTEM);
        assertThat(examine(held("X1", null, null))).isSatisfied();
        assertThat(examine(held("S1", "SUB", null), held("S2", "SUB", null), held("X1", null, null)))
                .found(List.of(ONE_ACCOUNT_PER_SYSTEM), List.of(ONE_ACCOUNT_PER_SYSTEM));
    }

    @Test
    void two_records_of_one_account_are_one_account() {
        assertThat(examine(held("S1", "SUB", null), held("S1", "SUB", null))).isSatisfied();
    }

    @Test
    void nobody_without_an_account_is_examined() {
        assertThat(examine()).isNotApplicable();
    }

    @Test
    void a_line_that_stands_twice_makes_no_third_account() {
        assertThat(examine(
                        held("S1", "SUB", Purpose.NORMAL),
                        held("S1", "SUB", Purpose.NORMAL),
                        held("S2", "SUB", Purpose.ADMIN)))
                .isSatisfied();
        assertThat(examine(held("X1", null, null), held("X1", null, null))).isSatisfied();
    }

    private static Outcome examine(Held... held) {
        return CONTROL.examine(new PersonAccounts("li", List.of(held)));
    }

    private static Held held(String account, @Nullable String system, @Nullable Purpose purpose) {
        return new Held(account, system, purpose);
    }
}
