package io.neikong.governance.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntegrityPolicyTest {

    @Test
    void has_a_control_for_each_rule() {
        IntegrityPolicy policy = new IntegrityPolicy();
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        policy.onCommitments(), policy.onDeclarations(), policy.onPosts())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactly(IntegrityRule.values());
    }

    @Test
    void refuses_what_cannot_be_counted() {
        Period days = Period.calendarDays(30);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntegrityPolicy(days, days, days, Period.workingDays(5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntegrityPolicy(Period.hours(1), days, days, days));
    }
}
