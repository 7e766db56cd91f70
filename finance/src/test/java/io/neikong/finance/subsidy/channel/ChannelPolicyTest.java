package io.neikong.finance.subsidy.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelPolicyTest {

    static final ChannelPolicy POLICY = new ChannelPolicy();

    @Test
    void has_a_control_for_each_rule() {
        Set<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onCharges(Charges.MATRIX, List.of()),
                        POLICY.onMoves(),
                        POLICY.onPayments(),
                        POLICY.onAccounts(),
                        POLICY.onItems())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .collect(Collectors.toSet());

        assertThat(examined).containsExactlyInAnyOrder(ChannelRule.values());
    }
}
