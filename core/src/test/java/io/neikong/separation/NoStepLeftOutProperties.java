package io.neikong.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.separation.CaseProgress.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoStepLeftOutProperties {

    private static final List<String> CHAIN = List.of("make", "review", "approve", "pay");
    private static final NoStepLeftOut CONTROL = new NoStepLeftOut(List.of(new RequiredSteps("kind", CHAIN)));

    /** A step by its name and by whom, at the moment of its place in the list. */
    private record Done(String name, boolean bySystem) {}

    @Property(tries = 800, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_what_the_naive_twin_finds(@ForAll("sequence") List<Done> sequence, @ForAll Status status) {
        assertThat(lines(CONTROL.examine(progress(steps(sequence), status)))).isEqualTo(naive(sequence, status));
    }

    @Property(tries = 200, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_the_same_in_any_order_of_the_steps(
            @ForAll("sequence") List<Done> sequence, @ForAll Status status, @ForAll Random random) {
        List<Step> shuffled = steps(sequence);
        Collections.shuffle(shuffled, random);

        assertThat(CONTROL.examine(progress(shuffled, status)))
                .isEqualTo(CONTROL.examine(progress(steps(sequence), status)));
    }

    /** Looks at the places of the steps in the sequence. */
    private static Set<String> naive(List<Done> sequence, Status status) {
        Set<String> lines = new TreeSet<>();
        int furthest = sequence.stream()
                .mapToInt(done -> CHAIN.indexOf(done.name()))
                .max()
                .orElse(-1);
        boolean finished = status == Status.FINISHED;
        int due = finished ? CHAIN.size() : furthest + 1;
        for (int i = 0; i < due && status != Status.CANCELLED; i++) {
            String name = CHAIN.get(i);
            int first = sequence.indexOf(new Done(name, false));
            int last = sequence.lastIndexOf(new Done(name, false));
            if (first < 0) {
                boolean bySystem = sequence.contains(new Done(name, true));
                if (finished || i < furthest) {
                    lines.add((bySystem ? "bySystem " : "leftOut ") + name);
                }
                continue;
            }
            List<String> before = CHAIN.subList(0, i).stream()
                    .filter(earlier -> sequence.contains(new Done(earlier, false)))
                    .toList();
            if (before.stream().anyMatch(earlier -> sequence.indexOf(new Done(earlier, false)) > first)) {
                lines.add("outOfTurn " + name);
            } else if (finished
                    && before.stream().anyMatch(earlier -> sequence.lastIndexOf(new Done(earlier, false)) > last)) {
                lines.add("notRepeated " + name);
            }
        }
        return lines;
    }

    private static Set<String> lines(Outcome outcome) {
        Set<String> lines = new TreeSet<>();
        for (Finding finding : outcome.findings()) {
            for (Evidence.Entry entry : finding.evidence().entries()) {
                if (entry.value() instanceof Evidence.Listing names) {
                    lines.addAll(names.items().stream()
                            .map(name -> entry.name() + " " + name)
                            .collect(Collectors.toSet()));
                }
            }
        }
        return lines;
    }

    private static List<Step> steps(List<Done> sequence) {
        List<Step> steps = new ArrayList<>();
        for (Done done : sequence) {
            steps.add(
                    done.bySystem()
                            ? Steps.bySystem(null, done.name(), steps.size())
                            : Steps.by("x", done.name(), steps.size()));
        }
        return steps;
    }

    private static CaseProgress progress(List<Step> steps, Status status) {
        return new CaseProgress("case/1", "kind", status, steps);
    }

    @Provide
    Arbitrary<List<Done>> sequence() {
        return Combinators.combine(Arbitraries.of(CHAIN), Arbitraries.of(false, false, false, true))
                .as(Done::new)
                .list()
                .ofMaxSize(9);
    }
}
