package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.VERIFIED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.employer.EmployerVerification.Risk;
import io.neikong.finance.subsidy.employer.EmployerVerification.Visit;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmployerVerifiedTest {

    static final EmployerVerified CONTROL = new EmployerVerified();
    static final Instant DECIDED = Instant.parse("2026-04-20T02:00:00Z");
    static final Visit VISIT = visit("2026-04-20", "inspector", Answer.YES, "photos-1");

    @Test
    void a_verification_of_unknown_day_that_was_not_confirmed_may_have_been_the_last_and_is_a_gap() {
        examining(Risk.HIGH, visit(null, "inspector", Answer.NO, "photos-0"), VISIT)
                .isUndeterminedBy(VERIFIED)
                .finding(VERIFIED)
                .shows("missing", "[doneOn]");
        examining(Risk.HIGH, visit(null, "inspector", Answer.YES, "photos-0"), VISIT)
                .isSatisfied();
    }

    @Test
    void clause_3_8_a_company_of_high_risk_that_was_verified_before_is_satisfied() {
        examining(Risk.HIGH, VISIT).isSatisfied();
    }

    @Test
    void clause_3_8_a_company_of_high_risk_that_was_not_verified_is_a_breach() {
        examining(Risk.HIGH)
                .isViolatedBy(VERIFIED)
                .finding(VERIFIED)
                .says(Locale.CHINESE, "企业在审批前未按要求核实。申请编号：application；情形：未核实；风险等级：高；审批时间：2026-04-20 10:00:00。");
    }

    @Test
    void a_company_of_less_risk_need_not_be_verified_unless_the_district_says_so() {
        examining(Risk.MEDIUM).isNotApplicable();
        assertThat(new EmployerVerified(Risk.MEDIUM).examine(verification(Risk.MEDIUM)))
                .isViolatedBy(VERIFIED);
        assertThat(new EmployerVerified(Risk.MEDIUM).examine(verification(Risk.LOW)))
                .isNotApplicable();
    }

    @Test
    void a_verification_after_the_decision_is_too_late() {
        examining(Risk.HIGH, visit("2026-04-21", "inspector", Answer.YES, "photos-1"))
                .isViolatedBy(VERIFIED)
                .finding(VERIFIED)
                .shows("circumstances", "[verifiedLater]");
    }

    @Test
    void the_last_verification_before_the_decision_counts() {
        examining(Risk.HIGH, visit("2026-04-01", "inspector", Answer.NO, "photos-0"), VISIT)
                .isSatisfied();
        examining(Risk.HIGH, VISIT, visit("2026-04-20", "inspector", Answer.NO, "photos-2"))
                .isViolatedBy(VERIFIED)
                .finding(VERIFIED)
                .shows("circumstances", "[notConfirmed]");
        examining(Risk.HIGH, VISIT, visit("2026-05-20", "inspector", Answer.NO, "photos-2"))
                .isSatisfied();
    }

    @Test
    void a_verification_without_a_record_is_a_breach() {
        examining(Risk.HIGH, visit("2026-04-20", "inspector", Answer.YES, null))
                .isViolatedBy(VERIFIED)
                .finding(VERIFIED)
                .shows("circumstances", "[noRecord]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(null, VISIT).isUndeterminedBy(VERIFIED).finding(VERIFIED).shows("missing", "[risk]");
        assertThat(CONTROL.examine(new EmployerVerification(
                        "a", Risk.HIGH, true, null, List.of(visit(null, null, Answer.UNKNOWN, "photos-1")))))
                .isUndeterminedBy(VERIFIED)
                .finding(VERIFIED)
                .shows("missing", "[decidedAt, doneOn, doneBy, confirmed]");
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        examining(Risk.HIGH, visit(null, "inspector", Answer.NO, "photos-1"))
                .found(List.of(VERIFIED), List.of(VERIFIED));
    }

    @Test
    void an_application_that_is_not_approved_is_not_examined() {
        assertThat(CONTROL.examine(new EmployerVerification("a", null, false, null, List.of())))
                .isNotApplicable();
    }

    static Visit visit(@Nullable String doneOn, @Nullable String doneBy, Answer confirmed, @Nullable String record) {
        return new Visit("visit", doneOn == null ? null : LocalDate.parse(doneOn), doneBy, confirmed, record);
    }

    static EmployerVerification verification(@Nullable Risk risk, Visit... visits) {
        return new EmployerVerification(
                "application", risk, true, DECIDED, Stream.of(visits).toList());
    }

    private static OutcomeAssert examining(@Nullable Risk risk, Visit... visits) {
        return assertThat(CONTROL.examine(verification(risk, visits)));
    }
}
