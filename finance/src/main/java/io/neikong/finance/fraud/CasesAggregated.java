package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.CASE_LINKED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.fraud.OrganiserCases.Member;
import java.util.List;

/**
 * Checks that the cases of one organiser are taken together as one scheme, so that no amount stays small by being split (系列案件合并处理).
 *
 * <p>An organiser of one case is not examined.
 */
public record CasesAggregated() implements Control<OrganiserCases> {

    private static final List<Rule> RULES = List.of(CASE_LINKED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(OrganiserCases organiser) {
        List<Member> cases = organiser.cases();
        if (cases.size() < 2) {
            return Outcome.notApplicable(this, organiser.organiser());
        }
        Outcome outcome = Outcome.satisfied(this, organiser.organiser(), RULES);
        String scheme = cases.get(0).scheme();
        for (int i = 0; i < cases.size(); i++) {
            if (scheme == null || !scheme.equals(cases.get(i).scheme())) {
                return outcome.breach(
                        CASE_LINKED,
                        Evidence.of("circumstances", Terms.of("notAggregated"))
                                .and(
                                        "cases",
                                        cases.stream()
                                                .map(Member::fraudCase)
                                                .sorted()
                                                .toList()));
            }
        }
        return outcome;
    }
}
