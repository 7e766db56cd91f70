package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.CODE_MATCHES;
import static io.neikong.finance.subsidy.channel.ChannelRule.FUND_ALLOWED;
import static io.neikong.finance.subsidy.channel.Charges.charge;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.subsidy.channel.ChannelMatrix.DecidedOn;
import io.neikong.finance.subsidy.channel.ChannelMatrix.Line;
import io.neikong.finance.subsidy.channel.Charge.Status;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelAllowedTest {

    static final ChannelAllowed CONTROL = new ChannelAllowed(Charges.MATRIX);

    @Test
    void clause_3_3_a_fund_pays_only_what_the_policy_lets_it_pay() {
        examining(charge()).isSatisfied();
        examining(charge().to("EDU", "2080701"))
                .isViolatedBy(FUND_ALLOWED)
                .finding(FUND_ALLOWED)
                .says(
                        Locale.CHINESE,
                        "列支渠道不符合政策规定。列支编号：c1；情形：政策未规定由该资金列支；政策项目：TRAINING；待遇起始日：2026-03-02；" + "实际列支资金：EDU；政策规定资金：UI。");
    }

    @Test
    void clause_3_3_a_charge_bears_the_code_of_its_policy() {
        examining(charge().to("UI", "2080711"))
                .isViolatedBy(CODE_MATCHES)
                .finding(CODE_MATCHES)
                .shows("allowedCodes", "[2080701]");
        examining(charge().to("EDU", "2080711")).isViolatedBy(FUND_ALLOWED, CODE_MATCHES);
    }

    @ParameterizedTest(name = "employed from {0}: fund {1}, allowed {2}")
    @CsvSource({
        "2026-03-02, EDU, true", // the training starts on 2 March
        "2026-03-02, UI, false",
        "2026-03-03, EDU, false",
        "2026-03-03, UI, true",
    })
    void who_changes_category_is_what_he_was_when_the_training_started(
            String employedFrom, String fund, boolean allowed) {
        String code = fund.equals("UI") ? "2080701" : "2050801";
        Charges one = charge().to(fund, code)
                .was("UNEMPLOYED", "2025-10-01", employedFrom)
                .was("EMPLOYED", employedFrom, null);
        assertThat(CONTROL.examine(one.made()))
                .found(allowed ? List.of() : List.of(FUND_ALLOWED, CODE_MATCHES), List.of());
    }

    @Test
    void another_policy_goes_by_the_day_of_the_certificate() {
        Charges changed = charge().of("CERT")
                .was("UNEMPLOYED", "2025-10-01", "2026-03-20")
                .was("EMPLOYED", "2026-03-20", null)
                .certified("2026-03-31")
                .to("EDU", null);
        examining(changed).isSatisfied();
        examining(changed.certified("2026-03-19")).isViolatedBy(FUND_ALLOWED);
        examining(changed.certified(null)).found(List.of(), List.of(FUND_ALLOWED));
    }

    @ParameterizedTest(name = "for service from {0}, UI allowed: {1}")
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void service_in_december_goes_by_the_policy_of_december_when_it_is_paid_in_february(String from, boolean allowed) {
        assertThat(CONTROL.examine(charge().of("INSURANCE")
                        .during(from, "2026-02-01")
                        .paidOn("2026-02-10")
                        .to("UI", null)
                        .made()))
                .found(allowed ? List.of() : List.of(FUND_ALLOWED), List.of());
    }

    @Test
    void where_no_policy_was_in_force_or_covers_the_category_no_fund_is_allowed() {
        examining(charge().of("INSURANCE").during("2024-12-31", "2025-02-01").to("EMP", null))
                .isViolatedBy(FUND_ALLOWED)
                .examined(FUND_ALLOWED)
                .finding(FUND_ALLOWED)
                .shows("circumstances", "[noPolicyInForce]");
        examining(charge().was("STUDENT", null, null))
                .isViolatedBy(FUND_ALLOWED)
                .finding(FUND_ALLOWED)
                .shows("circumstances", "[categoryNotCovered]");
    }

    @Test
    void a_fund_that_no_line_allows_is_a_breach_even_if_the_category_is_unknown() {
        examining(charge().was(null, null, null).to("EMP", "2080701"))
                .found(List.of(FUND_ALLOWED), List.of(CODE_MATCHES));
        examining(charge().was(null, null, null)).isUndeterminedBy(FUND_ALLOWED, CODE_MATCHES);
        examining(charge().was(null, null, null).to("UI", "9")).found(List.of(CODE_MATCHES), List.of(FUND_ALLOWED));
        examining(charge().was("EMPLOYED", "2026-03-03", null)).isUndeterminedBy(FUND_ALLOWED, CODE_MATCHES);
        examining(charge().starting(null)).isUndeterminedBy(FUND_ALLOWED, CODE_MATCHES);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(charge().of(null)).isUndeterminedBy(FUND_ALLOWED, CODE_MATCHES);
        examining(charge().undated()).isUndeterminedBy(FUND_ALLOWED, CODE_MATCHES);
        examining(charge().of("UNHEARD_OF"))
                .isUndeterminedBy(FUND_ALLOWED, CODE_MATCHES)
                .finding(FUND_ALLOWED)
                .shows("missing", "[channelMatrix]");
        examining(charge().to(null, "2080701")).isUndeterminedBy(FUND_ALLOWED);
        examining(charge().to("UI", null)).isUndeterminedBy(CODE_MATCHES);
        examining(charge().to(null, "2050801")).found(List.of(CODE_MATCHES), List.of(FUND_ALLOWED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"RETURNED", "CANCELLED", "REVERSAL"})
    void what_was_sent_back_cancelled_or_takes_back_is_not_examined(Status status) {
        examining(charge().to("EDU", "9").status(status)).isNotApplicable();
    }

    @ParameterizedTest(name = "judged on {0}: {1}")
    @CsvSource({"2026-04-10, true", "2026-04-09, false"})
    void what_is_paid_after_the_day_judged_on_is_not_examined(String asOf, boolean examined) {
        OutcomeAssert outcome =
                examining(charge().to("EDU", "9").paidOn("2026-04-10").asOf(asOf));
        if (examined) {
            outcome.isViolatedBy(FUND_ALLOWED, CODE_MATCHES);
        } else {
            outcome.isNotApplicable();
        }
        examining(charge().to("EDU", "9").paidOn(null).asOf(asOf)).isViolatedBy(FUND_ALLOWED, CODE_MATCHES);
    }

    @Test
    void a_line_that_allows_nothing_is_refused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Line("P", null, DecidedOn.APPLICATION, List.of(), List.of(), null, false, null, null))
                .withMessageContaining("funds must name a fund");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line(
                        "P",
                        null,
                        DecidedOn.APPLICATION,
                        List.of("F"),
                        List.of(),
                        BigDecimal.ONE.negate(),
                        false,
                        null,
                        null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Line("P", null, DecidedOn.APPLICATION, List.of("F"), List.of(), null, false, day, day));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> charge().amount("-0.01").made())
                .withMessage("amount must not be negative, but was -0.01");
    }

    @Test
    void matrices_of_the_same_lines_are_equal() {
        ChannelMatrix other = ChannelMatrix.of(Charges.MATRIX.lines());

        Assertions.assertThat(other).isEqualTo(Charges.MATRIX).hasSameHashCodeAs(Charges.MATRIX);
        Assertions.assertThat(other).hasToString(Charges.MATRIX.toString()).isNotEqualTo(ChannelMatrix.of(List.of()));
    }

    @Test
    void a_category_may_be_that_of_the_day_of_the_application() {
        ChannelAllowed byApplication = new ChannelAllowed(ChannelMatrix.of(List.of(
                new Line("P", "EMPLOYED", DecidedOn.APPLICATION, List.of("EDU"), List.of(), null, false, null, null))));

        assertThat(byApplication.examine(charge().of("P")
                        .was("EMPLOYED", null, "2026-02-03") // applied for on 2 February
                        .was("UNEMPLOYED", "2026-02-03", null)
                        .to("EDU", null)
                        .made()))
                .isSatisfied();
    }

    private static OutcomeAssert examining(Charges charge) {
        return assertThat(CONTROL.examine(charge.made()));
    }
}
