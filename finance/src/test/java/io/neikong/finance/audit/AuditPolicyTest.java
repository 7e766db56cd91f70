package io.neikong.finance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditPolicyTest {

    static final AuditPolicy POLICY = new AuditPolicy(WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_none_twice() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onPeriods(), POLICY.onDraws(), POLICY.onFindings())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(AuditRule.values());
    }
}
