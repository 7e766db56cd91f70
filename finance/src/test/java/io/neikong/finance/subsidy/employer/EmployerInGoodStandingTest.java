package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.IN_GOOD_STANDING;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.employer.EmployerStanding.Entry;
import io.neikong.finance.subsidy.employer.EmployerStanding.Status;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmployerInGoodStandingTest {

    static final EmployerInGoodStanding CONTROL = new EmployerInGoodStanding(WorkingCalendar.china(), Policy.builtIn());
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Entry IN_BUSINESS = entry(Status.IN_BUSINESS, "2020-01-01", null);

    @Test
    void a_status_that_stands_twice_is_said_once() {
        examining(
                        DAY,
                        IN_BUSINESS,
                        entry(Status.ABNORMAL, "2025-01-01", null),
                        entry(Status.ABNORMAL, "2026-01-01", null))
                .finding(IN_GOOD_STANDING)
                .shows("circumstances", "[ABNORMAL]");
    }

    @Test
    void clause_3_8_a_company_in_business_on_the_decisive_day_is_satisfied() {
        examining(DAY, IN_BUSINESS).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "IN_BUSINESS", mode = EnumSource.Mode.EXCLUDE)
    void clause_3_8_a_status_that_bars_is_a_breach_while_it_holds(Status status) {
        examining(DAY, IN_BUSINESS, entry(status, "2026-03-10", null))
                .isViolatedBy(IN_GOOD_STANDING)
                .finding(IN_GOOD_STANDING)
                .shows("circumstances", "[" + status + "]");
        examining(DAY, IN_BUSINESS, entry(status, "2026-03-11", null)).isSatisfied();
        examining(DAY, IN_BUSINESS, entry(status, "2025-01-01", "2026-03-10")).isSatisfied();
        examining(DAY, IN_BUSINESS, entry(status, "2025-01-01", "2026-03-11")).isViolatedBy(IN_GOOD_STANDING);
    }

    @Test
    void what_bars_is_for_the_district_to_say() {
        EmployerInGoodStanding lenient =
                new EmployerInGoodStanding(WorkingCalendar.china(), Policy.builtIn(), List.of(Status.DEREGISTERED));

        assertThat(lenient.examine(standing(DAY, IN_BUSINESS, entry(Status.ABNORMAL, "2026-01-01", null))))
                .isSatisfied();
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmployerInGoodStanding(
                        WorkingCalendar.china(), Policy.builtIn(), List.of(Status.IN_BUSINESS)))
                .withMessage("barring must not have IN_BUSINESS, but was [IN_BUSINESS]");
    }

    @Test
    void a_company_that_the_register_does_not_know_on_the_day_is_a_breach() {
        examining(DAY)
                .isViolatedBy(IN_GOOD_STANDING)
                .finding(IN_GOOD_STANDING)
                .says(
                        Locale.CHINESE,
                        "申请企业在关键日登记状况不符合要求，或者未就关键日查询登记信息。申请编号：application；"
                                + "情形：关键日查无该企业；关键日：2026-03-10；查询日：2026-03-10。");
        examining(DAY, entry(Status.IN_BUSINESS, "2026-03-11", null)).isViolatedBy(IN_GOOD_STANDING);
    }

    @ParameterizedTest(name = "asked on {0}: kept {1}")
    @CsvSource({"2026-02-08, true", "2026-02-07, false", "2026-06-30, true"})
    void a_register_asked_too_long_before_the_decisive_day_says_nothing_of_it(LocalDate asked, boolean kept) {
        OutcomeAssert outcome = examining(asked, IN_BUSINESS);

        if (kept) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(IN_GOOD_STANDING)
                    .finding(IN_GOOD_STANDING)
                    .shows("circumstances", "[lookedUpTooEarly]");
        }
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(new EmployerStanding("a", null, null, null, null)))
                .isUndeterminedBy(IN_GOOD_STANDING)
                .finding(IN_GOOD_STANDING)
                .shows("missing", "[decisiveOn, entries]");
        examining(null, IN_BUSINESS, entry(Status.ABNORMAL, null, null))
                .isUndeterminedBy(IN_GOOD_STANDING)
                .finding(IN_GOOD_STANDING)
                .shows("missing", "[entryFrom, lookedUpOn]");
    }

    @Test
    void days_that_no_calendar_covers_are_a_gap() {
        EmployerInGoodStanding workingDays = new EmployerInGoodStanding(
                WorkingCalendar.china(),
                Policy.of(List.of(
                        PolicyOverride.of(Parameters.COMPARISON_AGE, Layer.DISTRICT, null, Period.workingDays(20))
                                .basedOn("District notice")
                                .decidedBy("author", "approver")
                                .from(LocalDate.of(2026, 1, 1)))));
        LocalDate asked = LocalDate.of(2027, 1, 28);

        assertThat(workingDays.examine(
                        new EmployerStanding("a", null, LocalDate.of(2027, 3, 1), asked, List.of(IN_BUSINESS))))
                .isUndeterminedBy(IN_GOOD_STANDING)
                .finding(IN_GOOD_STANDING)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void several_circumstances_are_all_found() {
        examining(null, entry(Status.ABNORMAL, "2026-01-01", null), entry(Status.LICENCE_REVOKED, "2026-02-01", null))
                .found(List.of(IN_GOOD_STANDING), List.of(IN_GOOD_STANDING));
    }

    static Entry entry(Status status, @Nullable String from, @Nullable String until) {
        return new Entry(
                status, from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    static EmployerStanding standing(@Nullable LocalDate asked, Entry... entries) {
        return new EmployerStanding(
                "application", "programme", DAY, asked, Stream.of(entries).toList());
    }

    private static OutcomeAssert examining(@Nullable LocalDate asked, Entry... entries) {
        return assertThat(CONTROL.examine(standing(asked, entries)));
    }
}
