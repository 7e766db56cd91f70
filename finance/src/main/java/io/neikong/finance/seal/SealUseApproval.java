package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.APPROVED_BEFORE_USE;
import static io.neikong.finance.seal.SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.party.Approval.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a use of a seal was approved before the seal was used, and that applicant, approver and keeper were three
 * people (先审批后用印、审批人独立).
 *
 * <p>Approval and use at the same moment are in order. An approval that claims to be from before the use, but was recorded
 * only after it, is a breach (倒签). An approval by nobody is a breach, one without its moment a gap;
 * and where nobody approved there is nobody whose independence could be examined. Whether an approver of whom it is not
 * known who he is was independent cannot be told, which is a gap. A use on a cancelled application is a
 * breach whatever had been approved. A use that is still to come is not examined.
 *
 * <p>The approval of a use that is marked as an emergency is {@link EmergencyApproval}'s business alone, unless the
 * application was cancelled. An applicant who keeps the seal himself weighs less than an approver who is not independent,
 * as somebody else has approved.
 *
 * @param clockSkewSeconds  by how many seconds the clocks of two systems may differ: an approval that is later than the use
 *     by no more counts as before it; 0 is the default
 */
public record SealUseApproval(int clockSkewSeconds) implements Control<SealUse> {

    private static final List<Rule> RULES = List.of(APPROVED_BEFORE_USE, APPROVER_INDEPENDENT_AND_EMPOWERED);
    private static final List<Rule> WITHOUT_INDEPENDENCE = List.of(APPROVED_BEFORE_USE);
    private static final List<Rule> INDEPENDENCE = List.of(APPROVER_INDEPENDENT_AND_EMPOWERED);

    public SealUseApproval {
        if (clockSkewSeconds < 0) {
            throw new IllegalArgumentException("clockSkewSeconds must not be negative, but was " + clockSkewSeconds);
        }
    }

    /** Takes all clocks to be right. */
    public SealUseApproval() {
        this(0);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealUse use) {
        boolean supplemented = use.particulars().emergency() && use.status() != Status.CANCELLED;
        boolean independence = use.approved() != null || keeperApplied(use);
        if (!use.isMade() || (supplemented && !independence)) {
            return Outcome.notApplicable(this, use.use());
        }
        List<Rule> examined = supplemented ? INDEPENDENCE : independence ? RULES : WITHOUT_INDEPENDENCE;
        Outcome outcome = Outcome.satisfied(this, use.use(), examined);
        if (!supplemented) {
            outcome = approvedBeforeUse(use, outcome);
        }
        return independence ? independent(use, outcome) : outcome;
    }

    private Outcome approvedBeforeUse(SealUse use, Outcome soFar) {
        Instant approvedAt = use.approvedAt();
        Instant usedAt = use.stamped().at();
        boolean cancelled = use.status() == Status.CANCELLED;
        boolean nobody = use.approved() == null;
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
                        use.stamped().keeper());
    }

    /** How the approval stands to the use, as far as that can be told. */
    private Standing standing(SealUse use, @Nullable Instant usedAt) {
        return use.approved() == null || usedAt == null
                ? Standing.UNDATED
                : Standing.of(
                        use.approvedAt(),
                        use.approvalRecordedAt(),
                        clockSkewSeconds == 0 ? usedAt : usedAt.plusSeconds(clockSkewSeconds));
    }

    private static Outcome independent(SealUse use, Outcome soFar) {
        String approver = use.approver();
        Terms circumstances = Terms.NONE
                .when(approver != null && approver.equals(use.applied().applicant()), "approverIsApplicant")
                .when(approver != null && approver.equals(use.stamped().keeper()), "approverIsKeeper");
        Outcome outcome = soFar;
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    APPROVER_INDEPENDENT_AND_EMPOWERED,
                    Evidence.happenedOn(use.approvedAt()).and("circumstances", circumstances),
                    approver);
        } else if (keeperApplied(use)) {
            outcome = outcome.breach(
                    APPROVER_INDEPENDENT_AND_EMPOWERED,
                    Severity.MAJOR,
                    Evidence.happenedOn(use.stamped().at()).and("circumstances", Terms.of("applicantIsKeeper")),
                    use.stamped().keeper());
        }
        return outcome.gap(
                APPROVER_INDEPENDENT_AND_EMPOWERED,
                Terms.NONE
                        .when(use.approved() != null && approver == null, "approver")
                        .when(use.applied().applicant() == null, "applicant")
                        .when(use.stamped().keeper() == null, "keeper"));
    }

    private static boolean keeperApplied(SealUse use) {
        String keeper = use.stamped().keeper();
        return keeper != null && keeper.equals(use.applied().applicant());
    }
}
