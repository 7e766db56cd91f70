package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Authorities;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Checks that whoever approved a use of a seal had the power over that seal at that moment, by office or lent by somebody
 * who had it, and for that amount (审批人有权).
 *
 * <p>A power that ended at that very moment no longer held. Where the power has a limit and the amount of the document is
 * not recorded, it cannot be told. A use that nobody approved is {@link SealUseApproval}'s
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
        if (use.approved() == null || !use.isMade()) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        String approver = use.approver();
        String seal = use.seal();
        Instant approvedAt = use.approvedAt();
        if (approver == null || seal == null || approvedAt == null) {
            return outcome.gap(
                    APPROVER_INDEPENDENT_AND_EMPOWERED,
                    Terms.NONE
                            .when(approver == null, "approver")
                            .when(seal == null, "seal")
                            .when(approvedAt == null, "approvedAt"));
        }
        Authorities authorities = authorised.authorities();
        BigDecimal amount = use.particulars().amount();
        if (authorities.principalOf(approver, seal, amount, approvedAt).isEmpty()) {
            boolean aboveLimit = amount != null
                    && authorities.principalOf(approver, seal, null, approvedAt).isPresent();
            return outcome.breach(
                    APPROVER_INDEPENDENT_AND_EMPOWERED,
                    Evidence.happenedOn(approvedAt)
                            .and("circumstances", Terms.of(aboveLimit ? "aboveLimit" : "approverWithoutPower"))
                            .and("seal", seal)
                            .and("approvedAt", approvedAt)
                            .and("amount", aboveLimit ? amount : null),
                    approver);
        }
        boolean limitDecides = amount == null && !authorities.isUnlimited(approver, seal, approvedAt);
        return limitDecides ? outcome.gap(APPROVER_INDEPENDENT_AND_EMPOWERED, "amount") : outcome;
    }
}
