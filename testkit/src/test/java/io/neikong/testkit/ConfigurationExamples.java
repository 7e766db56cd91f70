package io.neikong.testkit;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.control.Waiver;
import io.neikong.control.WaiverRecordedBeforeAct;
import io.neikong.control.WaiverRule;
import io.neikong.control.WaiverUse;
import io.neikong.policy.Layer;
import io.neikong.policy.OverridePermitted;
import io.neikong.policy.Parameters;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.PolicyRule;
import io.neikong.separation.SodRule;
import io.neikong.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules on the configuration of the controls: an override of a number that a regulation sets, and a waiver. */
final class ConfigurationExamples {

    private ConfigurationExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        PolicyRule.NO_LAXER_THAN_DEMANDED,
                        new OverridePermitted(),
                        decidedWithin(8, "P-office"),
                        decidedWithin(15, "P-office"),
                        Parameters.TRAINING_CLAIM_DECISION),
                RuleExample.of(
                        PolicyRule.OVERRIDE_COMPLETE,
                        new OverridePermitted(),
                        decidedWithin(8, "P-office"),
                        decidedWithin(8, "P-head")),
                RuleExample.of(
                        WaiverRule.RECORDED_BEFORE_ACT,
                        new WaiverRecordedBeforeAct(),
                        waiverRecordedAt("2026-03-02T09:00:00+08:00"),
                        waiverRecordedAt("2026-03-03T09:00:00+08:00")));
    }

    private static PolicyOverride<Period> decidedWithin(int workingDays, String author) {
        return PolicyOverride.of(
                        Parameters.TRAINING_CLAIM_DECISION, Layer.DISTRICT, null, Period.workingDays(workingDays))
                .basedOn("District document 2026-3")
                .decidedBy(author, "P-head")
                .from(LocalDate.of(2026, 1, 1));
    }

    private static WaiverUse waiverRecordedAt(String moment) {
        Waiver waiver = Waiver.of("W-2026-01", Waiver.Scope.of("SOD-002").onSubject("CASE-0042"))
                .withReason("one reviewer on sick leave")
                .withApplicant("P-zhao")
                .withApprover("P-head")
                .withCompensatingControl("the audit office reviews the case again")
                .withValidity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))
                .withRecordedAt(Instant.parse(moment));
        Finding finding = new Finding(
                "StepsSeparated",
                SodRule.STEPS_BY_DIFFERENT_PERSONS,
                Finding.Kind.BREACH,
                Severity.CRITICAL,
                "CASE-0042",
                List.of("P-li"),
                Evidence.about("separation", "S1").andHappenedOn(LocalDate.of(2026, 3, 2)),
                null);
        return new WaiverUse(waiver, finding);
    }
}
