package io.neikong.finance.subsidy.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StackingPolicyTest {

    static final StackingPolicy POLICY = new StackingPolicy();

    @Test
    void has_a_control_for_each_rule_and_two_for_caps_as_things_may_be_paid_for_together() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onSubjects(Paid.OVERLAPS, List.of()),
                        POLICY.onEvidence(Paid.OVERLAPS),
                        POLICY.onJointEvidence(),
                        POLICY.onProgrammes())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsOnly(StackingRule.values()).hasSize(StackingRule.values().length + 1);
    }

    @Test
    void the_lines_of_the_matrix_hold_both_ways_and_make_equal_matrices() {
        assertThat(Paid.OVERLAPS.exclusiveOf("APPRENTICE"))
                .isEqualTo(Paid.OVERLAPS.exclusiveOf("TRAINING").subList(0, 1));
        assertThat(ProgrammeOverlaps.of(Paid.OVERLAPS.all()))
                .isEqualTo(Paid.OVERLAPS)
                .hasSameHashCodeAs(Paid.OVERLAPS)
                .hasToString(Paid.OVERLAPS.toString());
    }
}
