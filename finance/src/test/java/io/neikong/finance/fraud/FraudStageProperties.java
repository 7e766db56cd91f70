package io.neikong.finance.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.finance.fraud.FraudCase.Stage;
import io.neikong.finance.fraud.FraudEvent.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FraudStageProperties {

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_events_skips_a_stage(@ForAll("kinds") List<Kind> kinds) {
        Set<Kind> entered = EnumSet.noneOf(Kind.class);
        Stage stage = Stage.SUSPECTED;
        for (Kind kind : kinds) {
            if (stage.permits(kind)) {
                entered.add(kind);
            }
            stage = stage.after(kind);

            if (stage != Stage.SUSPECTED) {
                assertThat(entered).contains(Kind.FILED);
            }
            if (stage != Stage.SUSPECTED && stage != Stage.FILED) {
                assertThat(entered).contains(Kind.INVESTIGATED);
            }
            if (stage == Stage.EXECUTED || stage == Stage.TRANSFERRED_EXECUTED) {
                assertThat(entered).contains(Kind.DECIDED, Kind.EXECUTED);
            }
            if (stage == Stage.CLOSED || stage == Stage.ARCHIVED) {
                assertThat(entered).contains(Kind.CLOSED);
                assertThat(entered).containsAnyOf(Kind.EXECUTED, Kind.DISMISSED, Kind.TRANSFERRED);
            }
        }
    }

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_events_loses_a_case_or_an_event(@ForAll("kinds") List<Kind> kinds) {
        List<String> refused = new ArrayList<>();
        boolean filed = false;
        boolean closed = false;
        Stage stage = Stage.SUSPECTED;
        for (int i = 0; i < kinds.size(); i++) {
            boolean permitted = stage.permits(kinds.get(i));
            Stage after = stage.after(kinds.get(i));
            if (!permitted) {
                refused.add("e" + i);
                assertThat(after).isEqualTo(stage);
            }
            filed |= permitted && kinds.get(i) == Kind.FILED;
            closed |= permitted && kinds.get(i) == Kind.CLOSED;
            stage = after;
        }
        FraudCase fraud = Frauds.of(kinds);

        assertThat(fraud.stage()).isEqualTo(stage);
        assertThat(stage.isOpen()).isEqualTo(filed && !closed);
        assertThat(outOfTurn(new FraudStagesInOrder().examine(fraud)))
                .isEqualTo(refused.isEmpty() ? "none" : refused.toString());
    }

    @Property(tries = 500, seed = "20211126")
    void replaying_a_case_gives_the_same_outcome(@ForAll("kinds") List<Kind> kinds) {
        FraudCase first = Frauds.of(kinds);
        FraudCase second = Frauds.of(new ArrayList<>(kinds));

        assertThat(first.stage()).isEqualTo(second.stage());
        assertThat(new FraudStagesInOrder().examine(first)).isEqualTo(new FraudStagesInOrder().examine(second));
        assertThat(DecidedInTimeTest.CONTROL.examine(first)).isEqualTo(DecidedInTimeTest.CONTROL.examine(second));
        assertThat(CaseLinkedTest.CONTROL.examine(first)).isEqualTo(CaseLinkedTest.CONTROL.examine(second));
    }

    /** Cases that begin in order as often as not, so that all stages are reached. */
    @Provide
    Arbitrary<List<Kind>> kinds() {
        List<Kind> inOrder =
                List.of(Kind.FILED, Kind.INVESTIGATED, Kind.DECIDED, Kind.EXECUTED, Kind.TRANSFERRED, Kind.CLOSED);
        return Combinators.combine(
                        Arbitraries.integers().between(0, inOrder.size()),
                        Arbitraries.of(Kind.class).list().ofMaxSize(8))
                .as((n, more) -> {
                    List<Kind> all = new ArrayList<>(inOrder.subList(0, n));
                    all.addAll(more);
                    return all;
                });
    }

    private static String outOfTurn(Outcome outcome) {
        return outcome.findings().stream()
                .flatMap(finding -> finding.evidence().get("events").stream())
                .map(Evidence.Value::toString)
                .findFirst()
                .orElse("none");
    }
}
