package io.neikong.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StepsSeparatedProperties {

    private static final List<String> NAMES = List.of("make", "approve", "pay", "archive");

    @Example
    void says_what_the_naive_twin_says_on_every_small_case() {
        List<Separation> separations = List.of(
                new Separation("S1", List.of("make", "approve")), new Separation("S2", List.of("approve", "pay")));
        StepsSeparated control = new StepsSeparated(separations);
        List<Step> every = everyStep();
        int[] examined = {0};

        forEachSequence(every, 3, steps -> {
            CaseHistory history = new CaseHistory("case", steps);
            agree(control, history);
            examined[0]++;
        });

        assertThat(examined[0]).isEqualTo(1 + 16 + 16 * 16 + 16 * 16 * 16);
    }

    @Property(tries = 500, seed = "20211126")
    void says_what_the_naive_twin_says(
            @ForAll("separations") List<Separation> separations, @ForAll("steps") List<Step> steps) {
        agree(new StepsSeparated(separations), new CaseHistory("case", steps));
    }

    @Property(tries = 300, seed = "20211126")
    void says_the_same_in_any_order_of_the_steps(
            @ForAll("separations") List<Separation> separations,
            @ForAll("steps") List<Step> steps,
            @ForAll Random random) {
        StepsSeparated control = new StepsSeparated(separations);
        List<Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);

        assertThat(control.examine(new CaseHistory("case", shuffled)))
                .isEqualTo(control.examine(new CaseHistory("case", steps)));
    }

    @Property(tries = 300, seed = "20211126")
    void whatever_is_added_to_a_case_never_takes_a_breach_away(
            @ForAll("separations") List<Separation> separations,
            @ForAll("steps") List<Step> steps,
            @ForAll("step") Step added) {
        StepsSeparated control = new StepsSeparated(separations);
        List<Step> more = new ArrayList<>(steps);
        more.add(added);

        Outcome before = control.examine(new CaseHistory("case", steps));
        Outcome after = control.examine(new CaseHistory("case", more));

        assertThat(after.findings().size())
                .isGreaterThanOrEqualTo(before.findings().size());
    }

    @Provide
    Arbitrary<Step> step() {
        return Arbitraries.of(everyStep());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<Separation>> separations() {
        return Combinators.combine(
                        Arbitraries.of("S1", "S2", "S3"),
                        Arbitraries.of(NAMES)
                                .list()
                                .uniqueElements()
                                .ofMinSize(2)
                                .ofMaxSize(4))
                .as(Separation::new)
                .list()
                .ofMaxSize(3)
                .map(StepsSeparatedProperties::onePerId);
    }

    private static List<Separation> onePerId(List<Separation> separations) {
        Map<String, Separation> byId = new LinkedHashMap<>();
        separations.forEach(separation -> byId.put(separation.id(), separation));
        return List.copyOf(byId.values());
    }

    private static void agree(StepsSeparated control, CaseHistory history) {
        Outcome outcome = control.examine(history);

        assertThat(NaiveSeparation.lines(outcome)).isEqualTo(NaiveSeparation.findings(control.separations(), history));
        assertThat(outcome.examined().isEmpty()).isNotEqualTo(NaiveSeparation.applies(control.separations(), history));
    }

    private static List<Step> everyStep() {
        List<Step> every = new ArrayList<>();
        for (String name : NAMES) {
            every.add(new Step(name, Step.Actor.SYSTEM, null, null, null));
            every.add(new Step(name, Step.Actor.PERSON, "account", null, null));
            every.add(new Step(name, Step.Actor.PERSON, "account", "x", null));
            every.add(new Step(name, Step.Actor.PERSON, "account", "y", null));
        }
        return every;
    }

    private static void forEachSequence(List<Step> every, int atMost, Consumer<List<Step>> action) {
        forEachSequence(every, atMost, new ArrayList<>(), action);
    }

    private static void forEachSequence(List<Step> every, int left, List<Step> soFar, Consumer<List<Step>> action) {
        action.accept(List.copyOf(soFar));
        if (left == 0) {
            return;
        }
        for (Step step : every) {
            soFar.add(step);
            forEachSequence(every, left - 1, soFar, action);
            soFar.remove(soFar.size() - 1);
        }
    }
}
