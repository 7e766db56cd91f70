package io.neikong.governance.supervision;

import static io.neikong.governance.supervision.SupervisionRule.CAMPAIGN_MAPPED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;
import java.util.Set;

/**
 * Checks that a finding of the campaign is mapped to an area, to a risk and to a control (专项整治问题对应领域、风险和控制点). What is not mapped
 * is a breach and no gap, because the mapping is what is asked for, and so is a risk that is not on the list. Whether somebody looked at
 * the risk since is up to RSK-005.
 */
public record CampaignFindingMapped() implements Control<CampaignFinding> {

    private static final List<Rule> RULES = List.of(CAMPAIGN_MAPPED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(CampaignFinding finding) {
        Terms lacking = Terms.NONE
                .when(finding.area() == null, "area")
                .when(finding.risks().isEmpty(), "risks")
                .when(finding.controls().isEmpty(), "controls");
        Outcome outcome = Outcome.satisfied(this, finding.finding(), RULES);
        Set<String> unlisted = finding.unlisted();
        if (!lacking.isEmpty() || !unlisted.isEmpty()) {
            Evidence seen = lacking.isEmpty() ? Evidence.NONE : Evidence.of("lacking", lacking);
            outcome = outcome.breach(CAMPAIGN_MAPPED, seen.andAny("unlisted", unlisted));
        }
        boolean untold = finding.riskList() == null && !finding.risks().isEmpty();
        return outcome.gap(CAMPAIGN_MAPPED, Terms.NONE.when(untold, "riskList"));
    }
}
