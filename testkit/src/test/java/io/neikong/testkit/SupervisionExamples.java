package io.neikong.testkit;

import static io.neikong.testkit.SupervisionFacts.DUE;
import static io.neikong.testkit.SupervisionFacts.MONDAY;
import static io.neikong.testkit.SupervisionFacts.campaign;
import static io.neikong.testkit.SupervisionFacts.complaint;
import static io.neikong.testkit.SupervisionFacts.matter;

import io.neikong.governance.supervision.CampaignFinding.Area;
import io.neikong.governance.supervision.CampaignFindingMapped;
import io.neikong.governance.supervision.Complaint.Decision;
import io.neikong.governance.supervision.ComplaintHandled;
import io.neikong.governance.supervision.Matter.Conclusion;
import io.neikong.governance.supervision.MatterConcluded;
import io.neikong.governance.supervision.SupervisionRule;
import io.neikong.time.WorkingCalendar;
import java.util.List;

/** The rules on what others found. */
final class SupervisionExamples {

    private SupervisionExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        SupervisionRule.CAMPAIGN_MAPPED,
                        new CampaignFindingMapped(),
                        campaign(Area.FINANCE, "SEL-001"),
                        campaign(Area.FINANCE)),
                RuleExample.of(
                        SupervisionRule.SOURCES_FOLLOWED,
                        new MatterConcluded(),
                        matter(DUE, new Conclusion("proven", DUE)),
                        matter(DUE, new Conclusion("proven", DUE.plusDays(1)))),
                RuleExample.of(
                        SupervisionRule.COMPLAINT_HANDLED,
                        new ComplaintHandled(WorkingCalendar.china()),
                        complaint("P0051", MONDAY, new Decision(true, MONDAY.plusDays(7))),
                        complaint("P0012", MONDAY.plusDays(3), new Decision(true, MONDAY.plusDays(8)))));
    }
}
