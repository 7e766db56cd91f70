package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.Claims.contract;
import static io.neikong.finance.subsidy.employer.Claims.contribution;
import static io.neikong.finance.subsidy.employer.Claims.day;
import static io.neikong.finance.subsidy.employer.Claims.wage;
import static io.neikong.finance.subsidy.employer.EmployerRule.EMPLOYMENT_REAL;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Bar;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmploymentRealTest {

    static final EmploymentReal CONTROL = new EmploymentReal();

    @Test
    void a_day_without_any_contract_is_a_breach_although_days_before_it_are_uncertain() {
        examining(claim -> claim.contracts.set(0, contract(null, "2025-06-01", "2026-03-01")))
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[noContract]");
        examining(claim -> claim.contracts.set(0, contract(null, "2025-06-01", "2026-04-01")))
                .isUndeterminedBy(EMPLOYMENT_REAL);
    }

    @Test
    void a_contribution_after_the_claim_is_a_breach_whoever_paid_it() {
        examining(claim -> claim.contributions.set(0, contribution("2026-01", null, "2026-04-11")))
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[contributedAfterClaim]");
        examining(claim -> claim.contributions.set(0, contribution("2026-01", null, "2026-04-10")))
                .isUndeterminedBy(EMPLOYMENT_REAL);
    }

    @Test
    void clause_3_8_contract_contributions_and_wages_prove_an_employment() {
        examining(claim -> {}).isSatisfied();
    }

    @Test
    void clause_3_8_a_month_without_a_contribution_is_a_breach() {
        examining(claim -> claim.contributions.remove(1))
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .weighs(Severity.CRITICAL)
                .says(
                        Locale.CHINESE,
                        "申领补贴的用工未得到证实或者不能成立。申领编号：claim；情形：无申领单位社保缴费；"
                                + "申领起始日：2026-01-01；申领截止（不含）：2026-04-01；涉及月份：2026-02。");
    }

    @ParameterizedTest(name = "the contribution for January paid on {0}: {1}")
    @CsvSource({
        "2026-02-28, ",
        "2026-03-01, contributedLate",
        "2026-04-10, contributedLate",
        "2026-04-11, contributedAfterClaim",
    })
    void a_contribution_paid_in_arrears_for_the_claimed_month_is_looked_at(String paidOn, @Nullable String wrong) {
        OutcomeAssert outcome =
                examining(claim -> claim.contributions.set(0, contribution("2026-01", "company", paidOn)));

        if (wrong == null) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(EMPLOYMENT_REAL)
                    .finding(EMPLOYMENT_REAL)
                    .weighs(wrong.equals("contributedLate") ? Severity.MINOR : Severity.CRITICAL)
                    .shows("circumstances", "[" + wrong + "]")
                    .shows("months", "[2026-01]");
        }
    }

    @Test
    void the_best_contribution_of_a_month_counts() {
        examining(claim -> claim.contributions.add(0, contribution("2026-01", "company", "2026-05-01")))
                .isSatisfied();
    }

    @Test
    void of_a_month_that_is_claimed_in_part_the_claimed_days_count() {
        examining(claim -> {
                    claim.from = LocalDate.of(2026, 1, 15);
                    claim.contracts.set(0, contract("company", "2026-01-15", "2026-03-20"));
                    claim.until = LocalDate.of(2026, 3, 20);
                    claim.bars.add(bar(Bar.Kind.FULL_TIME_ELSEWHERE, "2025-01-01", "2026-01-15"));
                    claim.bars.add(bar(Bar.Kind.FULL_TIME_ELSEWHERE, "2026-03-20", null));
                })
                .isSatisfied();
        examining(claim -> {
                    claim.until = LocalDate.of(2026, 3, 2);
                    claim.wages.remove(2);
                })
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[noWage]")
                .shows("months", "[2026-03]");
    }

    @Test
    void with_labour_dispatch_the_agency_employs_and_not_who_uses_the_worker() {
        Consumer<Claims> dispatched = claim -> {
            claim.contracts.set(0, contract("agency", "2025-06-01", null));
            claim.contributions.replaceAll(one -> contribution(one.month().toString(), "agency", "2026-03-20"));
            claim.wages.replaceAll(one -> wage(one.month().toString(), "agency", "worker", "5000"));
        };

        examining(dispatched.andThen(claim -> claim.claimedOn = LocalDate.of(2026, 4, 20)))
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[noContract, noContribution, noWage]");
        examining(dispatched
                        .andThen(claim -> claim.contributions.set(0, contribution("2026-01", "agency", "2026-01-20")))
                        .andThen(claim -> claim.employers = List.of("company", "agency")))
                .isSatisfied();
    }

    @Test
    void a_contract_of_the_head_office_does_for_its_branch_where_the_policy_says_so() {
        Consumer<Claims> branch = claim -> claim.contracts.set(0, contract("head office", "2025-06-01", null));

        examining(branch).isViolatedBy(EMPLOYMENT_REAL);
        examining(branch.andThen(claim -> claim.employers = List.of("company", "head office")))
                .isSatisfied();
    }

    @Test
    void contracts_that_follow_each_other_cover_together() {
        examining(claim -> claim.contracts = List.of(
                        contract("company", "2026-02-01", null), contract("company", "2025-01-01", "2026-02-01")))
                .isSatisfied();
        examining(claim -> claim.contracts = List.of(
                        contract("company", "2026-02-02", null), contract("company", "2025-01-01", "2026-02-01")))
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[noContract]");
    }

    @ParameterizedTest
    @EnumSource(Bar.Kind.class)
    void clause_3_8_who_is_dead_in_prison_retired_or_elsewhere_is_not_employed(Bar.Kind kind) {
        examining(claim -> claim.bars.add(bar(kind, "2026-03-31", null)))
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[" + kind + "]")
                .shows("barredFrom", "2026-03-31");
        examining(claim -> claim.bars.add(bar(kind, "2026-04-01", null))).isSatisfied();
        examining(claim -> claim.bars.add(bar(kind, "2020-01-01", "2026-01-01")))
                .isSatisfied();
        examining(claim -> claim.bars.add(bar(kind, "2020-01-01", "2026-01-02")))
                .isViolatedBy(EMPLOYMENT_REAL);
    }

    @Test
    void a_wage_that_went_to_somebody_else_or_was_nothing_is_a_breach() {
        examining(claim -> claim.wages.set(0, wage("2026-01", "company", "director", "5000")))
                .isViolatedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[wageToSomebodyElse]");
        examining(claim -> claim.wages.set(0, wage("2026-01", "company", "worker", "0.00")))
                .finding(EMPLOYMENT_REAL)
                .shows("circumstances", "[noWage]");
    }

    @Test
    void staff_with_foreign_documents_are_judged_like_all_others() {
        examining(claim -> {
                    claim.worker = "permit-H60000000";
                    claim.wages.replaceAll(one -> wage(one.month().toString(), "company", "permit-H60000000", "9000"));
                })
                .isSatisfied();
    }

    @Test
    void what_nobody_looked_up_is_a_gap() {
        examining(claim -> {
                    claim.unseen = List.of("contracts", "contributions", "wages", "bars");
                    claim.worker = null;
                    claim.claimedOn = null;
                    claim.employers = List.of();
                })
                .isUndeterminedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("missing", "[worker, employer, claimedOn, contracts, contributions, wages, bars]");
        examining(claim -> {
                    claim.from = null;
                    claim.until = null;
                })
                .isUndeterminedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("missing", "[from, until]");
    }

    @Test
    void particulars_that_are_not_recorded_are_a_gap() {
        examining(claim -> {
                    claim.contracts.set(0, contract(null, "2025-01-01", null));
                    claim.contributions.set(0, contribution("2026-01", "company", null));
                    claim.wages.set(0, wage("2026-01", "company", "worker", null));
                    claim.bars.add(bar(Bar.Kind.RETIRED, null, null));
                })
                .isUndeterminedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("missing", "[contractDays, contributionParticulars, wageParticulars, barFrom]");
        examining(claim -> claim.employers = List.of())
                .isUndeterminedBy(EMPLOYMENT_REAL)
                .finding(EMPLOYMENT_REAL)
                .shows("missing", "[employer, contractDays, contributionParticulars, wageParticulars]");
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        examining(claim -> {
                    claim.contributions.remove(0);
                    claim.unseen = List.of("wages");
                })
                .found(List.of(EMPLOYMENT_REAL), List.of(EMPLOYMENT_REAL));
    }

    @Test
    void what_cannot_be_is_refused() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmploymentReal(-1))
                .withMessage("monthsToContribute must not be negative, but was -1");
        Claims claim = new Claims();
        claim.until = claim.from;
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(claim::claim)
                .withMessage("from must be before until, but was 2026-01-01 and 2026-01-01");
    }

    static Bar bar(Bar.Kind kind, @Nullable String from, @Nullable String until) {
        return new Bar(kind, day(from), day(until));
    }

    private static OutcomeAssert examining(Consumer<Claims> change) {
        Claims claim = new Claims();
        change.accept(claim);
        return assertThat(CONTROL.examine(claim.claim()));
    }
}
