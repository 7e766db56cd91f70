package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.OBJECT_PERMITTED;
import static io.neikong.finance.subsidy.channel.Charges.charge;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.subsidy.channel.Charge.Status;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectPermittedTest {

    static final ObjectPermitted CONTROL = new ObjectPermitted(List.of(
            new ForbiddenObject("VEHICLE", null, null, null),
            new ForbiddenObject("RUNNING_COST", "UI", null, null),
            new ForbiddenObject("RENT", null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1))));

    @Test
    void clause_3_3_nothing_is_charged_that_is_forbidden() {
        examining(charge()).isSatisfied();
        examining(charge().object("VEHICLE").amount("180000.00"))
                .isViolatedBy(OBJECT_PERMITTED)
                .finding(OBJECT_PERMITTED)
                .says(Locale.CHINESE, "资金用于禁止列支的事项。列支编号：c1；支出事项：VEHICLE；实际列支资金：UI；金额：180000.00 元。");
    }

    @Test
    void some_objects_are_forbidden_to_one_fund_alone() {
        examining(charge().object("RUNNING_COST")).isViolatedBy(OBJECT_PERMITTED);
        examining(charge().object("RUNNING_COST").to("EMP", null)).isSatisfied();
        examining(charge().object("RUNNING_COST").to(null, null)).isUndeterminedBy(OBJECT_PERMITTED);
    }

    @Test
    void a_blank_fund_is_not_all_funds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForbiddenObject("VEHICLE", " ", null, null))
                .withMessage("fund must not be blank");
    }

    @ParameterizedTest(name = "paid on {0}: forbidden {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-07-01, false"})
    void the_list_of_the_day_of_the_payment_counts(String day, boolean forbidden) {
        assertThat(CONTROL.examine(charge().object("RENT").paidOn(day).made()))
                .found(forbidden ? List.of(OBJECT_PERMITTED) : List.of(), List.of());
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_matters() {
        examining(charge().object(null)).isUndeterminedBy(OBJECT_PERMITTED);
        examining(charge().object("RENT").paidOn(null)).isUndeterminedBy(OBJECT_PERMITTED);
        examining(charge().object("VEHICLE").paidOn(null).to(null, null)).isViolatedBy(OBJECT_PERMITTED);
        examining(charge().paidOn(null).to(null, null)).isSatisfied();
    }

    @Test
    void what_a_beneficiary_does_with_a_subsidy_is_no_object_of_the_charge() {
        // The object is what the body pays for: the subsidy. Its list names no tuition.
        examining(charge().object("TUITION")).isSatisfied();
    }

    @ParameterizedTest(name = "judged on {0}: {1}")
    @CsvSource({"2026-04-10, true", "2026-04-09, false"})
    void what_is_paid_after_the_day_judged_on_is_not_examined(String asOf, boolean examined) {
        OutcomeAssert outcome =
                examining(charge().object("VEHICLE").paidOn("2026-04-10").asOf(asOf));
        if (examined) {
            outcome.isViolatedBy(OBJECT_PERMITTED);
        } else {
            outcome.isNotApplicable();
        }
    }

    @Test
    void what_was_sent_back_is_not_examined_and_nothing_is_without_a_list() {
        examining(charge().object("VEHICLE").status(Status.RETURNED)).isNotApplicable();
        assertThat(new ObjectPermitted(List.of()).examine(charge().object(null).made()))
                .isNotApplicable();
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ForbiddenObject("RENT", null, day, day));
    }

    private static OutcomeAssert examining(Charges charge) {
        return assertThat(CONTROL.examine(charge.made()));
    }
}
