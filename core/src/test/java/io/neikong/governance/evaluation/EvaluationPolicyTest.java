package io.neikong.governance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvaluationPolicyTest {

    @Test
    void every_rule_has_one_control() {
        EvaluationPolicy policy = new EvaluationPolicy();

        assertThat(Stream.<List<? extends Control<?>>>of(policy.onProgrammes(), policy.onReports(), policy.onTasks())
                        .flatMap(List::stream)
                        .flatMap(control -> control.rules().stream())
                        .map(Rule::code))
                .containsExactlyInAnyOrder("POL-001", "POL-002", "POL-003");
    }

    @Test
    void a_district_sets_its_own_cycle() {
        assertThat(new EvaluationPolicy(Period.years(2)).onProgrammes())
                .isEqualTo(List.of(new EvaluatedInTime(Period.years(2))));
    }
}
