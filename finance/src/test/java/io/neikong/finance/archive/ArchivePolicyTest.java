package io.neikong.finance.archive;

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

class ArchivePolicyTest {

    static final ArchivePolicy POLICY = new ArchivePolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_none_twice() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onFiles(),
                        POLICY.onContents(List.of()),
                        POLICY.onCustody(),
                        POLICY.onLoans(),
                        POLICY.onDestructions(),
                        POLICY.onElectronicCopies(),
                        POLICY.onStaffChanges())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(ArchiveRule.values());
    }

    @Test
    void has_a_default_with_a_basis_for_each_parameter() {
        for (Parameter<?> parameter : ArchivePolicy.PARAMETERS) {
            assertThat(Policy.builtIn().find(parameter, Occasion.on(LocalDate.of(2026, 6, 30))))
                    .as(parameter.key())
                    .isPresent();
        }
    }

    @Test
    void lists_the_parameter_of_each_kind_of_file() {
        for (FileKind kind : FileKind.values()) {
            kind.parameter()
                    .ifPresent(parameter ->
                            assertThat(ArchivePolicy.PARAMETERS).as(kind.name()).contains(parameter));
        }
    }
}
