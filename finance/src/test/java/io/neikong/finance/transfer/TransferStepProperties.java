package io.neikong.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.finance.transfer.TransferStep.Kind;
import io.neikong.finance.transfer.TransferStep.State;
import java.time.LocalDate;
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

class TransferStepProperties {

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_steps_skips_a_state(@ForAll("steps") List<TransferStep> steps) {
        Set<Kind> taken = EnumSet.noneOf(Kind.class);
        State state = State.AWAITING;
        for (TransferStep step : steps) {
            if (state.permits(step.kind())) {
                taken.add(step.kind());
            }
            state = state.after(step.kind());

            switch (state) {
                case AWAITING -> assertThat(taken).isSubsetOf(Kind.FORWARDED, Kind.URGED);
                case FILED -> assertThat(taken).contains(Kind.FILED);
                case HANDED_OVER -> assertThat(taken).contains(Kind.FILED, Kind.HANDED_OVER);
                case NOT_FILED -> assertThat(taken).contains(Kind.NOT_FILED);
                case UNDER_REVIEW -> assertThat(taken).contains(Kind.NOT_FILED, Kind.REVIEW_ASKED);
                case UPHELD -> assertThat(taken).contains(Kind.NOT_FILED, Kind.REVIEW_ASKED, Kind.UPHELD);
                case SUPERVISED -> assertThat(taken).contains(Kind.NOT_FILED, Kind.SUPERVISION_ASKED);
                case TAKEN_BACK -> assertThat(taken).contains(Kind.NOT_FILED, Kind.ACCEPTED);
            }
        }
    }

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_steps_loses_a_case_or_a_step(@ForAll("steps") List<TransferStep> steps) {
        List<String> refused = new ArrayList<>();
        State state = State.AWAITING;
        for (TransferStep step : steps) {
            if (!state.permits(step.kind())) {
                refused.add(step.step());
                assertThat(state.after(step.kind())).isEqualTo(state);
            }
            state = state.after(step.kind());
        }
        Outcome outcome = AnswersFollowedUpTest.CONTROL.examine(Transfers.sent(Transfers.AS_OF, steps));
        boolean ended = state == State.HANDED_OVER || state == State.TAKEN_BACK || state == State.SUPERVISED;

        assertThat(named(outcome)).isEqualTo(refused.isEmpty() ? "none" : refused.toString());
        if (!ended) {
            assertThat(outcome.findings()).isNotEmpty(); // months later somebody should have done something
        }
    }

    @Property(tries = 500, seed = "20211126")
    void replaying_a_transfer_gives_the_same_outcome(@ForAll("steps") List<TransferStep> steps) {
        assertThat(AnswersFollowedUpTest.CONTROL.examine(Transfers.sent(Transfers.AS_OF, steps)))
                .isEqualTo(
                        AnswersFollowedUpTest.CONTROL.examine(Transfers.sent(Transfers.AS_OF, new ArrayList<>(steps))));
    }

    @Provide
    Arbitrary<List<TransferStep>> steps() {
        List<Kind> inOrder =
                List.of(Kind.FORWARDED, Kind.NOT_FILED, Kind.REVIEW_ASKED, Kind.UPHELD, Kind.SUPERVISION_ASKED);
        return Combinators.combine(
                        Arbitraries.integers().between(0, inOrder.size()),
                        Arbitraries.of(Kind.class).list().ofMaxSize(8))
                .as((n, more) -> {
                    List<Kind> kinds = new ArrayList<>(inOrder.subList(0, n));
                    kinds.addAll(more);
                    List<TransferStep> steps = new ArrayList<>();
                    for (Kind kind : kinds) {
                        LocalDate day = LocalDate.of(2026, 3, 6).plusDays(steps.size());
                        steps.add(new TransferStep("s" + steps.size(), kind, day));
                    }
                    return steps;
                });
    }

    private static String named(Outcome outcome) {
        return outcome.findings().stream()
                .flatMap(finding -> finding.evidence().get("outOfTurn").stream())
                .map(Evidence.Value::toString)
                .findFirst()
                .orElse("none");
    }
}
