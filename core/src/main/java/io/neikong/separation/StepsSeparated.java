package io.neikong.separation;

import static io.neikong.separation.SodRule.STEPS_BY_DIFFERENT_PERSONS;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that on one case nobody did two different steps that must be done by different persons (同一业务的不相容环节), over any
 * number of rounds and all its sub-cases.
 *
 * <p>The same person may do the same step again in a later round. What a deputy did counts for him and for his principal.
 * Whoever edited the content of a step counts as having done it, in the round of the edit and in the next. A step made by
 * the system is a review by nobody: it neither breaks the rule nor satisfies it. A step by an unknown person is a gap, and so
 * are steps of one person where it depends on a moment that was not recorded. For each separation there is at most one
 * breach, with everybody who did more than one of its steps, and at most one gap. An administrator is a person like any other.
 *
 * @param separations  what must be kept apart; several of one identifier hold one after another
 */
public record StepsSeparated(List<Separation> separations) implements Control<CaseHistory> {

    private static final List<Rule> RULES = List.of(STEPS_BY_DIFFERENT_PERSONS);

    /**
     * Refuses separations that a finding could not tell apart.
     *
     * @throws IllegalArgumentException if two separations have the same identifier and hold at the same time
     */
    public StepsSeparated {
        separations = List.copyOf(separations);
        for (int i = 0; i < separations.size(); i++) {
            Separation separation = separations.get(i);
            for (Separation earlier : separations.subList(0, i)) {
                if (earlier.id().equals(separation.id()) && earlier.validity().overlaps(separation.validity())) {
                    throw new IllegalArgumentException(
                            "each separation must have its own id, but " + separation.id() + " was given twice");
                }
            }
        }
    }

    /** {@link SodRule#STEPS_BY_DIFFERENT_PERSONS} unless separations name other rules. */
    @Override
    public List<Rule> rules() {
        return separations.isEmpty()
                ? RULES
                : sorted(separations.stream().map(Separation::rule).distinct());
    }

    @Override
    public Outcome examine(CaseHistory history) {
        return examine(history, null);
    }

    /**
     * Whether somebody may do a step now (事前检查): what would be found on that step, once it is done, next to what was done
     * so far. What is wrong with the case already but has nothing to do with the step is left to {@link #examine(CaseHistory)}.
     * Who asks often prepares a {@link StepQuestion}.
     *
     * @param history  what was done so far
     * @param next  the step, with the moment at which it would be done
     * @return satisfied if the person may do it; not applicable if the step need not be kept apart from any other
     */
    public Outcome mayDo(CaseHistory history, Step next) {
        return examine(history, next);
    }

    private Outcome examine(CaseHistory history, @Nullable Step next) {
        List<Step> done = history.steps();
        List<Rule> rules = rulesOn(done, next);
        if (rules.isEmpty()) {
            return Outcome.notApplicable(this, history.caseId());
        }
        Outcome outcome = Outcome.satisfied(this, history.caseId(), rules);
        if (Hands.areClean(done, next)) {
            return outcome;
        }
        for (Separation separation : separations) {
            outcome = Hands.judge(separation, done, next, outcome);
        }
        return outcome;
    }

    /** The rules that have anything to say. Mostly it is the one, and then nothing is allocated. */
    private List<Rule> rulesOn(List<Step> done, @Nullable Step next) {
        List<Rule> rules = List.of();
        for (Separation separation : separations) {
            if (!rules.contains(separation.rule()) && concerns(separation, done, next)) {
                rules = with(separation.rule(), rules);
            }
        }
        return rules;
    }

    private static List<Rule> with(Rule rule, List<Rule> rules) {
        return rules.isEmpty() && rule == STEPS_BY_DIFFERENT_PERSONS
                ? RULES
                : sorted(Stream.concat(rules.stream(), Stream.of(rule)));
    }

    private static List<Rule> sorted(Stream<Rule> rules) {
        return rules.sorted(Comparator.comparing(Rule::code)).toList();
    }

    private static boolean concerns(Separation separation, List<Step> done, @Nullable Step next) {
        if (next != null) {
            return Hands.isJudged(separation, next, done);
        }
        for (Step step : done) {
            if (Hands.isJudged(separation, step, done)) {
                return true;
            }
        }
        return false;
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
                .distinct()
                .toList();
    }

    /**
     * Separations that nobody can keep, because there are fewer persons than steps to be done by different ones.
     *
     * @param holders  who may do a step in one unit, by its name; a step that is not in it is left out of account
     * @return their identifiers, in the order in which they are named
     */
    public List<String> notToBeKeptBy(Map<String, ? extends Collection<String>> holders) {
        return separations.stream()
                .filter(separation -> !separation.canBeKeptBy(holders))
                .map(Separation::id)
                .distinct()
                .toList();
    }
}
