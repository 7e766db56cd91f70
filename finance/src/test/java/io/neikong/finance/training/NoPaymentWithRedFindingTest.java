package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.NO_PAYMENT_WITH_RED_FINDING;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.TrainingPayment.RedFinding;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoPaymentWithRedFindingTest {

    static final NoPaymentWithRedFinding CONTROL = new NoPaymentWithRedFinding();
    static final Instant ORDERED = Instant.parse("2026-03-05T10:00:00+08:00");
    static final Instant BEFORE = ORDERED.minusSeconds(1);
    static final Instant AFTER = ORDERED.plusSeconds(1);

    @Test
    void clause_3_4_no_red_finding_is_satisfied() {
        examining(ORDERED, null).isSatisfied();
        examining(null, null).isSatisfied();
    }

    @Test
    void clause_3_4_a_red_finding_that_is_open_stops_the_payment() {
        examining(ORDERED, null, new RedFinding("F", BEFORE, null))
                .isViolatedBy(NO_PAYMENT_WITH_RED_FINDING)
                .finding(NO_PAYMENT_WITH_RED_FINDING)
                .says(
                        Locale.CHINESE,
                        "不应发放培训补贴而发放。发放编号：payment；情形：红牌问题尚未销号；支付指令时间：2026-03-05 10:00:00；问题编号：F；提出时间：2026-03-05 09:59:59。");
    }

    @Test
    void clause_3_4_closed_at_the_moment_of_the_order_is_closed_and_raised_then_is_open() {
        examining(ORDERED, null, new RedFinding("F", BEFORE, ORDERED)).isSatisfied();
        examining(ORDERED, null, new RedFinding("F", BEFORE, AFTER)).isViolatedBy(NO_PAYMENT_WITH_RED_FINDING);
        examining(ORDERED, null, new RedFinding("F", ORDERED, null)).isViolatedBy(NO_PAYMENT_WITH_RED_FINDING);
        examining(ORDERED, null, new RedFinding("F", AFTER, null)).isSatisfied();
    }

    @Test
    void clause_3_4_a_cancelled_class_is_not_paid() {
        examining(ORDERED, ORDERED)
                .isViolatedBy(NO_PAYMENT_WITH_RED_FINDING)
                .finding(NO_PAYMENT_WITH_RED_FINDING)
                .shows("circumstances", "[classCancelled]");
        examining(ORDERED, AFTER).isSatisfied();
    }

    @Test
    void every_open_finding_is_found() {
        examining(ORDERED, BEFORE, new RedFinding("F", BEFORE, null), new RedFinding("G", BEFORE, AFTER))
                .isViolatedBy(NO_PAYMENT_WITH_RED_FINDING, NO_PAYMENT_WITH_RED_FINDING, NO_PAYMENT_WITH_RED_FINDING);
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_decides() {
        examining(null, null, new RedFinding("F", BEFORE, null)).isUndeterminedBy(NO_PAYMENT_WITH_RED_FINDING);
        examining(ORDERED, null, new RedFinding("F", null, null)).isUndeterminedBy(NO_PAYMENT_WITH_RED_FINDING);
        examining(ORDERED, null, new RedFinding("F", null, BEFORE)).isSatisfied();
        examining(ORDERED, null, new RedFinding("F", BEFORE, Answer.YES, null))
                .isUndeterminedBy(NO_PAYMENT_WITH_RED_FINDING)
                .finding(NO_PAYMENT_WITH_RED_FINDING)
                .shows("missing", "[closedAt]");
        examining(ORDERED, null, new RedFinding("F", BEFORE, Answer.UNKNOWN, ORDERED))
                .isUndeterminedBy(NO_PAYMENT_WITH_RED_FINDING)
                .finding(NO_PAYMENT_WITH_RED_FINDING)
                .shows("missing", "[closed]");
        examining(ORDERED, null, new RedFinding("F", BEFORE, Answer.UNKNOWN, ORDERED.plusSeconds(1)))
                .isViolatedBy(NO_PAYMENT_WITH_RED_FINDING);
    }

    @Test
    void refuses_the_moment_of_a_closure_that_was_none() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedFinding("F", BEFORE, Answer.NO, ORDERED));
    }

    @Test
    void refuses_a_finding_that_is_listed_twice() {
        RedFinding finding = new RedFinding("F", BEFORE, null);

        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> payment(ORDERED, null, finding, finding));
    }

    static TrainingPayment payment(@Nullable Instant orderedAt, @Nullable Instant cancelledAt, RedFinding... findings) {
        return new TrainingPayment("payment", orderedAt, cancelledAt, List.of(findings));
    }

    private static OutcomeAssert examining(
            @Nullable Instant orderedAt, @Nullable Instant cancelledAt, RedFinding... findings) {
        return assertThat(CONTROL.examine(payment(orderedAt, cancelledAt, findings)));
    }
}
