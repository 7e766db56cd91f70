package io.neikong.permissions.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GrantProcedureProperties {

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_what_the_naive_twin_finds(
            @ForAll("acts") Act request, @ForAll("acts") Act approval, @ForAll("acts") Act execution) {
        Outcome outcome = GrantProcedure.ofThreeSteps().examine(Flows.ofThreeSteps(request, approval, execution));

        boolean blank = Stream.of(request, approval, execution).allMatch(act -> act.by() == null && act.at() == null);
        assertThat(outcome.findings().stream().map(Finding::kind))
                .containsExactlyElementsOf(
                        blank ? List.of(Finding.Kind.GAP) : naive(List.of(request, approval, execution)));
    }

    /** Every pair of steps for itself. */
    private static List<Finding.Kind> naive(List<Act> acts) {
        boolean breach = acts.get(1).by() == null;
        boolean gap = acts.get(1).by() != null && acts.get(1).at() == null;
        for (int i = 0; i < 3; i++) {
            Act one = acts.get(i);
            breach |= one.by() == null && one.at() == null;
            gap |= i != 1 && (one.by() == null) != (one.at() == null);
            for (int j = i + 1; j < 3; j++) {
                Act other = acts.get(j);
                breach |= one.by() != null && Objects.equals(one.by(), other.by());
                breach |= one.at() != null && other.at() != null && one.at().isAfter(other.at());
            }
        }
        List<Finding.Kind> kinds = new ArrayList<>();
        if (breach) {
            kinds.add(Finding.Kind.BREACH);
        }
        if (gap) {
            kinds.add(Finding.Kind.GAP);
        }
        return kinds;
    }

    @Provide
    Arbitrary<Act> acts() {
        Arbitrary<Instant> at = Arbitraries.integers().between(8, 11).map(Flows::at);
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d").injectNull(0.15), at.injectNull(0.15))
                .as(Act::new);
    }
}
