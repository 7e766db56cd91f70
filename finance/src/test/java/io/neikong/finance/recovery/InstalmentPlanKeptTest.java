package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.INSTALMENTS_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.recovery.InstalmentPlan.Instalment;
import io.neikong.finance.recovery.InstalmentPlan.Signature;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentPlanKeptTest {

    static final InstalmentPlanKept CONTROL = new InstalmentPlanKept(WorkingCalendar.china(), Policy.builtIn());
    static final Signature SIGNED = new Signature(LocalDate.of(2026, 3, 16));

    @ParameterizedTest(name = "paid {0}, acted on {1}, judged {2}: kept {3}")
    @CsvSource({
        "2026-04-15, , 2026-12-31, true",
        "2026-04-30, , 2026-12-31, true",
        "2026-05-01, , 2026-12-31, false",
        ", , 2026-04-30, true",
        ", , 2026-05-01, false",
        ", 2026-04-30, 2026-12-31, true",
        ", 2026-05-01, 2026-12-31, false",
        "2026-06-01, 2026-04-20, 2026-12-31, true",
    })
    void clause_3_9_a_missed_instalment_is_acted_on_within_the_grace(
            @Nullable LocalDate paidOn, @Nullable LocalDate actedOn, LocalDate asOf, boolean kept) {
        Outcome outcome = CONTROL.examine(new InstalmentPlan(
                "plan",
                new BigDecimal("400"),
                SIGNED,
                List.of(new Instalment("i1", new BigDecimal("400.00"), LocalDate.of(2026, 4, 15), paidOn, actedOn)),
                asOf));

        assertThat(outcome).found(kept ? List.of() : List.of(INSTALMENTS_KEPT), List.of());
    }

    @ParameterizedTest(name = "instalments of 400 and {0} on 800: in order {1}")
    @CsvSource({"399.99, false", "400, true", "400.01, false"})
    void clause_3_9_the_instalments_add_up_to_what_is_owed(String second, boolean right) {
        assertThat(CONTROL.examine(
                        plan("800", SIGNED, instalment("400", "2026-04-15"), instalment(second, "2026-05-15"))))
                .found(right ? List.of() : List.of(INSTALMENTS_KEPT), List.of());
    }

    @ParameterizedTest(name = "signed 2026-03-16, last due {0}: in order {1}")
    @CsvSource({"2029-03-16, true", "2029-03-17, false"})
    void clause_3_9_instalments_run_for_36_months_at_most(String lastDueOn, boolean right) {
        assertThat(CONTROL.examine(plan("800", SIGNED, instalment("800", lastDueOn))))
                .found(right ? List.of() : List.of(INSTALMENTS_KEPT), List.of());
    }

    @ParameterizedTest(name = "signed 2020-02-29, last due {0}: in order {1}")
    @CsvSource({"2023-02-28, true", "2023-03-01, false"})
    void clause_3_9_three_years_from_a_leap_day_end_on_the_last_of_february(LocalDate dueOn, boolean right) {
        Instalment paid = new Instalment("i1", new BigDecimal("800"), dueOn, dueOn, null);

        assertThat(CONTROL.examine(plan("800", new Signature(LocalDate.of(2020, 2, 29)), paid)))
                .found(right ? List.of() : List.of(INSTALMENTS_KEPT), List.of());
    }

    @Test
    void interest_that_is_demanded_without_a_basis_does_not_add_up_to_what_is_owed() {
        examining(plan("800", SIGNED, instalment("400", "2026-04-15"), instalment("412.40", "2026-05-15")))
                .isViolatedBy(INSTALMENTS_KEPT)
                .finding(INSTALMENTS_KEPT)
                .shows("circumstances", "[sumNotOwed]");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        examining(plan("800", null, instalment("500", "2026-04-15")))
                .isViolatedBy(INSTALMENTS_KEPT)
                .finding(INSTALMENTS_KEPT)
                .says(
                        Locale.CHINESE,
                        "分期还款协议不符合要求或者未履行。协议编号：plan；情形：未签字、各期合计与应退金额不符、逾期未付且未处理；"
                                + "应退金额：800 元；各期合计：500 元；末期到期日：2026-04-15；逾期未处理的分期：i500。");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(plan(null, new Signature(null), new Instalment("i", null, null, null, null)))
                .isUndeterminedBy(INSTALMENTS_KEPT)
                .finding(INSTALMENTS_KEPT)
                .shows("missing", "[owed, signedOn, instalmentAmounts, instalmentDays]");
    }

    @Test
    void a_grace_of_working_days_beyond_the_calendar_is_a_gap() {
        InstalmentPlanKept working =
                new InstalmentPlanKept(WorkingCalendar.china(), Policy.builtIn(), Period.workingDays(5));

        assertThat(working.examine(new InstalmentPlan(
                        "plan",
                        new BigDecimal("400"),
                        SIGNED,
                        List.of(new Instalment("i1", new BigDecimal("400"), LocalDate.of(2026, 12, 29), null, null)),
                        LocalDate.of(2027, 1, 8))))
                .isUndeterminedBy(INSTALMENTS_KEPT);
    }

    @ParameterizedTest(name = "signed on {0}, judged on 2026-05-10: examined {1}")
    @CsvSource({"2026-05-10, true", "2026-05-11, false"})
    void an_agreement_signed_after_the_day_judged_on_is_not_examined(LocalDate signedOn, boolean examined) {
        OutcomeAssert outcome = examining(plan("401", new Signature(signedOn), instalment("400", "2026-05-29")));
        if (examined) {
            outcome.isViolatedBy(INSTALMENTS_KEPT).finding(INSTALMENTS_KEPT).shows("circumstances", "[sumNotOwed]");
        } else {
            outcome.isNotApplicable();
        }
    }

    static InstalmentPlan plan(@Nullable String owed, @Nullable Signature signature, Instalment... instalments) {
        return new InstalmentPlan(
                "plan",
                owed == null ? null : new BigDecimal(owed),
                signature,
                List.of(instalments),
                LocalDate.of(2026, 5, 10));
    }

    /** Paid on its day if that is in April, unless it is of 500 yuan. */
    static Instalment instalment(String amount, String dueOn) {
        boolean paid = !amount.equals("500") && dueOn.startsWith("2026-04");
        LocalDate due = LocalDate.parse(dueOn);
        return new Instalment("i" + amount, new BigDecimal(amount), due, paid ? due : null, null);
    }

    private static OutcomeAssert examining(InstalmentPlan plan) {
        return assertThat(CONTROL.examine(plan));
    }
}
