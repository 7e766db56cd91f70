package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.Recoveries.recovery;
import static io.neikong.finance.recovery.RecoveryRule.BALANCE_EXACT;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceExactTest {

    static final String SERVED = "OPENED,VERIFIED,DECIDED 800,NOTICE_SERVED,";

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PAID_BACK 300 | 500.00",
                "PAID_BACK 300,OFFSET 200 fund,WRITTEN_OFF 300 | 0",
                "PAID_BACK 300,DECISION_CANCELLED,OVERPAYMENT_RECORDED 300 | 0",
                "PAID_BACK 300,DECISION_CANCELLED,DECIDED 500 | 200",
                "PAID_BACK 900,OVERPAYMENT_RECORDED 100,OVERPAYMENT_REFUNDED 100,CLOSED | 0",
                "WRITTEN_OFF 800,CLOSED,DECISION_CANCELLED,DECIDED 700 | 700",
                "PAID_BACK 0.01 | 799.99",
            })
    void clause_3_9_a_ledger_that_states_the_balance_is_satisfied(String events, String outstanding) {
        examining(outstanding, SERVED + events).isSatisfied();
    }

    @ParameterizedTest(name = "{0}, stated {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PAID_BACK 300 | 500.01 | [statedOtherwise]",
                "PAID_BACK 300 | 499.99 | [statedOtherwise]",
                "PAID_BACK 800.01 | 0 | [overpaymentNotRecorded]",
                "OFFSET 800 other | 800 | [offsetOfOtherFund]",
                "PAID_BACK 799.99,CLOSED | 0.01 | [closedWithBalance]",
                "WRITTEN_OFF 800.01 | 800 | [beyondBalance]",
                "OVERPAYMENT_REFUNDED 0.01 | 800 | [beyondBalance]",
                "PAID_BACK -1 | 800 | [amountNotPositive]",
                "PAID_BACK 800,DECISION_CANCELLED | 0 | [overpaymentNotRecorded]",
                "WRITTEN_OFF 900,PAID_BACK 900 | 1 | [statedOtherwise, overpaymentNotRecorded, beyondBalance]",
            })
    void clause_3_9_what_does_not_balance_is_a_breach(String events, String stated, String circumstances) {
        examining(stated, SERVED + events)
                .isViolatedBy(BALANCE_EXACT)
                .finding(BALANCE_EXACT)
                .shows("circumstances", circumstances);
    }

    @Test
    void a_partial_return_does_not_close_the_case() {
        Assertions.assertThat(RecoveryAccount.of(recovery("0", (SERVED + "PAID_BACK 500,CLOSED").split(",", -1)))
                        .stage())
                .isEqualTo(RecoveryAccount.Stage.SERVED);
    }

    @Test
    void a_cancelled_decision_reopens_the_balance() {
        RecoveryAccount account =
                RecoveryAccount.of(recovery("0", (SERVED + "PAID_BACK 800,CLOSED,DECISION_CANCELLED").split(",", -1)));

        Assertions.assertThat(account.stage()).isEqualTo(RecoveryAccount.Stage.VERIFIED);
        Assertions.assertThat(account.overpaid()).isEqualByComparingTo("800");
        Assertions.assertThat(account.outstanding()).isZero();
    }

    @Test
    void an_offset_from_a_different_fund_takes_nothing_off() {
        Assertions.assertThat(RecoveryAccount.of(recovery("800", (SERVED + "OFFSET 800 other").split(",", -1)))
                        .outstanding())
                .isEqualByComparingTo("800");
        examining("800", SERVED + "OFFSET 800 other")
                .isViolatedBy(BALANCE_EXACT)
                .finding(BALANCE_EXACT)
                .shows("circumstances", "[offsetOfOtherFund]");
    }

    @Test
    void interest_that_was_paid_without_a_basis_came_in_too_much() {
        examining("0", SERVED + "PAID_BACK 812.40")
                .isViolatedBy(BALANCE_EXACT)
                .finding(BALANCE_EXACT)
                .shows("circumstances", "[overpaymentNotRecorded]")
                .shows("overpaid", new BigDecimal("12.40"));
        examining("0", SERVED + "PAID_BACK 812.40,OVERPAYMENT_RECORDED 12.40,OVERPAYMENT_REFUNDED 12.40,CLOSED")
                .isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(null, SERVED + "PAID_BACK 300")
                .isUndeterminedBy(BALANCE_EXACT)
                .finding(BALANCE_EXACT)
                .shows("missing", "[statedOutstanding]");
        examining("800", SERVED + "PAID_BACK").isUndeterminedBy(BALANCE_EXACT);
        examining("800", SERVED + "OFFSET 100").isUndeterminedBy(BALANCE_EXACT);
        examining("800", "OPENED,DECIDED 800,NOTICE_SERVED").isUndeterminedBy(BALANCE_EXACT);
    }

    @Test
    void what_came_back_before_the_decision_is_not_overpaid_yet() {
        examining("0", "OPENED,PAID_BACK 800").isSatisfied();
        Assertions.assertThat(
                        new BalanceExact().examine(recovery(null, "OPENED")).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_case_that_was_closed_because_nothing_was_wrong_has_no_balance() {
        examining(null, "OPENED,VERIFIED,CLOSED").isNotApplicable();
        examining(null, SERVED + "PAID_BACK 800,CLOSED").isUndeterminedBy(BALANCE_EXACT);
        examining(null, "OPENED,VERIFIED,DECIDED,NOTICE_SERVED,CLOSED").isUndeterminedBy(BALANCE_EXACT);
    }

    private static OutcomeAssert examining(@Nullable String stated, String events) {
        return assertThat(new BalanceExact().examine(recovery(stated, events.split(",", -1))));
    }
}
