package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.NO_SHELL_SIGNALS;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.finance.subsidy.employer.EmployerTrace.Headcount;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoShellSignalsTest {

    static final NoShellSignals CONTROL = new NoShellSignals();

    @ParameterizedTest(name = "{0} at the address, {1} with the number: {2}")
    @CsvSource(
            delimiter = '|',
            value = {"4 | 2 | ", "5 | 2 | [sameAddress]", "4 | 3 | [samePhone]", "5 | 3 | [sameAddress, samePhone]"})
    void clause_3_8_many_claims_from_one_address_or_telephone_are_a_signal(
            int address, int phone, @Nullable String signals) {
        expect(examining(address, phone, null, 20, 20), signals);
    }

    /** Paid in February; the headcounts are those of January to May. */
    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "20 | 20 | 11 | 20 | 20 | ",
                "20 | 20 | 10 | 19 | 20 | 2026-03",
                "20 | 20 | 20 | 10 | 10 | 2026-04",
                "20 | 20 | 20 | 20 | 0 | ",
                "0 | 0 | 0 | 0 | 0 | ",
            })
    void clause_3_8_contributions_that_stop_right_after_the_payment_are_a_signal(
            int january, int february, int march, int april, int may, @Nullable String stoppedIn) {
        OutcomeAssert outcome = examining(1, 1, LocalDate.of(2026, 2, 27), january, february, march, april, may);

        if (stoppedIn == null) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(NO_SHELL_SIGNALS)
                    .finding(NO_SHELL_SIGNALS)
                    .weighs(Severity.INFO)
                    .shows("signals", "[contributionsStopped]")
                    .shows("stoppedIn", stoppedIn);
        }
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 20 | [headcountJumped]",
                "11 | 21 | ",
                "9 | 18 | ",
                "0 | 10 | [headcountJumped]",
                "0 | 9 | ",
                "10 | 19 | ",
            })
    void clause_3_8_a_headcount_that_jumps_is_a_signal(int before, int after, @Nullable String signals) {
        expect(examining(1, 1, null, before, after), signals);
    }

    @Test
    void a_month_left_out_between_others_hides_a_jump_and_is_a_gap() {
        List<Headcount> months =
                List.of(new Headcount(YearMonth.of(2026, 1), 5), new Headcount(YearMonth.of(2026, 3), 50));

        assertThat(CONTROL.examine(new EmployerTrace("company", 1, 1, months, null, LocalDate.of(2026, 6, 30))))
                .isUndeterminedBy(NO_SHELL_SIGNALS)
                .finding(NO_SHELL_SIGNALS)
                .shows("missing", "[headcounts]");
        assertThat(CONTROL.examine(new EmployerTrace("company", 1, 1, months, null, LocalDate.of(2026, 3, 31))))
                .isSatisfied();
    }

    @Test
    void one_signal_is_a_remark_and_several_are_a_minor_breach() {
        examining(5, 1, null, 20)
                .finding(NO_SHELL_SIGNALS)
                .weighs(Severity.INFO)
                .says(Locale.CHINESE, "申领企业存在空壳迹象，需人工核查，不代表违规。企业编号：company；迹象：多家申领企业同一地址；" + "同一地址申领企业数：5。");
        examining(5, 3, null, 20).finding(NO_SHELL_SIGNALS).weighs(Severity.MINOR);
    }

    @Test
    void the_month_that_is_not_over_is_not_looked_at() {
        LocalDate paid = LocalDate.of(2026, 5, 29);

        examining(1, 1, paid, 20, 20, 20, 20, 20, 5).isSatisfied();
        examining(1, 1, null, 20, 20, 20, 20, 20, 60).isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(null, null, null)
                .isUndeterminedBy(NO_SHELL_SIGNALS)
                .finding(NO_SHELL_SIGNALS)
                .shows("missing", "[address, phone, headcounts]");
        examining(1, 1, LocalDate.of(2026, 2, 27), 20, 20, 20).isUndeterminedBy(NO_SHELL_SIGNALS);
        examining(1, 1, LocalDate.of(2026, 2, 27), 20, 20, 20, 20).isSatisfied();
        examining(1, 1, LocalDate.of(2025, 12, 31), 20, 20, 20, 20).isUndeterminedBy(NO_SHELL_SIGNALS);
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        examining(null, 3, null, 20).found(List.of(NO_SHELL_SIGNALS), List.of(NO_SHELL_SIGNALS));
    }

    @Test
    void what_would_always_be_a_signal_is_refused() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoShellSignals(1, 3, 2, 50, 2, 10))
                .withMessage("address must be at least 2, but was 1");
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new NoShellSignals(5, 1, 2, 50, 2, 10));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new NoShellSignals(5, 3, 0, 50, 2, 10));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new NoShellSignals(5, 3, 2, 0, 2, 10));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new NoShellSignals(5, 3, 2, 50, 1, 10));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new NoShellSignals(5, 3, 2, 50, 2, 0));
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount(YearMonth.of(2026, 1), -1))
                .withMessage("insured must not be negative, but was -1");
    }

    private static void expect(OutcomeAssert outcome, @Nullable String signals) {
        if (signals == null) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(NO_SHELL_SIGNALS).finding(NO_SHELL_SIGNALS).shows("signals", signals);
        }
    }

    /** The headcounts are those of January 2026 and the months after it, as of 2026-06-30. */
    static EmployerTrace trace(
            @Nullable Integer address, @Nullable Integer phone, @Nullable LocalDate paid, int... headcounts) {
        List<Headcount> months = new ArrayList<>();
        for (int headcount : headcounts) {
            months.add(new Headcount(YearMonth.of(2026, 1).plusMonths(months.size()), headcount));
        }
        return new EmployerTrace("company", address, phone, months, paid, LocalDate.of(2026, 6, 30));
    }

    private static OutcomeAssert examining(
            @Nullable Integer address, @Nullable Integer phone, @Nullable LocalDate paid, int... headcounts) {
        return assertThat(CONTROL.examine(trace(address, phone, paid, headcounts)));
    }
}
