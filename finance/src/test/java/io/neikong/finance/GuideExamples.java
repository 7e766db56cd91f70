package io.neikong.finance;

import io.neikong.finance.subsidy.guide.ClaimDecidedInTime;
import io.neikong.finance.subsidy.guide.GuideInForce;
import io.neikong.finance.subsidy.guide.GuideRule;
import io.neikong.finance.subsidy.guide.GuideUpdated;
import io.neikong.finance.subsidy.guide.GuidedProgramme;
import io.neikong.finance.subsidy.guide.GuidedProgramme.PolicyVersion;
import io.neikong.finance.subsidy.guide.MaterialsGrounded;
import io.neikong.finance.subsidy.guide.OperatingGuide;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material.Kind;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material.Source;
import io.neikong.finance.subsidy.guide.OperatingGuide.Step;
import io.neikong.finance.subsidy.guide.PolicyChange;
import io.neikong.finance.subsidy.guide.RequiredMaterials;
import io.neikong.finance.subsidy.guide.SystemFollowsGuide;
import io.neikong.finance.subsidy.guide.SystemWorkflow;
import io.neikong.finance.subsidy.guide.TrainingClaim;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The rules on operating guides, by the guide of one programme. */
final class GuideExamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Step ACCEPT = new Step("accept", "window", Period.workingDays(1));
    private static final Step REVIEW = new Step("review", "reviewer", Period.workingDays(5));
    private static final Step APPROVE = new Step("approve", "section head", Period.workingDays(2));
    private static final PolicyVersion POLICY =
            new PolicyVersion("POL-2026", LocalDate.of(2026, 1, 5), Validity.ofDays(LocalDate.of(2026, 2, 1), null));

    private GuideExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        GuideRule.GUIDE_IN_FORCE,
                        new GuideInForce(WorkingCalendar.china(), Period.calendarDays(30)),
                        programme("2026-02-10"),
                        programme("2025-06-02")),
                RuleExample.of(
                        GuideRule.SYSTEM_FOLLOWS_GUIDE,
                        new SystemFollowsGuide(),
                        new SystemWorkflow("SKILL", guide("2026-02-10"), List.of(ACCEPT, REVIEW, APPROVE)),
                        new SystemWorkflow("SKILL", guide("2026-02-10"), List.of(ACCEPT, APPROVE))),
                RuleExample.of(
                        GuideRule.GUIDE_UPDATED,
                        new GuideUpdated(WorkingCalendar.china()),
                        change("2026-03-03"),
                        change("2026-03-04")),
                RuleExample.of(
                        GuideRule.CLAIM_DECIDED_IN_TIME,
                        new ClaimDecidedInTime(WorkingCalendar.china(), Policy.builtIn()),
                        claim("2026-03-16"),
                        claim("2026-03-17"),
                        Parameters.TRAINING_CLAIM_DECISION),
                RuleExample.of(
                        GuideRule.MATERIALS_GROUNDED,
                        new MaterialsGrounded(),
                        new RequiredMaterials(guide("2026-02-10"), Answer.YES, AS_OF),
                        new RequiredMaterials(
                                guide("2026-02-10", new Material("MAT-3", Kind.PROOF, Source.DISTRICT, "DOC-7")),
                                Answer.YES,
                                AS_OF)));
    }

    private static OperatingGuide guide(String issuedOn) {
        return guide(issuedOn, new Material("MAT-3", Kind.PROOF, Source.REGULATION, "DOC-1"));
    }

    private static OperatingGuide guide(String issuedOn, Material proof) {
        return new OperatingGuide(
                "G-SKILL",
                LocalDate.parse(issuedOn),
                Validity.ofDays(LocalDate.parse(issuedOn), null),
                List.of(ACCEPT, REVIEW, APPROVE),
                List.of(
                        new Material("MAT-1", Kind.IDENTITY, null, null),
                        new Material("MAT-2", Kind.FORM, null, null),
                        proof));
    }

    private static GuidedProgramme programme(String guideIssuedOn) {
        return new GuidedProgramme("SKILL", Answer.YES, List.of(POLICY), List.of(guide(guideIssuedOn)), AS_OF);
    }

    private static PolicyChange change(String guideIssuedOn) {
        return new PolicyChange(
                "POL-2026",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 2, 1),
                List.of(guide("2025-06-02"), guide(guideIssuedOn)),
                AS_OF);
    }

    private static TrainingClaim claim(String decidedOn) {
        return new TrainingClaim("CL-0412", Answer.YES, LocalDate.of(2026, 3, 2), LocalDate.parse(decidedOn), AS_OF);
    }
}
