package io.neikong.finance.subsidy.employer;

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

class EmployerPolicyTest {

    private static final EmployerPolicy POLICY = new EmployerPolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_none_twice() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onStandings(),
                        POLICY.onCreditCodes(),
                        POLICY.onEmployments(),
                        POLICY.onVerifications(),
                        POLICY.onTraces())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(EmployerRule.values());
    }

    @Test
    void has_a_default_with_a_basis_for_each_parameter() {
        for (Parameter<?> parameter : EmployerPolicy.PARAMETERS) {
            assertThat(Policy.builtIn().find(parameter, Occasion.on(LocalDate.of(2026, 6, 30))))
                    .as(parameter.key())
                    .isPresent();
        }
    }
}
