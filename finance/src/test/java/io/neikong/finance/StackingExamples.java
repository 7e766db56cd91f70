package io.neikong.finance;

import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.stacking.EvidencePayments;
import io.neikong.finance.subsidy.stacking.ExclusionsKept;
import io.neikong.finance.subsidy.stacking.FrequencyCap;
import io.neikong.finance.subsidy.stacking.FrequencyKept;
import io.neikong.finance.subsidy.stacking.NewProgramme;
import io.neikong.finance.subsidy.stacking.NewProgramme.Declaration;
import io.neikong.finance.subsidy.stacking.OnceAcrossLevels;
import io.neikong.finance.subsidy.stacking.OverlapsDeclared;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap.Relation;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlaps;
import io.neikong.finance.subsidy.stacking.StackingRule;
import io.neikong.finance.subsidy.stacking.SubjectPayments;
import io.neikong.finance.subsidy.stacking.SubsidyPayment;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import io.neikong.finance.subsidy.stacking.TotalWithinCap;
import io.neikong.testkit.RuleExample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The rules on subsidies that come together, by somebody who was trained in January and February. */
final class StackingExamples {

    private static final ProgrammeOverlaps OVERLAPS = ProgrammeOverlaps.of(List.of(
            new ProgrammeOverlap("TRAINING", "APPRENTICE", Relation.EXCLUSIVE, null, null),
            new ProgrammeOverlap("TRAINING", "TRAINING_TOP_UP", Relation.SUPPLEMENTARY, null, null)));

    private StackingExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        StackingRule.EXCLUSIONS_KEPT,
                        new ExclusionsKept(OVERLAPS),
                        subject(
                                payment("Y-0001", "TRAINING", Level.DISTRICT, "2026-01-05", "2026-02-28"),
                                payment("Y-0002", "APPRENTICE", Level.DISTRICT, "2026-03-01", "2026-05-31")),
                        subject(
                                payment("Y-0001", "TRAINING", Level.DISTRICT, "2026-01-05", "2026-02-28"),
                                payment("Y-0002", "APPRENTICE", Level.DISTRICT, "2026-02-28", "2026-05-31"))),
                RuleExample.of(
                        StackingRule.FREQUENCY_KEPT,
                        new FrequencyKept(List.of(FrequencyCap.rolling("CAP-01", 1, 12, "TRAINING"))),
                        subject(
                                payment("Y-0001", "TRAINING", Level.DISTRICT, "2025-01-05", "2025-02-28"),
                                payment("Y-0002", "TRAINING", Level.DISTRICT, "2026-01-05", "2026-02-28")),
                        subject(
                                payment("Y-0001", "TRAINING", Level.DISTRICT, "2025-01-06", "2025-02-28"),
                                payment("Y-0002", "TRAINING", Level.DISTRICT, "2026-01-05", "2026-02-28"))),
                RuleExample.of(
                        StackingRule.TOTAL_WITHIN_CAP, new TotalWithinCap(), evidence("1600.00"), evidence("1599.99")),
                RuleExample.of(
                        StackingRule.ONCE_ACROSS_LEVELS,
                        new OnceAcrossLevels(OVERLAPS),
                        evidence("1600.00"),
                        new EvidencePayments(
                                "INV-0003",
                                null,
                                List.of(
                                        payment("Y-0001", "TRAINING", Level.DISTRICT, "2026-01-05", "2026-02-28"),
                                        payment("Y-0002", "SKILL", Level.CITY, "2026-01-05", "2026-02-28")))),
                RuleExample.of(
                        StackingRule.OVERLAPS_DECLARED,
                        new OverlapsDeclared(),
                        programme(new Declaration("TRAINING", Relation.SUPPLEMENTARY, LocalDate.of(2026, 3, 12))),
                        programme()));
    }

    private static SubjectPayments subject(SubsidyPayment... payments) {
        return new SubjectPayments("R-0001", true, List.of(payments));
    }

    private static EvidencePayments evidence(String cap) {
        return new EvidencePayments(
                "INV-0003",
                new BigDecimal(cap),
                List.of(
                        payment("Y-0001", "TRAINING", Level.DISTRICT, "2026-01-05", "2026-02-28"),
                        payment("Y-0002", "TRAINING_TOP_UP", Level.CITY, "2026-01-05", "2026-02-28")));
    }

    private static NewProgramme programme(Declaration... declarations) {
        return new NewProgramme(
                "TRAINING_TOP_UP", LocalDate.of(2026, 4, 1), List.of("TRAINING"), List.of(declarations));
    }

    private static SubsidyPayment payment(String payment, String programme, Level level, String from, String last) {
        return new SubsidyPayment(
                payment,
                "R-0001",
                true,
                null,
                programme,
                level,
                new BenefitPeriod(LocalDate.parse(from), LocalDate.parse(last).plusDays(1)),
                new BigDecimal("800.00"),
                BigDecimal.ZERO,
                List.of("INV-0003"),
                Status.PAID,
                LocalDate.of(2026, 6, 10),
                "R-0001",
                false);
    }
}
