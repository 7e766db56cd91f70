package io.neikong.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found in a fact. */
public final class Found {

    private Found() {}

    public static void satisfied(Outcome outcome) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.SATISFIED);
    }

    public static void notApplicable(Outcome outcome) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    public static void breach(Outcome outcome) {
        assertThat(outcome.findings())
                .as("%s", outcome)
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.BREACH);
    }

    /** The only finding is a gap that misses just this. */
    public static void gap(Outcome outcome, String... missing) {
        assertThat(outcome.findings())
                .as("%s", outcome)
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.GAP);
        assertThat(shown(outcome, "missing")).isEqualTo(List.of(missing));
    }

    /** The only breach of a rule is of these circumstances. */
    public static void breaks(Outcome outcome, Rule rule, String... circumstances) {
        assertThat(shown(outcome, rule, Finding.Kind.BREACH, "circumstances")).isEqualTo(List.of(circumstances));
    }

    /** The only gap of a rule misses just this, whatever else is found. */
    public static void lacks(Outcome outcome, Rule rule, String... missing) {
        assertThat(shown(outcome, rule, Finding.Kind.GAP, "missing")).isEqualTo(List.of(missing));
    }

    /** What the only finding of a kind on a rule shows under a name, null if it shows nothing. */
    public static @Nullable Object shown(Outcome outcome, Rule rule, Finding.Kind kind, String name) {
        List<Finding> found = outcome.findings().stream()
                .filter(finding -> finding.rule() == rule && finding.kind() == kind)
                .toList();
        assertThat(found).as("findings in %s", outcome).hasSize(1);
        return found.get(0).evidence().get(name).map(Evidence.Value::plain).orElse(null);
    }

    /** What the first finding shows under a name, null if it shows nothing. */
    public static @Nullable Object shown(Outcome outcome, String name) {
        return outcome.findings()
                .get(0)
                .evidence()
                .get(name)
                .map(Evidence.Value::plain)
                .orElse(null);
    }
}
