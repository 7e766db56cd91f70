package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.APPROVED_BEFORE_USE;
import static io.neikong.finance.seal.SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.party.Approval;
import io.neikong.party.Approval.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a use of a seal was approved before the seal was used, by neither the applicant nor the keeper
 * (先审批后用印、审批人独立).
 *
 * <p>Approval and use at the same moment are in order. An approval that claims to be from before the use, but was recorded
 * only after it, is a breach (倒签). An approval by nobody is a breach, one without its moment a gap;
 * and where nobody approved there is nobody whose independence could be examined. A use on a cancelled application is a
 * breach whatever had been approved. A use that is still to come is not examined.
 */
public record SealUseApproval() implements Control<SealUse> {

    private static final List<Rule> RULES = List.of(APPROVED_BEFORE_USE, APPROVER_INDEPENDENT_AND_EMPOWERED);
    private static final List<Rule> WITHOUT_APPROVER = List.of(APPROVED_BEFORE_USE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealUse use) {
        if (!use.isMade()) {
            return Outcome.notApplicable(this, use.use());
        }
        String approver = use.approver();
        if (approver == null) {
            return approvedBeforeUse(use, Outcome.satisfied(this, use.use(), WITHOUT_APPROVER));
        }
        Outcome outcome = approvedBeforeUse(use, Outcome.satisfied(this, use.use(), RULES));
        return independent(use, approver, outcome);
    }

    private static Outcome approvedBeforeUse(SealUse use, Outcome soFar) {
        Instant approvedAt = use.approvedAt();
        Instant usedAt = use.usedAt();
        boolean cancelled = use.status() == Status.CANCELLED;
        boolean nobody = use.approver() == null;
        Standing standing = standing(use, usedAt);
        Terms circumstances = Terms.NONE
                .when(cancelled, "usedThoughCancelled")
                .when(nobody, "approvedByNobody")
                .when(standing == Standing.AFTER, "approvedAfterUse")
                .when(standing == Standing.BACKDATED, "approvalBackdated");
        return circumstances.isEmpty()
                ? soFar.gap(
                        APPROVED_BEFORE_USE,
                        Terms.NONE
                                .when(approvedAt == null && standing == Standing.UNDATED, "approvedAt")
                                .when(usedAt == null, "usedAt"))
                : soFar.breach(
                        APPROVED_BEFORE_USE,
                        Evidence.happenedOn(usedAt)
                                .and("circumstances", circumstances)
                                .and("approvedAt", approvedAt)
                                .and("approvalRecordedAt", use.approvalRecordedAt())
                                .and("usedAt", usedAt),
                        use.keeper());
    }

    /** How the approval stands to the use, as far as that can be told. */
    private static Standing standing(SealUse use, @Nullable Instant usedAt) {
        return use.approver() == null || usedAt == null
                ? Standing.UNDATED
                : new Approval(use.approver(), use.approvedAt(), use.approvalRecordedAt()).standing(usedAt);
    }

    private static Outcome independent(SealUse use, String approver, Outcome soFar) {
        Terms circumstances = Terms.NONE
                .when(approver.equals(use.applicant()), "approverIsApplicant")
                .when(approver.equals(use.keeper()), "approverIsKeeper");
        Outcome outcome = circumstances.isEmpty()
                ? soFar
                : soFar.breach(
                        APPROVER_INDEPENDENT_AND_EMPOWERED,
                        Evidence.happenedOn(use.approvedAt()).and("circumstances", circumstances),
                        approver);
        return outcome.gap(
                APPROVER_INDEPENDENT_AND_EMPOWERED,
                Terms.NONE.when(use.applicant() == null, "applicant").when(use.keeper() == null, "keeper"));
    }
}
