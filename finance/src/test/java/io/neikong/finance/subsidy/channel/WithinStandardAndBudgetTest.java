package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.WITHIN_STANDARD_AND_BUDGET;
import static io.neikong.finance.subsidy.channel.Charges.charge;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.channel.Charge.Status;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinStandardAndBudgetTest {

    static final WithinStandardAndBudget CONTROL = new WithinStandardAndBudget(Charges.MATRIX);

    @ParameterizedTest(name = "{0} of a standard of 1000: too much {1}")
    @CsvSource({"999.99, false", "1000, false", "1000.00, false", "1000.01, true"})
    void clause_3_3_no_more_is_charged_than_the_standard(String amount, boolean tooMuch) {
        assertThat(CONTROL.examine(charge().amount(amount).made()))
                .found(tooMuch ? List.of(WITHIN_STANDARD_AND_BUDGET) : List.of(), List.of());
    }

    @ParameterizedTest(name = "900 of {0} left: too much {1}")
    @CsvSource({"900.01, false", "900, false", "899.99, true", "-1, true"})
    void clause_3_3_no_more_is_charged_than_is_left_of_the_budget(String left, boolean tooMuch) {
        assertThat(CONTROL.examine(charge().budgetLeft(left).made()))
                .found(tooMuch ? List.of(WITHIN_STANDARD_AND_BUDGET) : List.of(), List.of());
    }

    @Test
    void says_all_that_is_too_much() {
        examining(charge().amount("1200.50").budgetLeft("1000.00"))
                .isViolatedBy(WITHIN_STANDARD_AND_BUDGET)
                .finding(WITHIN_STANDARD_AND_BUDGET)
                .says(
                        Locale.CHINESE,
                        "支出超过规定标准或者预算余额。列支编号：c1；情形：超过规定标准、超过预算余额；政策项目：TRAINING；金额：1200.50 元；"
                                + "规定标准：1000 元；支付前预算余额：1000.00 元。");
    }

    @ParameterizedTest(name = "{2} for {0} to {1}: too much {3}")
    @CsvSource({
        "2025-12-01, 2026-03-01, 1500, false", // three months at 500, though they end in another policy year
        "2025-12-01, 2026-03-01, 1500.01, true",
        "2026-01-01, 2026-03-01, 1200, false",
        "2026-01-01, 2026-03-01, 1200.01, true",
        "2026-01-15, 2026-03-16, 1800, false",
    })
    void a_standard_for_a_month_is_that_of_the_policy_year_of_the_service(
            String from, String toExclusive, String amount, boolean tooMuch) {
        assertThat(CONTROL.examine(charge().of("INSURANCE")
                        .during(from, toExclusive)
                        .paidOn("2026-03-31")
                        .amount(amount)
                        .made()))
                .found(tooMuch ? List.of(WITHIN_STANDARD_AND_BUDGET) : List.of(), List.of());
    }

    @Test
    void the_standard_is_that_of_the_category_of_the_day_that_the_policy_names() {
        Charges changed = charge().was("UNEMPLOYED", null, "2026-03-02").was("EMPLOYED", "2026-03-02", null);
        examining(changed.amount("800")).isSatisfied();
        examining(changed.amount("900")).isViolatedBy(WITHIN_STANDARD_AND_BUDGET);
    }

    @Test
    void where_the_category_is_unknown_only_what_no_standard_allows_is_a_breach() {
        examining(charge().was(null, null, null).amount("800")).isUndeterminedBy(WITHIN_STANDARD_AND_BUDGET);
        examining(charge().was(null, null, null).amount("1000.01")).isViolatedBy(WITHIN_STANDARD_AND_BUDGET);
        examining(charge().of("CERT")
                        .was("EMPLOYED", null, null)
                        .certified("2026-03-31")
                        .amount("99999"))
                .isViolatedBy(WITHIN_STANDARD_AND_BUDGET) // of the budget: there is no standard
                .finding(WITHIN_STANDARD_AND_BUDGET)
                .shows("circumstances", "[aboveBudget]");
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(charge().of(null).undated().amount(null).budgetLeft(null))
                .isUndeterminedBy(WITHIN_STANDARD_AND_BUDGET)
                .finding(WITHIN_STANDARD_AND_BUDGET)
                .shows("missing", "[programme, period, amount, budgetLeft]");
        examining(charge().amount("1001").budgetLeft(null))
                .found(List.of(WITHIN_STANDARD_AND_BUDGET), List.of(WITHIN_STANDARD_AND_BUDGET));
        examining(charge().of("UNHEARD_OF")).isUndeterminedBy(WITHIN_STANDARD_AND_BUDGET);
    }

    @ParameterizedTest(name = "judged on {0}: {1}")
    @CsvSource({"2026-04-10, true", "2026-04-09, false"})
    void what_is_paid_after_the_day_judged_on_is_not_examined(String asOf, boolean examined) {
        OutcomeAssert outcome =
                examining(charge().amount("9999").paidOn("2026-04-10").asOf(asOf));
        if (examined) {
            outcome.isViolatedBy(WITHIN_STANDARD_AND_BUDGET);
        } else {
            outcome.isNotApplicable();
        }
    }

    @Test
    void what_was_sent_back_does_not_count() {
        examining(charge().amount("9999").status(Status.RETURNED)).isNotApplicable();
    }

    private static OutcomeAssert examining(Charges charge) {
        return assertThat(CONTROL.examine(charge.made()));
    }
}
