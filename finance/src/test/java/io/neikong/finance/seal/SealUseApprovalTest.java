package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.APPROVED_BEFORE_USE;
import static io.neikong.finance.seal.SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED;
import static io.neikong.finance.seal.SealUses.APPROVED;
import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Severity;
import io.neikong.finance.seal.SealUse.Approved;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SealUseApprovalTest {

    @Test
    void clause_4_3_an_approval_before_use_by_somebody_else_is_in_order() {
        examining(complete()).isSatisfied().examined(APPROVED_BEFORE_USE, APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void approval_and_use_at_the_same_moment_are_in_order() {
        examining(complete().approved("head", NOON)).isSatisfied();
    }

    @Test
    void an_approval_one_second_after_use_is_a_breach() {
        examining(complete().approved("head", NOON.plusSeconds(1)))
                .isViolatedBy(APPROVED_BEFORE_USE)
                .finding(APPROVED_BEFORE_USE)
                .shows("circumstances", "[approvedAfterUse]")
                .shows("approvedAt", "2026-03-05T12:00:01+08:00")
                .shows("usedAt", "2026-03-05T12:00:00+08:00")
                .says(
                        Locale.CHINESE,
                        "用印前未取得有效审批。用印编号：use/1；情形：审批时间晚于用印时间；审批时间：2026-03-05 12:00:01；用印时间：2026-03-05 12:00:00。");
    }

    @Test
    void an_approval_that_was_recorded_after_the_use_is_backdated_and_no_pass() {
        assertThat(new SealUseApproval().examine(recordedAt(NOON.plusSeconds(1))))
                .isViolatedBy(APPROVED_BEFORE_USE)
                .finding(APPROVED_BEFORE_USE)
                .shows("circumstances", "[approvalBackdated]")
                .shows("approvalRecordedAt", "2026-03-05T12:00:01+08:00");
        assertThat(new SealUseApproval().examine(recordedAt(NOON))).isSatisfied();
    }

    private static SealUse recordedAt(Instant moment) {
        return SealUses.approvedBy(complete().use(), new Approved("head", APPROVED, moment));
    }

    @Test
    void an_approval_by_somebody_whom_nobody_knows_is_a_gap_of_independence_and_no_breach() {
        SealUse unknown = SealUses.approvedBy(complete().use(), new Approved(null, APPROVED, null));

        assertThat(new SealUseApproval().examine(unknown))
                .isUndeterminedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .examined(APPROVED_BEFORE_USE, APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows("missing", "[approver]")
                .says(Locale.CHINESE, "无法确认用印申请、审批、监印是否分离，审批人有无审批权。用印编号：use/1；缺失：审批人。");
        assertThat(new SealUseApproval().examine(unknown.with(SealUses.emergency())))
                .isUndeterminedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void an_approval_by_somebody_whom_nobody_knows_is_still_late_or_undated() {
        assertThat(new SealUseApproval()
                        .examine(SealUses.approvedBy(complete().use(), new Approved(null, NOON.plusSeconds(1), null))))
                .found(List.of(APPROVED_BEFORE_USE), List.of(APPROVER_INDEPENDENT_AND_EMPOWERED));
        assertThat(new SealUseApproval().examine(SealUses.approvedBy(complete().use(), new Approved(null, null, null))))
                .isUndeterminedBy(APPROVED_BEFORE_USE, APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void a_keeper_who_applied_is_found_whoever_approved() {
        SealUse use = complete().applicant("keeper").use();

        assertThat(new SealUseApproval().examine(SealUses.approvedBy(use, new Approved(null, APPROVED, null))))
                .found(List.of(APPROVER_INDEPENDENT_AND_EMPOWERED), List.of(APPROVER_INDEPENDENT_AND_EMPOWERED));
    }

    @Test
    void an_approval_by_nobody_is_a_breach_and_nobody_is_not_asked_for_independence() {
        examining(complete().approved(null, null))
                .isViolatedBy(APPROVED_BEFORE_USE)
                .examined(APPROVED_BEFORE_USE)
                .finding(APPROVED_BEFORE_USE)
                .shows("circumstances", "[approvedByNobody]");
    }

    @Test
    void an_approval_by_nobody_is_a_breach_even_if_the_use_is_undated() {
        examining(complete().approved(null, APPROVED).usedAt(null)).isViolatedBy(APPROVED_BEFORE_USE);
    }

    @Test
    void is_undetermined_when_approval_or_use_are_undated() {
        examining(complete().approved("head", null))
                .isUndeterminedBy(APPROVED_BEFORE_USE)
                .finding(APPROVED_BEFORE_USE)
                .shows("missing", "[approvedAt]");
        examining(complete().approved("head", null).usedAt(null))
                .isUndeterminedBy(APPROVED_BEFORE_USE)
                .finding(APPROVED_BEFORE_USE)
                .shows("missing", "[approvedAt, usedAt]");
    }

    @Test
    void an_application_that_waits_is_not_examined() {
        examining(complete().status(Status.PENDING).usedAt(null)).isNotApplicable();
    }

    @Test
    void a_use_is_judged_though_its_application_still_stands_as_waiting() {
        examining(complete().status(Status.PENDING).approved(null, null)).isViolatedBy(APPROVED_BEFORE_USE);
    }

    @Test
    void a_cancelled_application_that_was_not_used_is_not_examined() {
        examining(complete().usedAt(null).status(Status.CANCELLED)).isNotApplicable();
    }

    @Test
    void a_use_on_a_cancelled_application_is_a_breach_even_if_it_had_been_approved() {
        examining(complete().status(Status.CANCELLED))
                .isViolatedBy(APPROVED_BEFORE_USE)
                .finding(APPROVED_BEFORE_USE)
                .shows("circumstances", "[usedThoughCancelled]");
        examining(complete().approved(null, null).status(Status.CANCELLED))
                .isViolatedBy(APPROVED_BEFORE_USE)
                .finding(APPROVED_BEFORE_USE)
                .shows("circumstances", "[usedThoughCancelled, approvedByNobody]");
    }

    @Test
    void an_approver_who_applied_is_not_independent() {
        examining(complete().applicant("head"))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .concerns("head")
                .says(Locale.CHINESE, "用印申请、审批、监印未分离，或者审批人无审批权。用印编号：use/1；涉及人员：head；情形：审批人即申请人。");
    }

    @Test
    void an_approver_who_keeps_the_seal_is_not_independent() {
        examining(complete().keeper("head"))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows("circumstances", "[approverIsKeeper]");
    }

    @Test
    void an_approver_who_did_everything_is_one_breach() {
        examining(complete().applicant("head").keeper("head"))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows("circumstances", "[approverIsApplicant, approverIsKeeper]");
    }

    @Test
    void an_applicant_who_keeps_the_seal_stamps_for_himself_and_weighs_less() {
        examining(complete().applicant("keeper"))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .weighs(Severity.MAJOR)
                .concerns("keeper")
                .shows("circumstances", "[applicantIsKeeper]");
    }

    @Test
    void an_applicant_who_keeps_the_seal_and_asks_nobody_is_found_twice() {
        examining(complete().applicant("keeper").approved(null, null))
                .isViolatedBy(APPROVED_BEFORE_USE, APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void clock_skew_is_tolerated_to_the_second_and_by_nobody_who_does_not_ask_for_it() {
        SealUse late = complete().approved("head", NOON.plusSeconds(60)).use();

        assertThat(new SealUseApproval(60).examine(late)).isSatisfied();
        assertThat(new SealUseApproval(60).examine(recordedAt(NOON.plusSeconds(60))))
                .isSatisfied();
        assertThat(new SealUseApproval(59).examine(late)).isViolatedBy(APPROVED_BEFORE_USE);
        assertThat(new SealUseApproval().examine(late)).isViolatedBy(APPROVED_BEFORE_USE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SealUseApproval(-1))
                .withMessage("clockSkewSeconds must not be negative, but was -1");
    }

    @Test
    void the_late_approval_of_an_emergency_is_left_to_its_own_rule() {
        SealUses late = complete().approved("head", NOON.plusSeconds(1));

        assertThat(new SealUseApproval().examine(late.use().with(SealUses.emergency())))
                .isSatisfied()
                .examined(APPROVER_INDEPENDENT_AND_EMPOWERED);
        assertThat(new SealUseApproval().examine(late.approved(null, null).use().with(SealUses.emergency())))
                .isNotApplicable();
        assertThat(new SealUseApproval().examine(late.applicant("head").use().with(SealUses.emergency())))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void a_cancelled_application_used_later_is_no_emergency() {
        assertThat(new SealUseApproval()
                        .examine(complete().status(Status.CANCELLED).use().with(SealUses.emergency())))
                .isViolatedBy(APPROVED_BEFORE_USE);
    }

    @Test
    void is_undetermined_when_applicant_or_keeper_are_not_known() {
        examining(complete().applicant(null).keeper(null))
                .isUndeterminedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows("missing", "[applicant, keeper]");
    }

    @Test
    void finds_everything_and_not_the_first_thing() {
        examining(complete()
                        .approved("head", NOON.plusSeconds(1))
                        .applicant("head")
                        .keeper(null))
                .found(
                        List.of(APPROVED_BEFORE_USE, APPROVER_INDEPENDENT_AND_EMPOWERED),
                        List.of(APPROVER_INDEPENDENT_AND_EMPOWERED));
    }

    private static OutcomeAssert examining(SealUses uses) {
        return assertThat(new SealUseApproval().examine(uses.use()));
    }
}
