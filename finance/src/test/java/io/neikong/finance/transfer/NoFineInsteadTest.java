package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.NO_FINE_INSTEAD;
import static io.neikong.finance.transfer.Transfers.fraud;
import static io.neikong.finance.transfer.Transfers.part;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.transfer.SuspectedFraud.Evaluation;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.finance.transfer.SuspectedFraud.Part;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoFineInsteadTest {

    static final NoFineInstead CONTROL = new NoFineInstead(Policy.builtIn());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void clause_6_3c_a_fine_does_not_take_the_place_of_a_transfer() {
        assertThat(CONTROL.examine(fined("10000.00", null, Handling.NONE)))
                .isViolatedBy(NO_FINE_INSTEAD)
                .finding(NO_FINE_INSTEAD)
                .says(
                        Locale.CHINESE,
                        "应当移送的案件以罚款代替移送。编号：scheme；合计金额：10000.00 元；移送金额起点：10000.00 元；移送进展：未报请移送；罚款决定：fine。");
        assertThat(CONTROL.examine(fined("10000.00", null, Handling.REPORTED))).isViolatedBy(NO_FINE_INSTEAD);
        assertThat(CONTROL.examine(fined("9999.99", null, Handling.NONE))).isNotApplicable();
    }

    @Test
    void a_fine_beside_a_transfer_or_after_a_refusal_is_kept() {
        assertThat(CONTROL.examine(fined("10000.00", null, Handling.SENT))).found(List.of(), List.of());
        assertThat(CONTROL.examine(fined("10000.00", null, Handling.REFUSED))).found(List.of(), List.of());
    }

    @Test
    void the_evaluation_decides_where_there_is_one() {
        assertThat(CONTROL.examine(fined("10000.00", Answer.NO, Handling.NONE))).found(List.of(), List.of());
        assertThat(CONTROL.examine(fined("800", Answer.YES, Handling.NONE))).isViolatedBy(NO_FINE_INSTEAD);
        gap(fined("10000.00", Answer.UNKNOWN, Handling.NONE), "[crime]");
    }

    @Test
    void an_undated_evaluation_without_a_crime_may_be_of_the_time_before_the_second_case() {
        Evaluation undated = new Evaluation(null, Answer.NO);

        gap(
                fraud(
                        Answer.YES,
                        Answer.NO,
                        undated,
                        Handling.NONE,
                        List.of("fine"),
                        part("a", "9000"),
                        part("b", "9000")),
                "[evaluatedOn]");
        assertThat(CONTROL.examine(
                        fraud(Answer.YES, Answer.NO, undated, Handling.NONE, List.of("fine"), part("a", "10000"))))
                .found(List.of(), List.of());
    }

    @Test
    void a_case_found_after_the_day_judged_on_does_not_count_yet() {
        Part tomorrow = part("b", Transfers.AS_OF.plusDays(1).toString(), "9200");

        assertThat(CONTROL.examine(
                        fraud(Answer.YES, Answer.NO, null, Handling.NONE, List.of("fine"), part("a", "800"), tomorrow)))
                .isNotApplicable();
    }

    @Test
    void what_was_not_fined_is_not_examined() {
        assertThat(CONTROL.examine(fraud(Answer.YES, Answer.NO, null, part("a", "10000"))))
                .isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(fraud(Answer.UNKNOWN, Answer.NO, null, Handling.NONE, List.of("fine"), part("a", "10000")), "[suspected]");
        gap(
                fraud(
                        Answer.YES,
                        Answer.UNKNOWN,
                        null,
                        Handling.NONE,
                        List.of("fine"),
                        part("a", "5000"),
                        part("b", null)),
                "[amounts, aggravated]");
        gap(TransferEvaluatedTest.undated(part("a", null, "800")), "[foundOn]");
    }

    private static void gap(SuspectedFraud fraud, String missing) {
        assertThat(CONTROL.examine(fraud))
                .isUndeterminedBy(NO_FINE_INSTEAD)
                .finding(NO_FINE_INSTEAD)
                .shows("missing", missing);
    }

    static SuspectedFraud fined(String amount, @Nullable Answer crime, Handling handling) {
        return fraud(
                Answer.YES,
                Answer.NO,
                crime == null ? null : new Evaluation(DAY, crime),
                handling,
                List.of("fine"),
                part("a", amount));
    }
}
