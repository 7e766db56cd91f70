package io.neikong.finance.warning;

import static io.neikong.finance.warning.WarningRule.WITHDRAWN_WITH_APPROVAL;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.warning.WarningWithdrawal.Approval;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WithdrawnWithApprovalTest {

    static final LocalDate WITHDRAWN = LocalDate.of(2026, 4, 1);

    @Test
    void clause_3_7_a_warning_is_withdrawn_with_approval_and_evidence() {
        examining(withdrawal("p1", approval("p2", WITHDRAWN), "EV-1")).isSatisfied();
        examining(withdrawal("p1", null, "EV-1"))
                .isViolatedBy(WITHDRAWN_WITH_APPROVAL)
                .finding(WITHDRAWN_WITH_APPROVAL)
                .concerns("p1")
                .says(Locale.CHINESE, "撤销预警未经审批或者无证据。预警编号：warning；情形：未经审批；撤销日：2026-04-01；相关人员：p1。");
        faults(withdrawal("p1", approval("p2", WITHDRAWN), null), "[noEvidence]");
    }

    @Test
    void the_approval_comes_before_and_from_somebody_else() {
        faults(withdrawal("p1", approval("p2", WITHDRAWN.plusDays(1)), "EV-1"), "[approvedLater]");
        faults(withdrawal("p1", approval("p1", WITHDRAWN), "EV-1"), "[ownRequest]");
        faults(
                withdrawal("p1", approval("p1", WITHDRAWN.plusDays(1)), null),
                "[ownRequest, approvedLater, noEvidence]");
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_a_breach() {
        examining(new WarningWithdrawal("warning", null, null, new Approval(null, null), "EV-1"))
                .isUndeterminedBy(WITHDRAWN_WITH_APPROVAL)
                .finding(WITHDRAWN_WITH_APPROVAL)
                .shows("missing", "[withdrawnOn, requestedBy, approver, approvedOn]");
        examining(withdrawal(null, null, "EV-1"))
                .found(List.of(WITHDRAWN_WITH_APPROVAL), List.of(WITHDRAWN_WITH_APPROVAL));
    }

    static WarningWithdrawal withdrawal(
            @Nullable String requestedBy, @Nullable Approval approval, @Nullable String evidence) {
        return new WarningWithdrawal("warning", WITHDRAWN, requestedBy, approval, evidence);
    }

    static Approval approval(String approver, LocalDate on) {
        return new Approval(approver, on);
    }

    private static void faults(WarningWithdrawal withdrawal, String circumstances) {
        examining(withdrawal)
                .isViolatedBy(WITHDRAWN_WITH_APPROVAL)
                .finding(WITHDRAWN_WITH_APPROVAL)
                .shows("circumstances", circumstances);
    }

    private static OutcomeAssert examining(WarningWithdrawal withdrawal) {
        return assertThat(new WithdrawnWithApproval().examine(withdrawal));
    }
}
