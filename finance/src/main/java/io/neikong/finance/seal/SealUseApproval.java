package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.APPROVED_BEFORE_USE;
import static io.neikong.finance.seal.SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.finance.Missing;
import io.neikong.finance.seal.SealUse.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that a use of a seal was approved before the seal was used, by neither the applicant nor the keeper
 * (先审批后用印、审批人独立).
 *
 * <p>Approval and use at the same moment are in order. An approval by nobody is a breach, one without its moment a gap;
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
        boolean late = !nobody && approvedAt != null && usedAt != null && approvedAt.isAfter(usedAt);
        if (cancelled || nobody || late) {
            List<String> circumstances = new ArrayList<>();
            note("usedThoughCancelled", cancelled, circumstances);
            note("approvedByNobody", nobody, circumstances);
            note("approvedAfterUse", late, circumstances);
            Evidence seen = Evidence.ofTerms("circumstances", circumstances);
            seen = approvedAt == null ? seen : seen.and("approvedAt", approvedAt);
            seen = usedAt == null ? seen : seen.and("usedAt", usedAt);
            return soFar.breach(APPROVED_BEFORE_USE, seen);
        }
        Missing missing = Missing.NOTHING.and("approvedAt", approvedAt).and("usedAt", usedAt);
        return missing.isEmpty() ? soFar : soFar.gap(APPROVED_BEFORE_USE, missing.names());
    }

    private static Outcome independent(SealUse use, String approver, Outcome soFar) {
        Outcome outcome = soFar;
        boolean applied = approver.equals(use.applicant());
        boolean stamped = approver.equals(use.keeper());
        if (applied || stamped) {
            List<String> circumstances = new ArrayList<>();
            note("approverIsApplicant", applied, circumstances);
            note("approverIsKeeper", stamped, circumstances);
            outcome = outcome.breach(
                    APPROVER_INDEPENDENT_AND_EMPOWERED,
                    Evidence.about("requirement", "independence").andTerms("circumstances", circumstances),
                    approver);
        }
        Missing missing = Missing.NOTHING.and("applicant", use.applicant()).and("keeper", use.keeper());
        return missing.isEmpty()
                ? outcome
                : outcome.gap(
                        APPROVER_INDEPENDENT_AND_EMPOWERED,
                        Evidence.about("requirement", "independence").andMissing(missing.names()),
                        approver);
    }

    private static void note(String circumstance, boolean given, List<String> circumstances) {
        if (given) {
            circumstances.add(circumstance);
        }
    }
}
