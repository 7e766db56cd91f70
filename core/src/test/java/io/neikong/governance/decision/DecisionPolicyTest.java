package io.neikong.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionPolicyTest {

    private static final DecisionPolicy POLICY = new DecisionPolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onMeetings(),
                        POLICY.onItems(),
                        POLICY.onMatters(),
                        POLICY.onRegisters(),
                        POLICY.onResolutions())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .distinct()
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(DecisionRule.values());
    }

    /** A district in which a meeting decides from an amount on. */
    static Policy collectiveFrom(String amount) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        return Policy.of(List.of(new PolicyOverride<>(
                Parameters.COLLECTIVE_DECISION_AMOUNT,
                Layer.DISTRICT,
                null,
                new BigDecimal(amount),
                "district rule 1",
                "author",
                "approver",
                start,
                null,
                start)));
    }
}
