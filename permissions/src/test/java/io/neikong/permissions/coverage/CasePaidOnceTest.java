package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.ONE_TO_ONE;
import static io.neikong.permissions.coverage.Payments.caseOf;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.permissions.coverage.BusinessCase.PaymentOfCase;
import io.neikong.permissions.coverage.BusinessCase.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Clause 5-1 of the notice. */
class CasePaidOnceTest {

    private static final CasePaidOnce CONTROL = new CasePaidOnce();

    @Test
    void a_paid_case_with_one_payment_is_satisfied() {
        assertThat(CONTROL.examine(caseOf(Status.PAID, "Y1"))).isSatisfied();
        assertThat(CONTROL.examine(caseOf(Status.OPEN, "Y1"))).isSatisfied();
    }

    @Test
    void a_case_paid_twice_is_a_breach() {
        assertThat(CONTROL.examine(caseOf(Status.PAID, "Y2", "Y1")))
                .finding(ONE_TO_ONE)
                .shows("payments", "[Y1, Y2]")
                .says(Locale.CHINESE, "发放与业务办件不能一一对应。发放编号或办件编号：A1；情形：同一办件对应多笔发放；涉及发放：Y1、Y2。");
    }

    @Test
    void a_returned_payment_followed_by_a_re_payment_is_not_a_duplicate() {
        assertThat(CONTROL.examine(new BusinessCase(
                        "A1", Status.PAID, List.of(new PaymentOfCase("Y1", false), new PaymentOfCase("Y2", true)))))
                .isSatisfied();
    }

    @Test
    void a_case_paid_without_a_payment_is_a_breach() {
        assertThat(CONTROL.examine(caseOf(Status.PAID)))
                .finding(ONE_TO_ONE)
                .shows("circumstances", "[paidWithoutPayment]");
        assertThat(CONTROL.examine(new BusinessCase("A1", Status.PAID, List.of(new PaymentOfCase("Y1", false)))))
                .isViolatedBy(ONE_TO_ONE);
    }

    @Test
    void a_refused_case_that_was_paid_is_a_breach() {
        assertThat(CONTROL.examine(caseOf(Status.CLOSED_UNPAID, "Y1", "Y2")))
                .finding(ONE_TO_ONE)
                .shows("circumstances", "[severalPayments, paidThoughRefused]");
    }

    @Test
    void a_case_on_which_nothing_was_paid_is_not_examined() {
        assertThat(CONTROL.examine(caseOf(Status.OPEN))).isNotApplicable();
        assertThat(CONTROL.examine(caseOf(Status.CLOSED_UNPAID))).isNotApplicable();
    }

    @Test
    void a_payment_that_stands_twice_is_one_payment() {
        assertThat(CONTROL.examine(caseOf(Status.PAID, "Y1", "Y1"))).isSatisfied();
        assertThat(CONTROL.examine(caseOf(Status.PAID, "Y1", "Y1", "Y2"))).isViolatedBy(ONE_TO_ONE);
    }
}
