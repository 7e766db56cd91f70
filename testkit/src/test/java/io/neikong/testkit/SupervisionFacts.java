package io.neikong.testkit;

import io.neikong.governance.supervision.CampaignFinding;
import io.neikong.governance.supervision.CampaignFinding.Area;
import io.neikong.governance.supervision.Complaint;
import io.neikong.governance.supervision.Complaint.Decision;
import io.neikong.governance.supervision.Complaint.Receipt;
import io.neikong.governance.supervision.Matter;
import io.neikong.governance.supervision.Matter.Conclusion;
import io.neikong.governance.supervision.Matter.Source;
import io.neikong.governance.supervision.SourceRegister;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others found in a district. */
final class SupervisionFacts {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private SupervisionFacts() {}

    static CampaignFinding campaign(@Nullable Area area, String... controls) {
        return new CampaignFinding("ZX-2021-07", area, List.of("RISK-012"), List.of(controls), Set.of("RISK-012"));
    }

    /** One that belongs to a risk, with a list on which it is not, or without one. */
    static CampaignFinding dangling(@Nullable Set<String> riskList) {
        return new CampaignFinding("ZX-2021-08", Area.FINANCE, List.of("RISK-099"), List.of("SEL-001"), riskList);
    }

    /** Internal audits and complaints, and a word that there was nothing from these. */
    static SourceRegister register(Source... none) {
        return new SourceRegister(
                "2026",
                EnumSet.of(Source.INTERNAL_AUDIT, Source.COMPLAINT),
                none.length == 0 ? Set.of() : EnumSet.copyOf(List.of(none)));
    }

    static Matter matter(@Nullable LocalDate dueOn, @Nullable Conclusion conclusion) {
        return new Matter("WT-2026-031", Source.FUND_AUDIT, "P0012", dueOn, conclusion, AS_OF);
    }

    static Complaint complaint(String handler, @Nullable LocalDate registeredOn, @Nullable Decision decision) {
        return new Complaint(
                "JB-2026-004",
                List.of(new Receipt("telephone", MONDAY.plusDays(3)), new Receipt("letter", MONDAY)),
                registeredOn,
                decision,
                Set.of("P0012"),
                Set.of(handler),
                AS_OF);
    }

    /** A complaint of which little is recorded. */
    static Complaint vague(@Nullable LocalDate receivedOn, @Nullable LocalDate decidedOn, LocalDate asOf) {
        return new Complaint(
                "JB-2026-005",
                List.of(new Receipt(null, receivedOn)),
                null,
                new Decision(null, decidedOn),
                Set.of("P0012"),
                Set.of(),
                asOf);
    }
}
