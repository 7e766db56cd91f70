package io.neikong.policy;

import static io.neikong.policy.PolicyRule.NO_LAXER_THAN_DEMANDED;
import static io.neikong.policy.PolicyRule.OVERRIDE_COMPLETE;
import static io.neikong.policy.Samples.ofDistrict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridePermittedTest {

    private static final OverridePermitted CONTROL = new OverridePermitted();

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} is {5}")
    @CsvSource({
        "ops.uiTrainingDecision, 10, WORKING_DAY, false, NONE, SATISFIED",
        "ops.uiTrainingDecision, 11, WORKING_DAY, false, NONE, VIOLATED",
        "ops.uiTrainingDecision, 10, WORKING_DAY, true, NONE, SATISFIED",
        "ops.uiTrainingDecision, 10, CALENDAR_DAY, false, NONE, SATISFIED",
        "ops.uiTrainingDecision, 9, CALENDAR_DAY, false, NEXT_WORKING_DAY, VIOLATED",
        "frd.penaltyDecision, 90, CALENDAR_DAY, false, NONE, SATISFIED",
        "frd.penaltyDecision, 91, CALENDAR_DAY, false, NONE, VIOLATED",
        "frd.penaltyDecision, 90, WORKING_DAY, false, NONE, VIOLATED",
        "rsk.fullReview, 12, MONTH, false, NONE, SATISFIED",
        "rsk.fullReview, 13, MONTH, false, NONE, VIOLATED",
        "arc.vouchers, 30, YEAR, false, NONE, SATISFIED",
        "arc.vouchers, 29, YEAR, false, NONE, VIOLATED",
        "arc.vouchers, 30, YEAR, true, NONE, VIOLATED",
        "arc.vouchers, 361, MONTH, true, NONE, SATISFIED",
        "arc.vouchers, 359, MONTH, false, NONE, VIOLATED",
        "rcv.courtWindow, 3, MONTH, false, NEXT_WORKING_DAY, SATISFIED",
        "rcv.courtWindow, 3, MONTH, false, NONE, SATISFIED",
        "rcv.courtWindow, 4, MONTH, false, NONE, VIOLATED",
        "rcv.demandBeforeCourt, 10, WORKING_DAY, false, NONE, SATISFIED",
        "rcv.demandBeforeCourt, 9, WORKING_DAY, false, NONE, VIOLATED",
        "rcv.demandBeforeCourt, 10, CALENDAR_DAY, false, NONE, VIOLATED",
        "xfr.decide, 3, WORKING_DAY, false, NONE, SATISFIED",
        "xfr.decide, 4, CALENDAR_DAY, false, NONE, VIOLATED",
        "xfr.send, 24, HOUR, false, NONE, SATISFIED",
        "xfr.send, 25, HOUR, false, NONE, VIOLATED",
    })
    void an_override_is_no_laxer_than_law_and_ministries_demand(
            String key,
            int amount,
            Period.Unit unit,
            boolean startInclusive,
            Period.Rollover rollover,
            Verdict verdict) {
        Period value = new Period(amount, unit, startInclusive, rollover);

        Outcome outcome = CONTROL.examine(ofDistrict(period(key), value));

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.examined()).containsExactly(NO_LAXER_THAN_DEMANDED, OVERRIDE_COMPLETE);
        assertThat(outcome.findings()).extracting(Finding::rule).allMatch(NO_LAXER_THAN_DEMANDED::equals);
    }

    @SuppressWarnings("unchecked")
    private static Parameter<Period> period(String key) {
        return (Parameter<Period>) Parameters.of(key);
    }

    @Test
    void a_laxer_override_is_allowed_as_long_as_nothing_demanded_more() {
        LocalDate inForce = LocalDate.of(2023, 12, 1);
        PolicyOverride<Period> override = ofDistrict(Parameters.TRAINING_CLAIM_DECISION, Period.workingDays(20))
                .from(LocalDate.of(2022, 1, 1));

        assertThat(CONTROL.examine(override.to(inForce)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(override.to(inForce.plusDays(1))).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void says_what_is_demanded_and_by_whom() {
        Outcome outcome = CONTROL.examine(ofDistrict(
                Parameters.TRAINING_CLAIM_DECISION, Period.workingDays(12).countingStartDay()));

        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.persons()).containsExactly("p1", "p2");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("A parameter was set laxer than what is demanded of it, so the override has no effect."
                            + " Override: ops.uiTrainingDecision/DISTRICT/2026-01-01; set to: 12 working days"
                            + " (the start day counted); demanded: 10 working days;"
                            + " by: a law or a regulation of the State Council.");
            assertThat(finding.message(Locale.CHINESE))
                    .isEqualTo("参数设定低于上位规定的要求，该项调整不生效。"
                            + "调整：ops.uiTrainingDecision/DISTRICT/2026-01-01；设定值：12个工作日（含起始日）；"
                            + "最低要求：10个工作日；要求来源：法律、行政法规。");
        });
    }

    @Test
    void cannot_tell_whether_an_undated_override_was_too_lax() {
        PolicyOverride<Period> undated = PolicyOverride.of(
                        Parameters.TRAINING_CLAIM_DECISION, Layer.CITY, null, Period.workingDays(12))
                .basedOn("Doc 1")
                .decidedBy("p1", "p2");

        assertThat(CONTROL.examine(undated).findings())
                .extracting(Finding::rule, Finding::kind)
                .containsExactly(
                        tuple(NO_LAXER_THAN_DEMANDED, Finding.Kind.GAP), tuple(OVERRIDE_COMPLETE, Finding.Kind.BREACH));
    }

    @Test
    void names_everything_that_is_lacking() {
        PolicyOverride<Period> bare =
                PolicyOverride.of(Parameters.NOTICE_WINDOW, Layer.PROGRAMME, "J01", Period.workingDays(7));

        Outcome outcome = CONTROL.examine(bare);

        assertThat(outcome.examined()).containsExactly(OVERRIDE_COMPLETE);
        assertThat(outcome.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .endsWith("Override: pub.window/PROGRAMME/J01/undated; set to: 7 WORKING_DAY;"
                                + " lacking: document it rests on, author, approver, first day."));
        assertThat(bare.takesEffect()).isFalse();
    }

    @Test
    void an_author_does_not_approve_his_own_override() {
        PolicyOverride<Period> own =
                ofDistrict(Parameters.NOTICE_WINDOW, Period.workingDays(7)).decidedBy("p1", "p1");

        assertThat(CONTROL.examine(own).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.persons()).containsExactly("p1");
            assertThat(finding.message(Locale.ENGLISH)).endsWith("lacking: approver other than the author.");
        });
        assertThat(CONTROL.examine(own.decidedBy("p1", "p2")).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_space_makes_nobody_another_person_and_blank_is_nobody() {
        PolicyOverride<Period> given = ofDistrict(Parameters.NOTICE_WINDOW, Period.workingDays(7));

        assertThat(given.decidedBy("p1", " p1\u3000").takesEffect()).isFalse();
        assertThat(given.decidedBy("p1", " ")).isEqualTo(given.decidedBy("p1", null));
        assertThat(given.decidedBy("", "p2").takesEffect()).isFalse();
        assertThat(given.decidedBy("p1", "p2").basedOn(" ").takesEffect()).isFalse();
        assertThat(given.decidedBy("p1", " p2").takesEffect()).isTrue();
    }

    @Test
    void has_no_effect_exactly_if_something_is_found() {
        assertThat(Samples.everything())
                .allSatisfy(override -> assertThat(override.takesEffect())
                        .isEqualTo(CONTROL.examine(override).findings().isEmpty())
                        .isTrue());
    }
}
