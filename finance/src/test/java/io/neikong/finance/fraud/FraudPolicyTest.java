package io.neikong.finance.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FraudPolicyTest {

    static final FraudPolicy POLICY = new FraudPolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_no_control_twice() {
        List<? extends Control<?>> controls = Stream.<List<? extends Control<?>>>of(
                        POLICY.onSuspicions(),
                        POLICY.onCases(),
                        POLICY.onPayments(),
                        POLICY.onSanctions(),
                        POLICY.onOrganisers())
                .flatMap(List::stream)
                .toList();

        assertThat(controls).doesNotHaveDuplicates();
        assertThat(controls.stream().<Rule>flatMap(control -> control.rules().stream()))
                .containsOnly(FraudRule.values());
    }

    @Test
    void has_a_default_with_a_basis_for_each_parameter() {
        for (Parameter<?> parameter : FraudPolicy.PARAMETERS) {
            assertThat(Policy.builtIn().find(parameter, Occasion.on(LocalDate.of(2026, 6, 30))))
                    .as(parameter.key())
                    .isPresent();
        }
    }
}
