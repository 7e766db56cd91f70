package io.neikong.governance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RiskPolicyTest {

    @Test
    void has_a_control_for_each_rule() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        Risks.POLICY.onRisks(Risks.MATRIX),
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
        assertThat(Risks.POLICY.onRisks(Risks.MATRIX))
                .allSatisfy(control ->
                        assertThat(control.examine(Risks.sound()).findings()).isEmpty());
    }
}
