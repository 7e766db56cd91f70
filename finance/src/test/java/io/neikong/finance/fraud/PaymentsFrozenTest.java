package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.PAYMENTS_FROZEN;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.finance.fraud.LinkedPayment.Status;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsFrozenTest {

    static final PaymentsFrozen CONTROL = new PaymentsFrozen(WorkingCalendar.china());
    private static final String[] CLOSED = {
        "FILED 2026-03-06", "INVESTIGATED 2026-03-20", "DISMISSED 2026-03-27", "CLOSED 2026-03-30"
    };

    @ParameterizedTest(name = "frozen {0}: in time {1}")
    @CsvSource({"2026-03-05, true", "2026-03-06, true", "2026-03-09, true", "2026-03-10, false"})
    void clause_3_5_a_payment_is_frozen_by_the_working_day_after_the_filing(String frozen, boolean inTime) {
        assertThat(CONTROL.examine(frozen(frozen, "FILED 2026-03-06")))
                .found(inTime ? List.of() : List.of(PAYMENTS_FROZEN), List.of());
    }

    @Test
    void a_payment_left_pending_is_a_breach_once_the_time_is_up() {
        FraudCase fraud = Frauds.fraud(Regime.ADMINISTRATIVE_PENALTY, LocalDate.of(2026, 3, 9), "FILED 2026-03-06");
        Assertions.assertThat(CONTROL.examine(payment(Status.PENDING, null, null, fraud))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);

        assertThat(CONTROL.examine(payment(Status.PENDING, null, null, Frauds.fraud("FILED 2026-03-06"))))
                .isViolatedBy(PAYMENTS_FROZEN)
                .finding(PAYMENTS_FROZEN)
                .says(Locale.CHINESE, "涉案款项未暂停支付。支付编号：payment；案件编号：case；情形：未暂停支付；立案日：2026-03-06。");
    }

    @ParameterizedTest(name = "paid {0}: {1}")
    @CsvSource({
        "2026-03-05, not examined",
        "2026-03-06, gap",
        "2026-03-07, breach",
        "2026-03-29, breach",
        "2026-03-30, gap",
        "2026-03-31, kept",
    })
    void nothing_is_paid_while_the_case_is_open(String paid, String expected) {
        switch (expected) {
            case "breach" -> assertThat(CONTROL.examine(paid(paid, CLOSED))).isViolatedBy(PAYMENTS_FROZEN);
            case "gap" ->
                assertThat(CONTROL.examine(paid(paid, CLOSED)))
                        .isUndeterminedBy(PAYMENTS_FROZEN)
                        .finding(PAYMENTS_FROZEN)
                        .shows("missing", "[orderWithinDay]");
            case "kept" -> assertThat(CONTROL.examine(paid(paid, CLOSED))).found(List.of(), List.of());
            default ->
                Assertions.assertThat(CONTROL.examine(paid(paid, CLOSED)).verdict())
                        .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void what_was_paid_or_frozen_after_the_day_judged_on_had_not_been_by_then() {
        FraudCase first = Frauds.fraud(Regime.ADMINISTRATIVE_PENALTY, LocalDate.of(2026, 3, 9), "FILED 2026-03-06");
        FraudCase second = Frauds.fraud(Regime.ADMINISTRATIVE_PENALTY, LocalDate.of(2026, 3, 10), "FILED 2026-03-06");

        assertThat(CONTROL.examine(payment(Status.FROZEN, "2026-03-11", null, first)))
                .isNotApplicable();
        assertThat(CONTROL.examine(payment(Status.PAID, null, "2026-03-11", first)))
                .isNotApplicable();
        assertThat(CONTROL.examine(payment(Status.PAID, "2026-03-09", "2026-03-11", second)))
                .isSatisfied();
        assertThat(CONTROL.examine(payment(Status.PAID, null, "2026-03-11", second)))
                .isViolatedBy(PAYMENTS_FROZEN)
                .finding(PAYMENTS_FROZEN)
                .says(Locale.CHINESE, "涉案款项未暂停支付。支付编号：payment；案件编号：case；情形：未暂停支付；立案日：2026-03-06。");
    }

    @Test
    void a_case_closed_out_of_turn_is_still_open() {
        assertThat(CONTROL.examine(paid("2026-04-01", "FILED 2026-03-06", "CLOSED 2026-03-30")))
                .isViolatedBy(PAYMENTS_FROZEN);
    }

    @Test
    void cancelled_payments_and_cases_never_filed_are_not_examined() {
        Assertions.assertThat(CONTROL.examine(payment(Status.CANCELLED, null, null, Frauds.fraud("FILED")))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        Assertions.assertThat(CONTROL.examine(paid("2026-04-01", "SUSPECTED 2026-03-06"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        Assertions.assertThat(CONTROL.examine(payment(Status.PENDING, null, null, Frauds.fraud(CLOSED)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_not_recorded_and_a_calendar_not_announced_are_gaps() {
        gap(payment(null, null, null, Frauds.fraud("FILED")), "[status, filedOn]");
        gap(payment(Status.PAID, null, null, Frauds.fraud("FILED 2026-03-06")), "[paidOn]");
        gap(payment(Status.FROZEN, null, null, Frauds.fraud("FILED 2026-03-06")), "[frozenOn]");
        gap(paid("2026-04-01", "FILED 2026-03-06", "INVESTIGATED", "DISMISSED", "CLOSED"), "[closedOn]");
        gap(
                payment(
                        Status.PENDING,
                        null,
                        null,
                        Frauds.fraud(Regime.LABOUR_INSPECTION, LocalDate.of(2027, 1, 4), "FILED 2026-12-31")),
                "[workingCalendar]");
    }

    @Test
    void one_payment_in_two_cases_makes_two_findings() {
        FraudCase other = new FraudCase(
                "other", null, null, Frauds.fraud("FILED 2026-03-06").events(), FraudCase.Links.NONE, Frauds.AS_OF);

        Assertions.assertThat(CONTROL.examine(payment(Status.PENDING, null, null, other))
                        .findings()
                        .get(0)
                        .id())
                .isNotEqualTo(CONTROL.examine(payment(Status.PENDING, null, null, Frauds.fraud("FILED 2026-03-06")))
                        .findings()
                        .get(0)
                        .id());
    }

    private static void gap(LinkedPayment payment, String missing) {
        assertThat(CONTROL.examine(payment))
                .isUndeterminedBy(PAYMENTS_FROZEN)
                .finding(PAYMENTS_FROZEN)
                .shows("missing", missing);
    }

    static LinkedPayment frozen(String day, String... events) {
        return payment(Status.FROZEN, day, null, Frauds.fraud(events));
    }

    static LinkedPayment paid(String day, String... events) {
        return payment(Status.PAID, null, day, Frauds.fraud(events));
    }

    static LinkedPayment payment(
            @Nullable Status status, @Nullable String frozen, @Nullable String paid, FraudCase fraud) {
        return new LinkedPayment(
                "payment",
                fraud,
                status,
                frozen == null ? null : LocalDate.parse(frozen),
                paid == null ? null : LocalDate.parse(paid));
    }
}
