package io.neikong.governance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ControlPolicyTest {

    @Test
    void has_a_control_for_each_rule() {
        ControlPolicy policy = new ControlPolicy(WorkingCalendar.china());
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(policy.onUnits(), policy.onStaff())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(OrganisationRule.values());
    }

    @Test
    void asks_for_one_unit_and_two_persons_unless_a_district_asks_for_more() {
        WorkingCalendar china = WorkingCalendar.china();

        assertThat(new ControlPolicy(china)).isEqualTo(new ControlPolicy(china, 1, 2));
        assertThat(new ControlPolicy(china, 2, 3).onUnits()).containsExactly(new UnitEstablished(2));
        assertThat(new ControlPolicy(china, 2, 3).onStaff())
                .containsExactly(new EnoughDedicatedStaff(3), new NeverWithoutStaff(china));
        assertThatThrownBy(() -> new ControlPolicy(china, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ControlPolicy(china, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
