package io.neikong.governance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.governance.Found;
import io.neikong.governance.risk.RiskAssessments.Assessment;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RiskPolicyTest {

    @Test
    void has_a_control_for_each_rule() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        Risks.POLICY.onRisks(),
                        Risks.POLICY.onLevels(Risks.MATRIX),
                        Risks.POLICY.onLists(),
                        Risks.POLICY.onAssessments(),
                        Risks.POLICY.onTriggers(),
                        Risks.POLICY.onProblems())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .distinct()
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(RiskRule.values());
    }

    @Test
    void nothing_is_found_in_a_sound_risk() {
        assertThat(Stream.concat(Risks.POLICY.onRisks().stream(), Risks.POLICY.onLevels(Risks.MATRIX).stream()))
                .allSatisfy(control ->
                        assertThat(control.examine(Risks.sound()).findings()).isEmpty());
    }

    @Test
    void a_district_may_ask_for_reviews_and_assessments_more_often() {
        LocalDate month = LocalDate.of(2026, 5, 30);
        HighRiskReviewed reviewed =
                new HighRiskReviewed(monthly(Parameters.HIGH_RISK_REVIEW), Risks.MATRIX, WorkingCalendar.china());
        AssessedRegularly assessed =
                new AssessedRegularly(monthly(Parameters.FULL_RISK_REVIEW), WorkingCalendar.china());

        Risks.keeps(reviewed.examine(Risks.versioned(Risks.sound(), Risks.version(month, "a"))));
        Found.breaks(
                reviewed.examine(Risks.versioned(Risks.sound(), Risks.version(month.minusDays(1), "a"))),
                RiskRule.HIGH_RISK_REVIEWED,
                "reviewTooOld");
        Risks.keeps(assessed.examine(assessed(month)));
        Found.breaks(assessed.examine(assessed(month.minusDays(1))), RiskRule.ASSESSED_REGULARLY, "assessmentTooOld");
    }

    private static RiskAssessments assessed(LocalDate on) {
        return new RiskAssessments("L", List.of(new Assessment("A-1", on)), Risks.AS_OF);
    }

    private static Policy monthly(Parameter<Period> parameter) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        return Policy.of(List.of(new PolicyOverride<>(
                parameter,
                Layer.DISTRICT,
                null,
                Period.months(1),
                "district rule 1",
                "author",
                "approver",
                start,
                null,
                start)));
    }
}
