package io.neikong.separation;

import static io.neikong.separation.SodRule.STEPS_BY_DIFFERENT_PERSONS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that on one case nobody did two different steps that must be done by different persons (同一业务的不相容环节), over any
 * number of rounds.
 *
 * <p>The same person may do the same step again in a later round. A step made by the system is a review by nobody: it
 * neither breaks the rule nor satisfies it. A step by an unknown person is a gap. For each separation there is at most
 * one breach, with everybody who did more than one of its steps, and at most one gap.
 *
 * @param separations  what must be kept apart, each identifier once
 */
public record StepsSeparated(List<Separation> separations) implements Control<CaseHistory> {

    private static final List<Rule> RULES = List.of(STEPS_BY_DIFFERENT_PERSONS);

    /**
     * Refuses separations that a finding could not tell apart.
     *
     * @throws IllegalArgumentException if two separations have the same identifier
     */
    public StepsSeparated {
        separations = List.copyOf(separations);
        Set<String> ids = new HashSet<>();
        for (Separation separation : separations) {
            if (!ids.add(separation.id())) {
                throw new IllegalArgumentException(
                        "each separation must have its own id, but " + separation.id() + " was given twice");
            }
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(CaseHistory history) {
        if (!concerns(history)) {
            return Outcome.notApplicable(this, history.caseId());
        }
        Outcome outcome = Outcome.satisfied(this, history.caseId(), RULES);
        for (Separation separation : separations) {
            outcome = examine(separation, history, outcome);
        }
        return outcome;
    }

    private boolean concerns(CaseHistory history) {
        for (Separation separation : separations) {
            for (Step step : history.steps()) {
                if (isIn(separation, step)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Outcome examine(Separation separation, CaseHistory history, Outcome soFar) {
        Outcome outcome = soFar;
        if (isBroken(separation, history)) {
            outcome = outcome.breach(
                    STEPS_BY_DIFFERENT_PERSONS,
                    Evidence.about("separation", separation.id()).and("steps", stepsInOneHand(separation, history)),
                    offenders(separation, history));
        }
        if (hasUnknownActor(separation, history)) {
            outcome = outcome.gap(
                    STEPS_BY_DIFFERENT_PERSONS,
                    Evidence.about("separation", separation.id())
                            .and("steps", ofUnknownActors(separation, history, Step::step))
                            .and("accounts", ofUnknownActors(separation, history, Step::account))
                            .andMissing(Terms.of("person")));
        }
        return outcome;
    }

    private static boolean isIn(Separation separation, Step step) {
        return step.actor() == Step.Actor.PERSON && separation.steps().contains(step.step());
    }

    /** Looks at pairs, so that nothing is allocated while all is well: a case has few steps. */
    private static boolean isBroken(Separation separation, CaseHistory history) {
        for (Step step : history.steps()) {
            if (isIn(separation, step) && isInOneHand(step, separation, history)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person of {@code step}, if known, also did another step of the separation. */
    private static boolean isInOneHand(Step step, Separation separation, CaseHistory history) {
        if (step.person() == null) {
            return false;
        }
        for (Step other : history.steps()) {
            if (!other.step().equals(step.step()) && step.person().equals(other.person()) && isIn(separation, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUnknownActor(Separation separation, CaseHistory history) {
        for (Step step : history.steps()) {
            if (step.person() == null && isIn(separation, step)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> stepsInOneHand(Separation separation, CaseHistory history) {
        return inOneHand(separation, history)
                .map(Step::step)
                .distinct()
                .sorted()
                .toList();
    }

    private static String[] offenders(Separation separation, CaseHistory history) {
        return inOneHand(separation, history)
                .map(Step::person)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    private static Stream<Step> inOneHand(Separation separation, CaseHistory history) {
        return history.steps().stream()
                .filter(step -> isIn(separation, step) && isInOneHand(step, separation, history));
    }

    /** A step without an account is listed by its name at least. */
    private static List<String> ofUnknownActors(
            Separation separation, CaseHistory history, Function<Step, @Nullable String> part) {
        return history.steps().stream()
                .filter(step -> step.person() == null && isIn(separation, step))
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Steps that are named here but that nobody ever did, such as misspelt ones: nothing was kept apart from them.
     *
     * @param known  the names of all steps that occur
     * @return each as {@code separation/step}, in the order in which they are named
     */
    public List<String> stepsUnknownTo(Set<String> known) {
        return separations.stream()
                .flatMap(separation -> separation.steps().stream()
                        .filter(step -> !known.contains(step))
                        .map(step -> separation.id() + "/" + step))
                .toList();
    }
}
