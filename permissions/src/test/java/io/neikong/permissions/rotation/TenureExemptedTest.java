package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.Exemptions.AUDITED;
import static io.neikong.permissions.rotation.Exemptions.BUREAU_HEAD;
import static io.neikong.permissions.rotation.Exemptions.END;
import static io.neikong.permissions.rotation.Exemptions.IN_TIME;
import static io.neikong.permissions.rotation.Exemptions.LIMIT_DAY;
import static io.neikong.permissions.rotation.Exemptions.START;
import static io.neikong.permissions.rotation.Exemptions.approved;
import static io.neikong.permissions.rotation.Exemptions.approvedBy;
import static io.neikong.permissions.rotation.Exemptions.ending;
import static io.neikong.permissions.rotation.Exemptions.held;
import static io.neikong.permissions.rotation.Exemptions.valid;
import static io.neikong.permissions.rotation.RotationRule.EXEMPTION_VALID;
import static io.neikong.permissions.rotation.RotationRule.ROTATION_DUE;
import static io.neikong.permissions.rotation.RotationRule.WITHIN_MAXIMUM;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.party.Approval;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Delegation;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.RotationForecast.Status;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice: who may stay longer, and what an exemption does to the limit. */
class TenureExemptedTest {

    private static final TenureExempted CONTROL = new TenureExempted(Policy.builtIn());
    private static final TenureWithinLimit LIMIT = new TenureWithinLimit(Policy.builtIn());
    private static final LocalDate DURING = LocalDate.of(2022, 1, 10);
    private static final LocalDate AFTERWARDS = END.plusDays(1);

    @Test
    void a_valid_exemption_is_satisfied_and_the_stay_beyond_the_limit_is_no_breach() {
        assertThat(CONTROL.examine(held(DURING, valid()))).isSatisfied().examined(EXEMPTION_VALID);
        assertThat(LIMIT.examine(held(DURING, valid()))).isSatisfied();
    }

    @Test
    void without_any_exemption_there_is_nothing_to_examine_but_the_stay_is_a_breach() {
        assertThat(CONTROL.examine(held(DURING))).isNotApplicable();
        assertThat(LIMIT.examine(held(DURING))).isViolatedBy(WITHIN_MAXIMUM);
    }

    @Test
    void the_stay_is_excused_through_the_last_day_of_the_exemption() {
        assertThat(LIMIT.examine(held(END, valid()))).found(List.of(ROTATION_DUE), List.of());
    }

    @Test
    @DisplayName("expired waiver ignored by check, scan, CLI and report alike")
    void the_day_after_the_exemption_ended_the_stay_is_a_breach_for_control_and_forecast_alike() {
        Tenure tenure = held(AFTERWARDS, valid());

        assertThat(CONTROL.examine(tenure)).isSatisfied();
        assertThat(LIMIT.examine(tenure))
                .isViolatedBy(WITHIN_MAXIMUM)
                .finding(WITHIN_MAXIMUM)
                .shows("limitDay", LIMIT_DAY)
                .shows("exemptedThrough", END)
                .shows("heldThrough", AFTERWARDS);
        assertThat(forecast(tenure).lines())
                .extracting(RotationForecast.Line::status)
                .containsExactly(Status.OVER);
    }

    @Test
    void a_post_that_was_left_when_the_exemption_ended_was_not_held_too_long() {
        Tenure left = held(AFTERWARDS, Validity.ofDays(START, AFTERWARDS), valid());

        assertThat(LIMIT.examine(left)).isSatisfied();
        assertThat(CONTROL.examine(left)).isSatisfied();
    }

    @ParameterizedTest(name = "seen on {0}: warned {1}")
    @CsvSource({"2021-11-26, false", "2022-03-01, false", "2022-03-02, true"})
    void the_warning_comes_before_the_end_of_the_exemption_instead_of_the_limit_day(LocalDate asOf, boolean warned) {
        Outcome outcome = LIMIT.examine(held(asOf, ending(END, null)));

        assertThat(outcome).found(warned ? List.of(ROTATION_DUE) : List.of(), List.of());
        if (warned) {
            assertThat(outcome)
                    .finding(ROTATION_DUE)
                    .shows("limitDay", LIMIT_DAY)
                    .shows("allowedThrough", END);
            assertThat(outcome.findings().get(0).remedy(Locale.ENGLISH)).contains("2022-05-31");
        }
    }

    @ParameterizedTest(name = "approved on {0}, recorded on {1}: {2}")
    @CsvSource({
        "2021-11-25, 2021-11-25, ",
        "2021-11-26, 2021-11-26, exemptionApprovedTooLate",
        "2021-11-27, 2021-11-27, exemptionApprovedTooLate",
        "2021-11-25, 2021-11-26, exemptionBackdated",
        "2021-11-01, 2022-01-10, exemptionBackdated",
        "2021-11-25, , ",
        "          , 2021-11-25, ",
    })
    void trap_8_an_exemption_is_approved_and_recorded_before_the_limit_day(
            LocalDate approvedOn, LocalDate recordedOn, String circumstance) {
        Tenure tenure = held(DURING, approvedBy(approved("head", approvedOn, recordedOn)));

        if (circumstance == null) {
            assertThat(CONTROL.examine(tenure)).isSatisfied();
            assertThat(LIMIT.examine(tenure)).isSatisfied();
        } else {
            expectInvalid(tenure, circumstance);
        }
    }

    @Test
    void trap_9_an_exemption_without_an_end_is_a_breach() {
        expectInvalid(held(DURING, ending(null, AUDITED)), "exemptionWithoutEnd");
    }

    @Test
    void an_exemption_that_nobody_approved_is_a_breach() {
        expectInvalid(held(DURING, approvedBy(null)), "exemptionApprovedByNobody");
    }

    @Test
    void an_exemption_approved_by_somebody_without_the_power_is_a_breach() {
        expectInvalid(held(DURING, approvedBy(approved("clerk", IN_TIME))), "exemptionApproverWithoutPower");
    }

    @ParameterizedTest(name = "power from {0} until {1}: {2}")
    @CsvSource({
        "2021-11-25, 2021-11-26, true",
        "2021-11-26, 2022-12-31, false",
        "2020-01-01, 2021-11-25, false",
    })
    void the_approver_has_the_power_on_that_day(LocalDate from, LocalDate until, boolean held) {
        Authorities powers = new Authorities(
                List.of(new Authority("head", "ROTATION", null, Validity.ofDays(from, until))), List.of());

        Outcome outcome = CONTROL.examine(held(DURING).exempted(List.of(valid()), powers));

        assertThat(outcome).found(held ? List.of() : List.of(EXEMPTION_VALID), List.of());
    }

    @Test
    void a_power_over_something_else_does_not_do() {
        Authorities seals = new Authorities(List.of(new Authority("head", "Z01", null, Validity.ALWAYS)), List.of());

        assertThat(CONTROL.examine(held(DURING).exempted(List.of(valid()), seals)))
                .isViolatedBy(EXEMPTION_VALID);
    }

    @Test
    void a_power_that_was_lent_does() {
        Authorities lent = new Authorities(
                BUREAU_HEAD.held(), List.of(new Delegation("head", "deputy", "ROTATION", null, Validity.ALWAYS)));

        assertThat(CONTROL.examine(held(DURING).exempted(List.of(approvedBy(approved("deputy", IN_TIME))), lent)))
                .isSatisfied();
    }

    @Test
    @DisplayName("admin / super-user self-approval still FAIL")
    void nobody_exempts_himself_even_with_the_power_nor_by_somebody_to_whom_he_lent_it() {
        Authorities own = new Authorities(
                List.of(new Authority("li", "ROTATION", null, Validity.ALWAYS)),
                List.of(new Delegation("li", "deputy", "ROTATION", null, Validity.ALWAYS)));

        for (String approver : List.of("li", "deputy")) {
            Tenure tenure = held(DURING).exempted(List.of(approvedBy(approved(approver, IN_TIME))), own);

            expectInvalid(tenure, "exemptionApprovedByExempted");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SMALL_OFFICE, true", "CHILDBIRTH, true", "RETIREMENT, false", "because, false"})
    void only_reasons_that_are_accepted_excuse(String reason, boolean accepted) {
        Tenure tenure = held(DURING, new RotationExemption("E1", reason, approved("head", IN_TIME), END, AUDITED));

        if (accepted) {
            assertThat(CONTROL.examine(tenure)).isSatisfied();
        } else {
            expectInvalid(tenure, "reasonNotAccepted");
        }
    }

    @Test
    void a_district_can_accept_retirement_as_a_reason() {
        ExemptionTerms terms = new ExemptionTerms(Set.of("RETIREMENT"), "ROTATION");
        Tenure tenure =
                held(DURING, new RotationExemption("E1", "RETIREMENT", approved("head", IN_TIME), END, AUDITED));

        assertThat(new TenureExempted(new RotationClock(Policy.builtIn()), terms).examine(tenure))
                .isSatisfied();
        assertThat(new TenureWithinLimit(new RotationClock(Policy.builtIn()), terms).examine(tenure))
                .isSatisfied();
    }

    @ParameterizedTest(name = "audited on {0}: {1}")
    @CsvSource({
        "2021-11-26, false",
        "2021-11-27, true",
        "2022-05-31, true",
        "2022-06-01, false",
        "          , false",
    })
    void the_special_audit_is_done_within_the_extension(LocalDate auditedOn, boolean inTime) {
        Tenure tenure = held(LocalDate.of(2022, 9, 1), Validity.ofDays(START, AFTERWARDS), ending(END, auditedOn));

        if (inTime) {
            assertThat(CONTROL.examine(tenure)).isSatisfied();
            assertThat(LIMIT.examine(tenure)).isSatisfied();
        } else {
            expectInvalid(tenure, "noSpecialAudit");
        }
    }

    @Test
    void a_small_office_needs_the_special_audit_too_but_only_when_the_extension_is_over() {
        assertThat(CONTROL.examine(held(END, ending(END, null)))).isSatisfied();
        assertThat(CONTROL.examine(held(AFTERWARDS, ending(END, null)))).isViolatedBy(EXEMPTION_VALID);
    }

    @Test
    void several_things_wrong_with_one_exemption_are_one_finding() {
        RotationExemption bad = new RotationExemption("E1", "because", approved("clerk", LIMIT_DAY), null, null);

        assertThat(CONTROL.examine(held(DURING, bad)))
                .isViolatedBy(EXEMPTION_VALID)
                .finding(EXEMPTION_VALID)
                .isBreach()
                .concerns("li")
                .shows("exemption", "E1")
                .shows("limitDay", LIMIT_DAY)
                .shows(
                        "circumstances",
                        List.of(
                                "reasonNotAccepted",
                                "exemptionApproverWithoutPower",
                                "exemptionApprovedTooLate",
                                "exemptionWithoutEnd"))
                .says(
                        Locale.ENGLISH,
                        "The exemption that was to let somebody stay in a post beyond the limit is not valid. Person: li;"
                                + " unit: street 1; post: cashier; exemption: E1; circumstances: the reason is not one that"
                                + " is accepted, the approver had no power to approve exemptions at that time, not approved"
                                + " before the last day allowed, without an end; last day allowed without it: 2021-11-26;"
                                + " reason: because; approver: clerk; approved: 2021-11-26 00:00:00; approval recorded:"
                                + " 2021-11-26 00:00:00.");
    }

    @Test
    void what_is_not_recorded_of_an_exemption_is_a_gap_and_excuses_nothing() {
        RotationExemption undated = new RotationExemption("E1", null, approved("head", null, null), END, AUDITED);
        Tenure tenure = held(DURING, undated);

        assertThat(CONTROL.examine(tenure))
                .isUndeterminedBy(EXEMPTION_VALID)
                .finding(EXEMPTION_VALID)
                .isGap()
                .shows("missing", List.of("exemptionReason", "exemptionApprovedAt"))
                .says(Locale.CHINESE, "无法判断轮岗豁免是否有效。人员：li；单位：street 1；岗位：cashier；豁免编号：E1；缺失：事由、批准时间。");
        assertThat(LIMIT.examine(tenure)).isViolatedBy(WITHIN_MAXIMUM);
    }

    @Test
    void is_undetermined_when_nobody_knows_who_may_approve() {
        Tenure tenure = held(DURING).exempted(List.of(valid()), null);

        assertThat(CONTROL.examine(tenure)).isUndeterminedBy(EXEMPTION_VALID);
        assertThat(LIMIT.examine(tenure)).isViolatedBy(WITHIN_MAXIMUM);
    }

    @Test
    void is_undetermined_when_the_start_and_so_the_limit_day_is_not_known() {
        Tenure tenure = new Tenure(
                        "li",
                        new Post("cashier", "street 1", "UI_FUND"),
                        List.of(Validity.ofDays(null, START), Validity.ofDays(START, null)),
                        DURING)
                .exempted(List.of(approvedBy(approved("head", IN_TIME.minusDays(9)))), BUREAU_HEAD);

        assertThat(CONTROL.examine(tenure))
                .isUndeterminedBy(EXEMPTION_VALID)
                .finding(EXEMPTION_VALID)
                .shows("missing", List.of("from"));
        assertThat(LIMIT.examine(tenure)).isViolatedBy(WITHIN_MAXIMUM);
    }

    @Test
    void is_undetermined_when_the_post_has_no_class_or_the_class_no_maximum() {
        Tenure unclassified = new Tenure(
                        "li", new Post("cashier", "street 1", null), List.of(Validity.ofDays(START, null)), DURING)
                .exempted(List.of(valid()), BUREAU_HEAD);
        Tenure unknown = new Tenure(
                        "li", new Post("cashier", "street 1", "X"), List.of(Validity.ofDays(START, null)), DURING)
                .exempted(List.of(valid()), BUREAU_HEAD);

        assertThat(CONTROL.examine(unclassified))
                .isUndeterminedBy(EXEMPTION_VALID)
                .finding(EXEMPTION_VALID)
                .shows("missing", List.of("postClass"));
        assertThat(CONTROL.examine(unknown)).finding(EXEMPTION_VALID).shows("missing", List.of("maximum"));
    }

    @Test
    void an_exemption_is_looked_at_before_the_limit_so_that_it_can_be_put_right() {
        assertThat(CONTROL.examine(held(IN_TIME, ending(null, null)))).isViolatedBy(EXEMPTION_VALID);
    }

    @Test
    void an_exemption_that_was_never_needed_is_not_looked_at() {
        Validity leftInTime = Validity.ofDays(START, LIMIT_DAY.plusDays(1));

        assertThat(CONTROL.examine(held(AFTERWARDS, leftInTime, ending(null, null))))
                .isNotApplicable();
    }

    @Test
    void is_not_applicable_to_a_class_without_rotation_or_a_tenure_that_has_not_begun() {
        Tenure general = new Tenure(
                        "li", new Post("clerk", "street 1", "GENERAL"), List.of(Validity.ofDays(START, null)), DURING)
                .exempted(List.of(ending(null, null)), BUREAU_HEAD);

        assertThat(CONTROL.examine(general)).isNotApplicable();
        assertThat(CONTROL.examine(held(START.minusDays(1), ending(null, null))))
                .isNotApplicable();
    }

    @Test
    void a_second_exemption_is_decided_before_the_first_ends_and_has_an_audit_of_its_own() {
        RotationExemption second = new RotationExemption(
                "E2", "SPECIAL_TASK", approved("head", END.minusDays(1)), END.plusMonths(6), END.plusMonths(1));
        RotationExemption late = new RotationExemption(
                "E2", "SPECIAL_TASK", approved("head", END), END.plusMonths(6), END.plusMonths(1));
        LocalDate asOf = END.plusMonths(2);

        assertThat(LIMIT.examine(held(asOf, second, valid()))).isSatisfied();
        assertThat(CONTROL.examine(held(asOf, second, valid()))).isSatisfied();
        assertThat(LIMIT.examine(held(asOf, late, valid()))).isViolatedBy(WITHIN_MAXIMUM);
        assertThat(CONTROL.examine(held(asOf, late, valid())))
                .isViolatedBy(EXEMPTION_VALID)
                .finding(EXEMPTION_VALID)
                .shows("exemption", "E2")
                .shows("limitDay", END);
    }

    @Test
    void an_exemption_of_an_earlier_stay_does_not_excuse_the_present_one() {
        Tenure tenure = new Tenure(
                        "li",
                        new Post("cashier", "street 1", "UI_FUND"),
                        List.of(
                                Validity.ofDays(START.minusYears(9), START.minusYears(5)),
                                Validity.ofDays(START, null)),
                        DURING)
                .exempted(
                        List.of(new RotationExemption(
                                "E1", "SMALL_OFFICE", approved("head", START.minusYears(7)), END, AUDITED)),
                        BUREAU_HEAD);

        assertThat(LIMIT.examine(tenure).findings())
                .extracting(
                        finding -> finding.evidence().get("since").orElseThrow().plain())
                .containsExactly("2018-11-26");
    }

    @Test
    void each_exemption_of_a_stay_has_its_own_finding() {
        RotationExemption other = new RotationExemption("E2", "SMALL_OFFICE", null, END, AUDITED);

        Outcome outcome = CONTROL.examine(held(DURING, ending(null, null), other));

        assertThat(outcome).isViolatedBy(EXEMPTION_VALID, EXEMPTION_VALID);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "approved on {0}, recorded on {1}, seen on 2021-11-01: examined {2}")
    @CsvSource({
        "2021-11-01, , true",
        "2021-11-02, , false",
        "2021-11-01, 2021-11-01, true",
        "2021-10-20, 2021-11-02, false",
    })
    void what_was_decided_or_recorded_after_the_day_judged_on_exempts_nobody_yet(
            LocalDate approvedOn, @Nullable LocalDate recordedOn, boolean examined) {
        RotationExemption exemption = new RotationExemption(
                "E1",
                "SMALL_OFFICE",
                new Approval(
                        "head",
                        ChinaTime.startOf(approvedOn),
                        recordedOn == null ? null : ChinaTime.startOf(recordedOn)),
                END,
                null);
        Tenure tenure = held(LocalDate.of(2021, 11, 1), exemption);

        assertThat(CONTROL.examine(tenure).examined()).hasSize(examined ? 1 : 0);
        assertThat(LIMIT.examine(tenure)).found(examined ? List.of() : List.of(ROTATION_DUE), List.of());
    }

    @Test
    void a_power_that_somebody_else_lent_too_is_not_that_of_the_exempted_alone() {
        List<Authority> held = List.of(
                new Authority("li", "ROTATION", null, Validity.ALWAYS),
                new Authority("director", "ROTATION", null, Validity.ALWAYS));
        Delegation byLi = new Delegation("li", "vice", "ROTATION", null, Validity.ALWAYS);
        Delegation byDirector = new Delegation("director", "vice", "ROTATION", null, Validity.ALWAYS);
        List<RotationExemption> exemption = List.of(
                new RotationExemption("E1", "SMALL_OFFICE", approved("vice", START.plusYears(1)), END, AUDITED));

        assertThat(CONTROL.examine(held(DURING).exempted(exemption, new Authorities(held, List.of(byLi, byDirector)))))
                .isSatisfied();
        assertThat(CONTROL.examine(held(DURING).exempted(exemption, new Authorities(held, List.of(byDirector, byLi)))))
                .isSatisfied();
    }

    private static RotationForecast forecast(Tenure tenure) {
        return RotationForecast.of(
                List.of(tenure), new RotationClock(Policy.builtIn()), new ExemptionTerms(), tenure.asOf(), 30);
    }

    /** What is wrong is a finding of its own, and the stay remains a breach. */
    private static void expectInvalid(Tenure tenure, String circumstance) {
        assertThat(CONTROL.examine(tenure))
                .isViolatedBy(EXEMPTION_VALID)
                .finding(EXEMPTION_VALID)
                .shows("circumstances", List.of(circumstance));
        assertThat(LIMIT.examine(tenure)).isViolatedBy(WITHIN_MAXIMUM);
    }
}
