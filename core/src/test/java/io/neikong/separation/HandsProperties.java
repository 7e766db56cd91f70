package io.neikong.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;

/** Rounds, edits, deputies, sub-cases and versions against a naive twin, and the question before a step against the scan. */
class HandsProperties {

    private static final List<String> NAMES = List.of("make", "approve", "pay", "archive");

    @Property(tries = 600, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void finds_what_the_naive_twin_finds(
            @ForAll("separations") List<Separation> separations, @ForAll("dated") List<Step> steps) {
        Outcome outcome = new StepsSeparated(separations).examine(Steps.history(steps.toArray(Step[]::new)));

        Set<String> expected = new TreeSet<>();
        for (Separation separation : separations) {
            expected.addAll(naive(separation, steps));
        }
        assertThat(lines(outcome)).isEqualTo(expected);
        Statistics.label("verdict").collect(outcome.verdict()).coverage(checker -> {
            checker.check(Verdict.VIOLATED).percentage(share -> share > 10);
            checker.check(Verdict.SATISFIED).percentage(share -> share > 5);
            checker.check(Verdict.UNDETERMINED).percentage(share -> share > 5);
        });
    }

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void result_identical_under_any_input_order(
            @ForAll("separations") List<Separation> separations,
            @ForAll("any") List<Step> steps,
            @ForAll Random random) {
        List<Step> shuffledSteps = new ArrayList<>(steps);
        Collections.shuffle(shuffledSteps, random);
        List<Separation> shuffled = new ArrayList<>(separations);
        Collections.shuffle(shuffled, random);
        Outcome expected = new StepsSeparated(separations).examine(new CaseHistory("case/1", steps));

        assertThat(new StepsSeparated(separations).examine(new CaseHistory("case/1", shuffledSteps)))
                .isEqualTo(expected);
        assertThat(new StepsSeparated(shuffled)
                        .examine(new CaseHistory("case/1", shuffledSteps))
                        .findings())
                .containsExactlyInAnyOrderElementsOf(expected.findings());
    }

    @Property(tries = 600, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void the_question_before_a_step_is_answered_like_the_scan_after_it(
            @ForAll("separations") List<Separation> separations, @ForAll("dated") List<Step> steps) {
        StepsSeparated control = new StepsSeparated(separations);
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort((one, other) -> moment(one).compareTo(moment(other)));
        Set<String> answered = new TreeSet<>();

        for (int i = 0; i < sorted.size(); i++) {
            CaseHistory before = new CaseHistory("case/1", sorted.subList(0, i));
            CaseHistory after = new CaseHistory("case/1", sorted.subList(0, i + 1));
            Outcome asked = control.mayDo(before, sorted.get(i));
            answered.addAll(breaches(asked));

            assertThat(breaches(control.examine(after))).isEqualTo(answered);
            if (control.examine(before).findings().isEmpty()) {
                assertThat(control.examine(after).findings()).isEqualTo(asked.findings());
            }
            if (!asked.examined().isEmpty()) {
                assertThat(control.examine(after).examined()).containsAll(asked.examined());
            }
        }
    }

    @Property(tries = 600, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void an_open_case_answers_what_the_control_answers(
            @ForAll("separations") List<Separation> separations,
            @ForAll("any") List<Step> steps,
            @ForAll("anyStep") Step next) {
        StepsSeparated control = new StepsSeparated(separations);
        CaseHistory history = new CaseHistory("case/1", steps);

        OpenCase open = StepQuestion.of(control).on(history);

        assertThat(open.mayDo(next)).isEqualTo(control.mayDo(history, next));
        assertThat(open.isFree(next))
                .isEqualTo(control.mayDo(history, next).findings().isEmpty());
    }

    private static Set<String> naive(Separation separation, List<Step> steps) {
        Set<String> lines = new TreeSet<>();
        Set<String> persons = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (Step one : steps) {
            for (Step other : steps) {
                if (isIn(separation, one)
                        && isIn(separation, other)
                        && !one.step().equals(other.step())
                        && isInForce(separation, later(one, other))) {
                    if (one.person() == null) {
                        unknown.add(one.step());
                    }
                    Set<String> shared = new TreeSet<>(doers(one));
                    shared.retainAll(doers(other));
                    if (!shared.isEmpty() && counts(one, other, steps) && counts(other, one, steps)) {
                        persons.addAll(shared);
                        names.add(one.step());
                    }
                }
            }
            if (isIn(separation, one) && one.person() == null && isInForce(separation, moment(one))) {
                unknown.add(one.step());
            }
        }
        if (!persons.isEmpty()) {
            lines.add("BREACH " + separation.id() + " " + persons + " " + names);
        }
        if (!unknown.isEmpty()) {
            lines.add("GAP " + separation.id() + " [] " + unknown);
        }
        return lines;
    }

    /** At most one submission lies between an edit and a later step, and none between a step and a later edit. */
    private static boolean counts(Step edit, Step other, List<Step> steps) {
        if (edit.action() == Step.Action.DONE) {
            return true;
        }
        Instant from = moment(edit).isBefore(moment(other)) ? moment(edit) : moment(other);
        Instant to = later(edit, other);
        long between = steps.stream()
                .filter(step -> step.action() == Step.Action.DONE
                        && step.step().equals(edit.step())
                        && Objects.equals(step.subCase(), edit.subCase())
                        && moment(step).isAfter(from)
                        && !moment(step).isAfter(to))
                .count();
        return between <= (from.equals(moment(edit)) ? 1 : 0);
    }

    private static boolean isIn(Separation separation, Step step) {
        return step.actor() == Step.Actor.PERSON && separation.steps().contains(step.step());
    }

    private static boolean isInForce(Separation separation, Instant at) {
        return separation.validity().covers(at);
    }

    private static Set<String> doers(Step step) {
        return Stream.of(String.valueOf(step.person()), String.valueOf(step.onBehalfOf()))
                .filter(person -> !person.equals("null"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Instant later(Step one, Step other) {
        return moment(one).isAfter(moment(other)) ? moment(one) : moment(other);
    }

    private static Instant moment(Step step) {
        return Objects.requireNonNull(step.at());
    }

    private static Set<String> lines(Outcome outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.kind() + " " + value(finding, "separation") + " " + finding.persons() + " "
                        + value(finding, "steps"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who had which step of which separation in hand beside another one. */
    private static Set<String> breaches(Outcome outcome) {
        Set<String> lines = new TreeSet<>();
        for (Finding finding : outcome.findings()) {
            if (finding.kind() == Finding.Kind.BREACH) {
                finding.persons().forEach(person -> lines.add(value(finding, "separation") + " " + person));
                ((List<?>) finding.evidence().get("steps").orElseThrow().plain())
                        .forEach(step -> lines.add(value(finding, "separation") + " " + step));
            }
        }
        return lines;
    }

    private static String value(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::toString).orElseThrow();
    }

    /** At most one of an identifier, or two that hold one after another. */
    @Provide
    Arbitrary<List<Separation>> separations() {
        Arbitrary<Separation> one = Combinators.combine(
                        Arbitraries.of("S1", "S2", "S3"),
                        Arbitraries.of(NAMES)
                                .list()
                                .uniqueElements()
                                .ofMinSize(2)
                                .ofMaxSize(4),
                        Arbitraries.of(Validity.ALWAYS, Validity.ALWAYS, before(), after()))
                .as((id, steps, validity) -> new Separation(id, steps).during(validity));
        return one.list().ofMaxSize(4).map(HandsProperties::withoutOverlap);
    }

    private static Validity before() {
        return new Validity(null, Steps.at(6));
    }

    private static Validity after() {
        return new Validity(Steps.at(6), null);
    }

    private static List<Separation> withoutOverlap(List<Separation> separations) {
        List<Separation> kept = new ArrayList<>();
        for (Separation separation : separations) {
            if (kept.stream()
                    .noneMatch(other -> other.id().equals(separation.id())
                            && other.validity().overlaps(separation.validity()))) {
                kept.add(separation);
            }
        }
        return kept;
    }

    @Provide
    Arbitrary<Step> anyStep() {
        return Combinators.combine(step(), Arbitraries.integers().between(0, 14))
                .as((step, minute) -> minute > 12 ? at(null, step) : at(Steps.at(minute), step));
    }

    @Provide
    Arbitrary<List<Step>> any() {
        return anyStep().list().ofMaxSize(8);
    }

    /** Each step at a moment of its own. */
    @Provide
    Arbitrary<List<Step>> dated() {
        return Combinators.combine(
                        step().list().ofMaxSize(8), Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
                .as((steps, minutes) -> {
                    List<Step> dated = new ArrayList<>();
                    for (int i = 0; i < steps.size(); i++) {
                        dated.add(at(Steps.at(minutes.get(i)), steps.get(i)));
                    }
                    return dated;
                });
    }

    private static Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of("x", "x", "x", "y", "y", "z", "z", "v", "w", "system", "nobody"),
                        Arbitraries.of("", "", "", "", "", "x", "y"),
                        Arbitraries.of(Step.Action.DONE, Step.Action.DONE, Step.Action.EDITED),
                        Arbitraries.of("", "", "part"))
                .as((name, who, principal, action, part) -> new Step(
                        name,
                        who.equals("system") ? Step.Actor.SYSTEM : Step.Actor.PERSON,
                        "account",
                        Set.of("system", "nobody").contains(who) ? null : who,
                        null,
                        principal.isEmpty() ? null : principal,
                        action,
                        part.isEmpty() ? null : part));
    }

    private static Step at(@Nullable Instant at, Step step) {
        return new Step(
                step.step(),
                step.actor(),
                step.account(),
                step.person(),
                at,
                step.onBehalfOf(),
                step.action(),
                step.subCase());
    }
}
