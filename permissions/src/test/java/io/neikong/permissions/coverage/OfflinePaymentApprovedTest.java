package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.OFFLINE_APPROVED;
import static io.neikong.permissions.coverage.Payments.ORDERED;
import static io.neikong.permissions.coverage.Payments.approvedAt;
import static io.neikong.permissions.coverage.Payments.offline;
import static io.neikong.permissions.coverage.Payments.online;
import static io.neikong.permissions.coverage.Payments.typedIn;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.permissions.coverage.TracedPayment.Channel;
import io.neikong.permissions.coverage.TracedPayment.NamedCase;
import io.neikong.permissions.coverage.TracedPayment.OfflineException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-1 of the notice. */
class OfflinePaymentApprovedTest {

    private static final OfflinePaymentApproved CONTROL = new OfflinePaymentApproved();

    @Test
    void a_payment_in_the_system_needs_no_exception() {
        assertThat(CONTROL.examine(online("A1"))).isSatisfied();
    }

    @Test
    void a_payment_outside_without_an_exception_is_a_breach() {
        Outcome outcome = CONTROL.examine(offline(null));

        assertThat(outcome).isViolatedBy(OFFLINE_APPROVED);
        assertThat(outcome)
                .finding(OFFLINE_APPROVED)
                .weighs(Severity.MAJOR)
                .concerns()
                .shows("circumstances", "[noException]")
                .shows("happenedOn", "2026-03-05")
                .says(Locale.CHINESE, "线下办理的发放没有事前批准的例外。发放编号：Y1；办理方式：线下办理；情形：没有登记例外；支付指令时间：2026-03-05 18:00:00。");
    }

    @Test
    void an_exception_that_nobody_approved_is_none() {
        assertThat(CONTROL.examine(offline(new OfflineException(null))))
                .finding(OFFLINE_APPROVED)
                .shows("circumstances", "[exceptionApprovedByNobody]");
    }

    @ParameterizedTest(name = "approved {0}")
    @CsvSource({
        "2026-03-04T10:00:00Z, SATISFIED",
        "2026-03-05T10:00:00Z, SATISFIED",
        "2026-03-05T10:00:01Z, VIOLATED",
    })
    void an_exception_is_approved_before_the_order(String at, String verdict) {
        assertThat(CONTROL.examine(offline(approvedAt(at, null))).verdict()).hasToString(verdict);
    }

    @Test
    void an_approval_afterwards_concerns_whoever_approved() {
        assertThat(CONTROL.examine(offline(approvedAt("2026-03-06T10:00:00Z", null))))
                .finding(OFFLINE_APPROVED)
                .concerns("head")
                .shows("circumstances", "[exceptionApprovedLater]");
    }

    @Test
    void a_back_dated_approval_is_none() {
        assertThat(CONTROL.examine(offline(approvedAt("2026-03-04T10:00:00Z", "2026-03-06T10:00:00Z"))))
                .finding(OFFLINE_APPROVED)
                .shows("circumstances", "[exceptionBackdated]");
    }

    @Test
    void an_approval_without_its_moment_is_a_gap() {
        assertThat(CONTROL.examine(offline(approvedAt(null, null)))).isUndeterminedBy(OFFLINE_APPROVED);
        assertThat(CONTROL.examine(offline(approvedAt(null, "2026-03-04T10:00:00Z"))))
                .isSatisfied();
    }

    @Test
    void an_order_without_its_moment_is_a_gap_but_no_exception_stays_a_breach() {
        assertThat(CONTROL.examine(new TracedPayment(
                        "Y1", null, true, Channel.OFFLINE, approvedAt("2026-03-04T10:00:00Z", null), List.of())))
                .isUndeterminedBy(OFFLINE_APPROVED);
        assertThat(CONTROL.examine(new TracedPayment("Y1", null, true, Channel.OFFLINE, null, List.of())))
                .isViolatedBy(OFFLINE_APPROVED);
    }

    @Test
    void a_module_exists_but_data_typed_in_after_payment_counts_as_outside() {
        assertThat(CONTROL.examine(typedIn(ORDERED))).isSatisfied();
        assertThat(CONTROL.examine(typedIn(ORDERED.plusSeconds(1))))
                .finding(OFFLINE_APPROVED)
                .shows("way", "[caseEnteredLater]")
                .shows("circumstances", "[noException]");
        assertThat(CONTROL.examine(new TracedPayment(
                        "Y1",
                        ORDERED,
                        true,
                        Channel.SYSTEM,
                        approvedAt("2026-03-04T10:00:00Z", null),
                        List.of(new NamedCase("A1", true, ORDERED.plusSeconds(1))))))
                .isSatisfied();
    }

    @Test
    void a_way_that_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(new TracedPayment("Y1", ORDERED, true, null, null, List.of())))
                .isUndeterminedBy(OFFLINE_APPROVED);
    }

    @Test
    void a_payment_cancelled_before_any_order_is_not_examined() {
        assertThat(CONTROL.examine(new TracedPayment("Y1", ORDERED, false, Channel.OFFLINE, null, List.of())))
                .isNotApplicable();
    }

    @Test
    void whether_a_case_was_typed_in_later_cannot_be_told_without_the_moment_of_the_order() {
        assertThat(CONTROL.examine(new TracedPayment(
                        "Y1", null, true, Channel.SYSTEM, null, List.of(new NamedCase("A1", true, ORDERED)))))
                .isUndeterminedBy(OFFLINE_APPROVED)
                .finding(OFFLINE_APPROVED)
                .shows("missing", "[paymentOrderedAt]");
        assertThat(CONTROL.examine(new TracedPayment(
                        "Y1", null, true, Channel.SYSTEM, null, List.of(new NamedCase("A1", true, null)))))
                .isSatisfied();
    }
}
