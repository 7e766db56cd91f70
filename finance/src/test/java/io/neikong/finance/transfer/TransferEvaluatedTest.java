package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.EVALUATED;
import static io.neikong.finance.transfer.Transfers.fraud;
import static io.neikong.finance.transfer.Transfers.part;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.transfer.SuspectedFraud.Evaluation;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.finance.transfer.SuspectedFraud.Part;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferEvaluatedTest {

    static final TransferEvaluated CONTROL = new TransferEvaluated(Policy.builtIn());
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest(name = "{0} yuan, aggravated {1}: to be weighed {2}")
    @CsvSource({
        "9999.99, NO, NO",
        "10000.00, NO, YES",
        "10000, UNKNOWN, YES",
        "9999.99, YES, YES",
        "5000.00, YES, YES",
        "4999.99, YES, NO",
        "9999.99, UNKNOWN, UNKNOWN",
        "4999.99, UNKNOWN, NO",
    })
    void clause_6_3c_from_the_threshold_of_shanghai_on_a_transfer_is_weighed(
            String amount, Answer aggravated, Answer expected) {
        SuspectedFraud fraud = fraud(Answer.YES, aggravated, null, part("a", amount));

        switch (expected) {
            case YES -> assertThat(CONTROL.examine(fraud)).isViolatedBy(EVALUATED);
            case NO -> assertThat(CONTROL.examine(fraud)).isNotApplicable();
            case UNKNOWN ->
                assertThat(CONTROL.examine(fraud))
                        .isUndeterminedBy(EVALUATED)
                        .finding(EVALUATED)
                        .shows("missing", "[aggravated]");
        }
    }

    @Test
    void thresholds_are_per_scheme_and_the_amounts_of_its_cases_are_added_up() {
        assertThat(CONTROL.examine(
                        fraud(Answer.YES, Answer.NO, null, part("b", "4000"), part("a", "4000"), part("c", "2000"))))
                .isViolatedBy(EVALUATED)
                .finding(EVALUATED)
                .says(
                        Locale.CHINESE,
                        "涉嫌诈骗达到移送金额，未评估或者未报请移送。编号：scheme；情形：未评估；合计金额：10000 元；移送金额起点：10000.00 元；案件：a、b、c。");
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, null, part("a", "4000"), part("b", "5999.99"))))
                .isNotApplicable();
    }

    @Test
    void the_threshold_is_that_of_shanghai_and_not_the_national_one_unless_the_city_sets_it() {
        SuspectedFraud fraud = fraud(Answer.YES, Answer.NO, null, part("a", "3000"));

        assertThat(CONTROL.examine(fraud)).isNotApplicable();
        assertThat(new TransferEvaluated(Transfers.city(Parameters.FRAUD_AMOUNT, new BigDecimal("3000.00")))
                        .examine(fraud))
                .isViolatedBy(EVALUATED);
    }

    @ParameterizedTest(name = "{0} defrauded and {1} attempted: to be weighed {2}")
    @CsvSource({
        "0, 9999.99, NO",
        "0, 10000, YES",
        "4000, 5999.99, NO",
        "4000, 6000, YES",
        ", 9999.99, UNKNOWN",
        ", 10000, YES",
    })
    void attempted_fraud_counts_like_the_rest(@Nullable BigDecimal amount, BigDecimal attempted, Answer expected) {
        var outcome =
                assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, null, new Part("a", DAY, amount, attempted))));

        switch (expected) {
            case YES -> outcome.isViolatedBy(EVALUATED).finding(EVALUATED).shows("attempted", attempted);
            case NO -> outcome.isNotApplicable();
            case UNKNOWN ->
                outcome.isUndeterminedBy(EVALUATED).finding(EVALUATED).shows("missing", "[amounts]");
        }
    }

    @Test
    void a_negative_attempt_makes_no_room_under_the_threshold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part("a", DAY, new BigDecimal("10000"), new BigDecimal("-0.01")))
                .withMessage("attempted must not be negative, but was -0.01");
    }

    @Test
    void says_how_much_was_only_attempted() {
        assertThat(CONTROL.examine(fraud(
                        Answer.YES,
                        Answer.NO,
                        null,
                        part("a", "4000"),
                        new Part("b", DAY, BigDecimal.ZERO, new BigDecimal("6000.00")))))
                .finding(EVALUATED)
                .says(
                        Locale.CHINESE,
                        "涉嫌诈骗达到移送金额，未评估或者未报请移送。编号：scheme；情形：未评估；合计金额：10000.00 元；其中未遂：6000.00 元；移送金额起点：10000.00 元；案件：a、b。");
    }

    @Test
    void a_mistake_is_no_fraud_and_where_it_is_open_which_it_is_there_is_a_gap() {
        assertThat(CONTROL.examine(fraud(Answer.NO, Answer.NO, null, part("a", "50000"))))
                .isNotApplicable();
        assertThat(CONTROL.examine(fraud(Answer.UNKNOWN, Answer.NO, null, part("a", "50000"))))
                .isUndeterminedBy(EVALUATED)
                .finding(EVALUATED)
                .shows("missing", "[suspected]");
    }

    @Test
    void an_evaluation_is_enough_unless_it_finds_a_crime_that_nobody_proposes_to_transfer() {
        assertThat(CONTROL.examine(evaluated(DAY, Answer.NO, Handling.NONE))).found(List.of(), List.of());
        assertThat(CONTROL.examine(evaluated(DAY, Answer.YES, Handling.REPORTED)))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(evaluated(DAY, Answer.YES, Handling.NONE)))
                .isViolatedBy(EVALUATED)
                .finding(EVALUATED)
                .shows("circumstances", "[notProposed]");
        assertThat(CONTROL.examine(evaluated(Transfers.AS_OF.plusDays(1), Answer.NO, Handling.NONE)))
                .isViolatedBy(EVALUATED)
                .finding(EVALUATED)
                .shows("circumstances", "[notEvaluated]");
    }

    @Test
    void an_evaluation_of_a_small_scheme_is_none_once_more_cases_are_found() {
        Part first = part("a", "2026-03-02", "800");
        Evaluation none = new Evaluation(DAY, Answer.NO);

        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, none, first, part("b", "2026-03-09", "9200"))))
                .isSatisfied();
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, none, first, part("b", "2026-03-10", "9200"))))
                .isViolatedBy(EVALUATED)
                .finding(EVALUATED)
                .shows("circumstances", "[notEvaluated]");
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, none, first, part("b", "2026-03-10", "9199.99"))))
                .isNotApplicable();
        gap(fraud(Answer.YES, Answer.NO, none, first, part("b", null, "9200")), "[foundOn]");
        assertThat(CONTROL.examine(fraud(
                        Answer.YES,
                        Answer.NO,
                        new Evaluation(DAY, Answer.YES),
                        Handling.SENT,
                        List.of(),
                        first,
                        part("b", "2026-03-10", "9200"))))
                .isSatisfied();
    }

    @Test
    void a_case_found_after_the_day_judged_on_does_not_count_yet() {
        Part today = part("a", Transfers.AS_OF.toString(), "4000");
        Part tomorrow = part("b", Transfers.AS_OF.plusDays(1).toString(), "6000");
        Part first = part("a", "2026-03-02", "10000");
        Evaluation none = new Evaluation(DAY, Answer.NO);

        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, null, today, tomorrow)))
                .isNotApplicable();
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, null, tomorrow)))
                .isNotApplicable();
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, none, first, tomorrow)))
                .isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_decides() {
        gap(evaluated(null, Answer.UNKNOWN, Handling.NONE), "[evaluatedOn, crime]");
        gap(fraud(Answer.YES, Answer.NO, null, part("a", "4000"), part("b", null)), "[amounts]");
        gap(undated(part("a", null, "4000")), "[foundOn]");
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, null, part("a", "10000"), part("b", null))))
                .isViolatedBy(EVALUATED);
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.YES, null, part("a", "5000"), part("b", null))))
                .isViolatedBy(EVALUATED);
    }

    private static void gap(SuspectedFraud fraud, String missing) {
        assertThat(CONTROL.examine(fraud))
                .isUndeterminedBy(EVALUATED)
                .finding(EVALUATED)
                .shows("missing", missing);
    }

    static SuspectedFraud evaluated(@Nullable LocalDate day, Answer crime, Handling handling) {
        return fraud(Answer.YES, Answer.NO, new Evaluation(day, crime), handling, List.of(), part("a", "10000"));
    }

    static SuspectedFraud undated(Part part) {
        return new SuspectedFraud(
                "scheme", Answer.YES, Answer.NO, List.of(part), null, Handling.NONE, List.of("fine"), Transfers.AS_OF);
    }
}
