package io.neikong.governance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an outcome shows. */
final class Findings {

    private Findings() {}

    /** What is shown under a name, by the only finding on a rule. */
    static @Nullable Object shown(Outcome outcome, Rule rule, Finding.Kind kind, String name) {
        List<Finding> found = outcome.findings().stream()
                .filter(finding -> finding.rule() == rule && finding.kind() == kind)
                .toList();
        assertThat(found).as("findings in %s", outcome).hasSize(1);
        return found.get(0).evidence().get(name).map(Evidence.Value::plain).orElse(null);
    }

    static void breaks(Outcome outcome, Rule rule, String... circumstances) {
        assertThat(shown(outcome, rule, Finding.Kind.BREACH, "circumstances")).isEqualTo(List.of(circumstances));
    }

    static void lacks(Outcome outcome, Rule rule, String... missing) {
        assertThat(shown(outcome, rule, Finding.Kind.GAP, "missing")).isEqualTo(List.of(missing));
    }
}
