package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.Instant;
import java.util.List;

/**
 * Checks that whoever approved a use of a seal had the power over that seal at that moment, by office or lent by somebody
 * who had it (审批人有权).
 *
 * <p>A power that ended at that very moment no longer held. A use that nobody approved is {@link SealUseApproval}'s
 * finding and not examined here; nor is one that is still to come or was cancelled in time.
 */
public record SealApproverAuthority() implements Control<AuthorisedSealUse> {

    private static final List<Rule> RULES = List.of(APPROVER_INDEPENDENT_AND_EMPOWERED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AuthorisedSealUse authorised) {
        SealUse use = authorised.use();
        String approver = use.approver();
        if (approver == null || !use.isMade()) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        String seal = use.seal();
        Instant approvedAt = use.approvedAt();
        if (seal == null || approvedAt == null) {
            return outcome.gap(
                    APPROVER_INDEPENDENT_AND_EMPOWERED,
                    Terms.NONE.when(seal == null, "seal").when(approvedAt == null, "approvedAt"));
        }
        return authorised
                        .authorities()
                        .principalOf(approver, seal, null, approvedAt)
                        .isPresent()
                ? outcome
                : outcome.breach(
                        APPROVER_INDEPENDENT_AND_EMPOWERED,
                        Evidence.happenedOn(approvedAt)
                                .and("circumstances", Terms.of("approverWithoutPower"))
                                .and("seal", seal)
                                .and("approvedAt", approvedAt),
                        approver);
    }
}
