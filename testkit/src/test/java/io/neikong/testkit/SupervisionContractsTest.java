package io.neikong.testkit;

import static io.neikong.testkit.SupervisionFacts.AS_OF;
import static io.neikong.testkit.SupervisionFacts.DUE;
import static io.neikong.testkit.SupervisionFacts.MONDAY;
import static io.neikong.testkit.SupervisionFacts.campaign;
import static io.neikong.testkit.SupervisionFacts.complaint;
import static io.neikong.testkit.SupervisionFacts.dangling;
import static io.neikong.testkit.SupervisionFacts.matter;
import static io.neikong.testkit.SupervisionFacts.register;
import static io.neikong.testkit.SupervisionFacts.vague;

import io.neikong.control.Control;
import io.neikong.governance.supervision.AllSourcesRegistered;
import io.neikong.governance.supervision.CampaignFinding;
import io.neikong.governance.supervision.CampaignFinding.Area;
import io.neikong.governance.supervision.CampaignFindingMapped;
import io.neikong.governance.supervision.Complaint;
import io.neikong.governance.supervision.Complaint.Decision;
import io.neikong.governance.supervision.ComplaintHandled;
import io.neikong.governance.supervision.Matter;
import io.neikong.governance.supervision.Matter.Conclusion;
import io.neikong.governance.supervision.Matter.Source;
import io.neikong.governance.supervision.MatterConcluded;
import io.neikong.governance.supervision.SourceRegister;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** What the controls on what others found share with all controls. */
class SupervisionContractsTest {

    @Nested
    class CampaignFindingsAreMapped implements ControlContract<CampaignFinding> {
        @Override
        public Control<CampaignFinding> control() {
            return new CampaignFindingMapped();
        }

        @Override
        public CampaignFinding satisfying() {
            return campaign(Area.FINANCE, "SEL-001");
        }

        @Override
        public List<CampaignFinding> offending() {
            return List.of(
                    campaign(null),
                    campaign(Area.FINANCE),
                    campaign(null, "SEL-001"),
                    dangling(Set.of("RISK-012")),
                    dangling(null));
        }
    }

    @Nested
    class AllSourcesAreRegistered implements ControlContract<SourceRegister> {
        @Override
        public Control<SourceRegister> control() {
            return new AllSourcesRegistered();
        }

        @Override
        public SourceRegister satisfying() {
            return register(Source.FUND_AUDIT, Source.DISCIPLINE_INSPECTION);
        }

        @Override
        public List<SourceRegister> offending() {
            return List.of(register(), register(Source.values()), register(Source.FUND_AUDIT, Source.COMPLAINT));
        }
    }

    @Nested
    class MattersAreConcluded implements ControlContract<Matter> {
        @Override
        public Control<Matter> control() {
            return new MatterConcluded();
        }

        @Override
        public Matter satisfying() {
            return matter(DUE, new Conclusion("proven", DUE));
        }

        @Override
        public List<Matter> offending() {
            return List.of(
                    matter(DUE, null),
                    matter(null, null),
                    matter(DUE, new Conclusion(null, DUE.plusDays(1))),
                    matter(DUE, new Conclusion("proven", null)));
        }
    }

    @Nested
    class ComplaintsAreHandled implements ControlContract<Complaint> {
        @Override
        public Control<Complaint> control() {
            return new ComplaintHandled(WorkingCalendar.china());
        }

        @Override
        public Complaint satisfying() {
            return complaint("P0051", MONDAY, new Decision(true, MONDAY.plusDays(7)));
        }

        @Override
        public List<Complaint> offending() {
            return List.of(
                    complaint("P0012", MONDAY.plusDays(3), new Decision(true, MONDAY.plusDays(8))),
                    complaint("P0051", MONDAY, null),
                    vague(null, null, AS_OF),
                    vague(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 7), LocalDate.of(2027, 6, 30)));
        }
    }
}
