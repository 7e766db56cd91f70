package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.CREDIT_CODE_WELL_FORMED;

import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import io.neikong.identifier.IdentifierWellFormed;
import io.neikong.identifier.StatedIdentifier;
import java.util.List;

/**
 * Checks that the credit code under which a company is registered as an applicant can be one (统一社会信用代码符合编码规则).
 *
 * <p>It judges as {@link IdentifierWellFormed} does: a wrong check character alone is a minor breach, for somebody to look at the
 * licence. An eighteen-digit code that is also valid as a resident's number is a credit code, because the field says so. A number
 * of another kind is not examined.
 */
public record CreditCodeWellFormed() implements Control<StatedIdentifier> {

    private static final List<Rule> RULES = List.of(CREDIT_CODE_WELL_FORMED);
    private static final IdentifierWellFormed NUMBER = new IdentifierWellFormed(IdentifierRule.CREDIT_CODE_WELL_FORMED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(StatedIdentifier stated) {
        if (stated.kind() != IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE) {
            return Outcome.notApplicable(this, stated.subject());
        }
        Outcome outcome = Outcome.satisfied(this, stated.subject(), RULES);
        List<Finding> findings = NUMBER.examine(stated).findings();
        if (findings.isEmpty()) {
            return outcome;
        }
        Finding found = findings.get(0);
        return found.kind() == Finding.Kind.GAP
                ? outcome.gap(CREDIT_CODE_WELL_FORMED, "number")
                : outcome.breach(CREDIT_CODE_WELL_FORMED, found.severity(), found.evidence());
    }
}
