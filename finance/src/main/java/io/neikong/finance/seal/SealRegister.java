package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.REGISTER_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealUse.Status;
import java.util.List;

/**
 * Checks that the line of the register for one use of a seal is complete (用印登记完整).
 *
 * <p>What the register lacks is itself the breach, one for all of it; this control never finds a gap, because whether a
 * line is complete can always be told. Until the seal is used, keeper, moment and copies may be missing. Approver, moment
 * of approval and approved copies are left to {@link SealUseApproval} and {@link SealUseCopies}. An application that was
 * cancelled and not used needs no complete line.
 */
public record SealRegister() implements Control<SealUse> {

    private static final List<Rule> RULES = List.of(REGISTER_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealUse use) {
        if (use.status() == Status.CANCELLED && use.usedAt() == null) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        boolean used = use.status() != Status.PENDING;
        Terms missing = Terms.NONE
                .when(use.seal() == null, "seal")
                .when(use.document() == null, "document")
                .when(use.matter() == null, "matter")
                .when(use.applicant() == null, "applicant")
                .when(use.appliedAt() == null, "appliedAt")
                .when(used && use.copies() == null, "copies")
                .when(used && use.keeper() == null, "keeper")
                .when(used && use.usedAt() == null, "usedAt");
        return missing.isEmpty() ? outcome : outcome.breach(REGISTER_COMPLETE, Evidence.missing(missing));
    }
}
