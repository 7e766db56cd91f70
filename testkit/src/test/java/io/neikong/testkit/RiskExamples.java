package io.neikong.testkit;

import static io.neikong.testkit.RiskFacts.AS_OF;
import static io.neikong.testkit.RiskFacts.IN_FORCE;
import static io.neikong.testkit.RiskFacts.MATRIX;
import static io.neikong.testkit.RiskFacts.assessed;
import static io.neikong.testkit.RiskFacts.closed;
import static io.neikong.testkit.RiskFacts.found;
import static io.neikong.testkit.RiskFacts.measured;
import static io.neikong.testkit.RiskFacts.rated;
import static io.neikong.testkit.RiskFacts.release;
import static io.neikong.testkit.RiskFacts.updated;

import io.neikong.governance.risk.AssessedRegularly;
import io.neikong.governance.risk.HighRiskReviewed;
import io.neikong.governance.risk.LevelByMatrix;
import io.neikong.governance.risk.LinkedToRisk;
import io.neikong.governance.risk.MeasuresActive;
import io.neikong.governance.risk.ReassessedAfterTrigger;
import io.neikong.governance.risk.RiskComplete;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskRule;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The rules on the risk list, by one risk of the training department. */
final class RiskExamples {

    private RiskExamples() {}

    static List<RuleExample<?>> all() {
        Policy policy = Policy.builtIn();
        WorkingCalendar china = WorkingCalendar.china();
        LocalDate inTime = LocalDate.of(2026, 3, 30);
        return List.of(
                RuleExample.of(RiskRule.ENTRY_COMPLETE, new RiskComplete(), closed("EV-7"), closed(null)),
                RuleExample.of(
                        RiskRule.ASSESSED_REGULARLY,
                        new AssessedRegularly(policy, china),
                        assessed(LocalDate.of(2025, 6, 30)),
                        assessed(LocalDate.of(2025, 6, 29)),
                        Parameters.FULL_RISK_REVIEW),
                RuleExample.of(
                        RiskRule.HIGH_RISK_REVIEWED,
                        new HighRiskReviewed(policy, MATRIX, china),
                        updated(inTime, "2c26b46b"),
                        updated(inTime, "9f86d081"),
                        Parameters.HIGH_RISK_REVIEW),
                RuleExample.of(
                        RiskRule.REASSESSED,
                        new ReassessedAfterTrigger(china),
                        release(LocalDate.of(2026, 4, 1)),
                        release(LocalDate.of(2026, 4, 2))),
                RuleExample.of(
                        RiskRule.LINKED_TO_RISK, new LinkedToRisk(china), found(updated(inTime, "2c26b46b")), found()),
                RuleExample.of(
                        RiskRule.LEVEL_BY_MATRIX,
                        new LevelByMatrix(MATRIX),
                        rated("often", "great", "high"),
                        rated("often", "great", "middle")),
                RuleExample.of(
                        RiskRule.HELD_IN_CHECK,
                        new MeasuresActive(MATRIX),
                        measured(IN_FORCE),
                        measured(new Measure("M-2", Measure.Status.UNDER_WAY, AS_OF.minusDays(1)))));
    }
}
