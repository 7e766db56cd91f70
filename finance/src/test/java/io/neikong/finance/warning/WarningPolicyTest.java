package io.neikong.finance.warning;

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

class WarningPolicyTest {

    static final WarningPolicy POLICY = new WarningPolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_none_twice() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onHits(), POLICY.onApplications(), POLICY.onWithdrawals())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(WarningRule.values());
    }

    @Test
    void has_a_default_with_a_basis_for_each_parameter() {
        for (Parameter<?> parameter : WarningPolicy.PARAMETERS) {
            assertThat(Policy.builtIn().find(parameter, Occasion.on(LocalDate.of(2026, 6, 30))))
                    .as(parameter.key())
                    .isPresent();
        }
    }
}
