package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.ONE_TO_ONE;
import static io.neikong.permissions.coverage.Payments.ORDERED;
import static io.neikong.permissions.coverage.Payments.approvedAt;
import static io.neikong.permissions.coverage.Payments.offline;
import static io.neikong.permissions.coverage.Payments.online;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.permissions.coverage.TracedPayment.Channel;
import io.neikong.permissions.coverage.TracedPayment.NamedCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clause 5-1 of the notice. */
class PaymentHasOneCaseTest {

    private static final PaymentHasOneCase CONTROL = new PaymentHasOneCase();

    @Test
    void one_case_is_satisfied() {
        assertThat(CONTROL.examine(online("A1"))).isSatisfied();
    }

    @Test
    void the_same_case_named_twice_is_one_case() {
        assertThat(CONTROL.examine(online("A1", "A1"))).isSatisfied();
    }

    @Test
    void no_case_and_several_cases_are_breaches() {
        assertThat(CONTROL.examine(online()))
                .finding(ONE_TO_ONE)
                .weighs(Severity.CRITICAL)
                .shows("circumstances", "[noCase]")
                .shows("happenedOn", "2026-03-05");
        assertThat(CONTROL.examine(online("A2", "A1")))
                .finding(ONE_TO_ONE)
                .shows("circumstances", "[severalCases]")
                .shows("cases", "[A1, A2]");
    }

    @Test
    void a_case_that_does_not_exist_is_a_breach() {
        List<NamedCase> one = List.of(new NamedCase("A9", false, null));
        List<NamedCase> two = List.of(new NamedCase("A9", false, null), new NamedCase("A1", true, null));

        assertThat(CONTROL.examine(new TracedPayment("Y1", ORDERED, true, null, null, one)))
                .finding(ONE_TO_ONE)
                .shows("circumstances", "[unknownCase]");
        assertThat(CONTROL.examine(new TracedPayment("Y1", ORDERED, true, null, null, two)))
                .finding(ONE_TO_ONE)
                .shows("circumstances", "[severalCases, unknownCase]");
    }

    @Test
    void a_payment_outside_the_system_need_not_have_a_case_in_it() {
        assertThat(CONTROL.examine(offline(null))).isNotApplicable();
        assertThat(CONTROL.examine(new TracedPayment(
                        "Y1", ORDERED, true, null, approvedAt("2026-03-04T10:00:00Z", null), List.of())))
                .isNotApplicable();
        assertThat(CONTROL.examine(offline(null, "A1", "A2"))).isViolatedBy(ONE_TO_ONE);
    }

    @Test
    void a_payment_cancelled_before_any_order_is_not_examined() {
        assertThat(CONTROL.examine(new TracedPayment("Y1", ORDERED, false, Channel.SYSTEM, null, List.of())))
                .isNotApplicable();
    }

    @Test
    void a_case_that_is_named_twice_is_one_case() {
        assertThat(CONTROL.examine(new TracedPayment(
                        "Y1",
                        ORDERED,
                        true,
                        TracedPayment.Channel.SYSTEM,
                        null,
                        List.of(
                                new TracedPayment.NamedCase("A1", true, null),
                                new TracedPayment.NamedCase("A1", true, ORDERED)))))
                .isSatisfied();
    }
}
