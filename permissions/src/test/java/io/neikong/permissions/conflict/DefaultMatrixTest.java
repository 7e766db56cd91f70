package io.neikong.permissions.conflict;

import static io.neikong.separation.SodRule.NO_CONFLICTING_PERMISSIONS;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultMatrixTest {

    private static final NoConflictingPermissions CONTROL = new NoConflictingPermissions(DefaultMatrix.conflicts());

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "ACCEPTANCE, SECOND_REVIEW, D01",
        "FIRST_REVIEW, SECOND_REVIEW, D01",
        "FIRST_REVIEW, APPROVAL, D02",
        "SECOND_REVIEW, APPROVAL, D03",
        "BUSINESS, AUDIT, D04",
        "BUSINESS, FINANCE, D05",
        "APPROVAL, PAYMENT, D06",
        "CASHIER, AUDIT, D07",
        "CASHIER, ACCOUNTING_ARCHIVES, D07",
        "CASHIER, INCOME_EXPENSE_LEDGERS, D07",
        "VOUCHER_PREPARATION, VOUCHER_REVIEW, D08",
        "CHIEF_ACCOUNTANT, BOOKKEEPING, D09",
        "CHIEF_ACCOUNTANT, VOUCHER_REVIEW, D10",
        "PERMISSION_ADMINISTRATION, BUSINESS, D11",
        "PERMISSION_ADMINISTRATION, FINANCE, D11",
        "DATA_CORRECTION, BUSINESS, D12",
        "SEAL_KEEPING, SEAL_APPROVAL, D13",
        "TRAINING_SUPERVISION, TRAINING_SUBSIDY_REVIEW, D15",
        "PROCUREMENT, DELIVERY_ACCEPTANCE, D16",
    })
    void two_duties_exclude_each_other(String one, String other, String set) {
        assertThat(broken(one, other)).containsExactly(set);
        assertThat(broken(one)).isEmpty();
        assertThat(broken(other)).isEmpty();
    }

    @Test
    void duties_that_go_together_are_no_conflict() {
        assertThat(broken("ACCEPTANCE", "FIRST_REVIEW")).isEmpty();
        assertThat(broken("FINANCE", "CASHIER")).isEmpty();
    }

    @Test
    void nobody_keeps_all_instruments_of_payment() {
        assertThat(broken("FINANCE_SEAL", "NAME_SEAL", "PAYMENT_TOKEN_MAKER")).isEmpty();
        assertThat(broken("FINANCE_SEAL", "NAME_SEAL", "PAYMENT_TOKEN_MAKER", "PAYMENT_TOKEN_CHECKER"))
                .containsExactly("D14");
    }

    @Test
    void says_which_sets_districts_may_decide_differently() {
        assertThat(DefaultMatrix.soft()).containsExactly("D03", "D15");
    }

    @Test
    void takes_the_permissions_that_make_up_each_duty_and_leaves_out_what_nobody_could_break() {
        List<ConflictSet> sets = DefaultMatrix.conflicts(
                Map.of("FIRST_REVIEW", List.of("case.check"), "APPROVAL", List.of("case.sign", "case.approve")));

        assertThat(sets)
                .extracting(ConflictSet::id, ConflictSet::sides)
                .containsExactly(tuple(
                        "D02",
                        List.of(Side.anyOf(List.of("case.check")), Side.anyOf(List.of("case.approve", "case.sign")))));
    }

    @Test
    void refuses_a_duty_that_there_is_not_and_a_permission_that_makes_up_two_duties_that_exclude_each_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefaultMatrix.conflicts(Map.of("REVIEW", List.of("p"))))
                .withMessageStartingWith("a duty must be one of [ACCEPTANCE, ")
                .withMessageEndingWith("but was REVIEW");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefaultMatrix.conflicts(
                        Map.of("FIRST_REVIEW", List.of("case.edit"), "APPROVAL", List.of("case.edit"))))
                .withMessage("conflict D02 must not have a permission on two sides, but has case.edit");
    }

    private static List<String> broken(String... duties) {
        List<Held> held =
                Stream.of(duties).map(duty -> new Held(duty, "post", duty)).toList();
        Outcome outcome = CONTROL.examine(PermissionHolder.at(Instant.EPOCH, "li", held));
        assertThat(outcome).examined(NO_CONFLICTING_PERMISSIONS);
        return outcome.findings().stream()
                .map(finding -> finding.evidence()
                        .get("conflict")
                        .map(Evidence.Value::toString)
                        .orElseThrow())
                .toList();
    }
}
