package io.neikong.finance.warning;

import static io.neikong.finance.warning.WarningRule.WITHDRAWN_WITH_APPROVAL;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.warning.WarningWithdrawal.Approval;
import java.time.LocalDate;
import java.util.List;

/** Checks that a warning was withdrawn with evidence and with an approval made before, by somebody else (预警撤销审批). */
public record WithdrawnWithApproval() implements Control<WarningWithdrawal> {

    private static final List<Rule> RULES = List.of(WITHDRAWN_WITH_APPROVAL);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(WarningWithdrawal withdrawal) {
        Approval approval = withdrawal.approval();
        String approver = approval == null ? null : approval.approver();
        LocalDate approvedOn = approval == null ? null : approval.approvedOn();
        LocalDate withdrawnOn = withdrawal.withdrawnOn();
        String requestedBy = withdrawal.requestedBy();
        Terms circumstances = Terms.NONE
                .when(approval == null, "notApproved")
                .when(approver != null && approver.equals(requestedBy), "ownRequest")
                .when(approvedOn != null && withdrawnOn != null && approvedOn.isAfter(withdrawnOn), "approvedLater")
                .when(withdrawal.evidence() == null, "noEvidence");
        Terms missing = Terms.NONE
                .when(withdrawnOn == null, "withdrawnOn")
                .when(requestedBy == null, "requestedBy")
                .when(approval != null && approver == null, "approver")
                .when(approval != null && approvedOn == null, "approvedOn");
        Outcome outcome = Outcome.satisfied(this, withdrawal.warning(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    WITHDRAWN_WITH_APPROVAL,
                    Evidence.happenedOn(withdrawnOn)
                            .and("circumstances", circumstances)
                            .and("withdrawnOn", withdrawnOn)
                            .and("approvedOn", approvedOn),
                    requestedBy,
                    requestedBy != null && requestedBy.equals(approver) ? null : approver);
        }
        return missing.isEmpty() ? outcome : outcome.gap(WITHDRAWN_WITH_APPROVAL, missing);
    }
}
