package io.neikong.finance.transfer;

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

class TransferPolicyTest {

    static final TransferPolicy POLICY = new TransferPolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_no_control_twice() {
        List<? extends Control<?>> controls = Stream.<List<? extends Control<?>>>of(
                        POLICY.onSuspectedFrauds(), POLICY.onTransfers(), POLICY.onSteps(), POLICY.onClues())
                .flatMap(List::stream)
                .toList();

        assertThat(controls).doesNotHaveDuplicates();
        assertThat(controls.stream().<Rule>flatMap(control -> control.rules().stream()))
                .containsExactlyInAnyOrder(TransferRule.values());
    }

    @Test
    void has_a_default_with_a_basis_for_each_parameter() {
        for (Parameter<?> parameter : TransferPolicy.PARAMETERS) {
            assertThat(Policy.builtIn().find(parameter, Occasion.on(LocalDate.of(2026, 6, 30))))
                    .as(parameter.key())
                    .isPresent();
        }
    }
}
