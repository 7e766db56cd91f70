package io.neikong.governance.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuidancePolicyTest {

    @Test
    void has_a_control_for_each_rule() {
        GuidancePolicy policy = new GuidancePolicy();
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        policy.onBodies(), policy.onOperators(), policy.onSessions(), policy.onPolicyStarts())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactly(GuidanceRule.values());
    }

    @Test
    void refuses_what_cannot_be_counted() {
        Period days = Period.calendarDays(30);

        assertThatIllegalArgumentException().isThrownBy(() -> new GuidancePolicy(0, days, days));
        assertThatIllegalArgumentException().isThrownBy(() -> new GuidancePolicy(1, Period.hours(1), days));
        assertThatIllegalArgumentException().isThrownBy(() -> new GuidancePolicy(1, days, days.rollingOver()));
    }
}
