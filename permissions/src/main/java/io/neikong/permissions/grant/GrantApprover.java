package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.APPROVER_INDEPENDENT_AND_EMPOWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Authorities;
import io.neikong.permissions.grant.GrantFlow.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a grant was approved by somebody who does not receive it, is not below whoever receives or requests it, and
 * had the power to approve it at that moment, by office or lent (审批人独立且有权).
 *
 * <p>Persons count, so an approval with a second account of the beneficiary is a self-approval, however high the office;
 * and so is one with a power that nobody but the beneficiary lent. A grant that nobody approved is {@link GrantProcedure}'s finding
 * and not examined here; nor is one that was cancelled.
 */
public record GrantApprover() implements Control<AuthorisedGrant> {

    private static final List<Rule> RULES = List.of(APPROVER_INDEPENDENT_AND_EMPOWERED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AuthorisedGrant grant) {
        GrantFlow flow = grant.flow();
        String approver = flow.approval().by();
        if (approver == null || flow.status() == Status.CANCELLED) {
            return Outcome.notApplicable(this, flow.flow());
        }
        Outcome outcome = Outcome.satisfied(this, flow.flow(), RULES);
        Instant approvedAt = flow.approval().at();
        String beneficiary = flow.beneficiary();
        Authorities authorities = grant.authorities();
        String scope = grant.scope();
        boolean examinesPower = authorities != null;
        List<String> principals = authorities == null || scope == null || approvedAt == null
                ? List.of()
                : authorities.principalsOf(approver, scope, null, approvedAt);
        boolean powerless = examinesPower && scope != null && approvedAt != null && principals.isEmpty();
        boolean forHimself = approver.equals(beneficiary);
        boolean lentByBeneficiary = !forHimself && principals.size() == 1 && principals.contains(beneficiary);
        boolean below = isBelow(approver, beneficiary, approvedAt, grant.lines())
                || isBelow(approver, flow.request().by(), approvedAt, grant.lines());
        if (powerless || forHimself || lentByBeneficiary || below) {
            outcome = outcome.breach(
                    APPROVER_INDEPENDENT_AND_EMPOWERED,
                    Evidence.happenedOn(approvedAt)
                            .and(
                                    "circumstances",
                                    Terms.NONE
                                            .when(forHimself, "approverIsBeneficiary")
                                            .when(lentByBeneficiary, "powerLentByBeneficiary")
                                            .when(below, "approverIsSubordinate")
                                            .when(powerless, "approverWithoutPower"))
                            .and("approver", approver)
                            .and("beneficiary", beneficiary)
                            .and("scope", powerless ? scope : null)
                            .and("approvedAt", approvedAt),
                    approver,
                    forHimself || lentByBeneficiary || below ? beneficiary : null);
        }
        boolean needsMoment = examinesPower || grant.lines() != null;
        return outcome.gap(
                APPROVER_INDEPENDENT_AND_EMPOWERED,
                Terms.NONE
                        .when(beneficiary == null, "beneficiary")
                        .when(examinesPower && scope == null, "grantScope")
                        .when(needsMoment && approvedAt == null, "approvedAt"));
    }

    private static boolean isBelow(
            String approver, @Nullable String other, @Nullable Instant approvedAt, @Nullable ReportingLines lines) {
        return other != null && approvedAt != null && lines != null && lines.isBelow(approver, other, approvedAt);
    }
}
