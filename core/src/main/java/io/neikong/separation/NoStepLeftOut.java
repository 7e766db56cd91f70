package io.neikong.separation;

import static io.neikong.separation.SodRule.NO_STEP_LEFT_OUT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a case went through every step that its kind requires, each done by a person and none before the one that
 * comes before it (办理环节缺失、自动跳过、次序颠倒).
 *
 * <p>Of a case that is finished all steps are required. Of one that is open or was turned down, only those before the
 * furthest step that was reached; what comes later has not happened yet. A cancelled case is not looked at. A step that only
 * the system made is left out. Over several rounds the first time counts for the order; of a finished case that was
 * reopened, also the last time, because what was done again has to be reviewed again. An edit is no step.
 *
 * @param required  the steps by kind of case, each kind once
 */
public record NoStepLeftOut(List<RequiredSteps> required) implements Control<CaseProgress> {

    private static final List<Rule> RULES = List.of(NO_STEP_LEFT_OUT);

    /**
     * Refuses two chains for one kind.
     *
     * @throws IllegalArgumentException if a kind is given twice
     */
    public NoStepLeftOut {
        required = List.copyOf(required);
        Set<String> kinds = new HashSet<>();
        for (RequiredSteps chain : required) {
            if (!kinds.add(chain.kind())) {
                throw new IllegalArgumentException(
                        "each kind of case must have its steps once, but " + chain.kind() + " was given twice");
            }
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(CaseProgress progress) {
        if (progress.status() == CaseProgress.Status.CANCELLED) {
            return Outcome.notApplicable(this, progress.caseId());
        }
        if (progress.kind() == null) {
            return satisfied(progress).gap(NO_STEP_LEFT_OUT, "kind");
        }
        List<String> chain = chainOf(progress.kind());
        if (chain == null) {
            return satisfied(progress)
                    .gap(NO_STEP_LEFT_OUT, Evidence.of("kind", progress.kind()).andMissing(Terms.of("requiredSteps")));
        }
        int due = due(chain, progress);
        return due == 0 ? Outcome.notApplicable(this, progress.caseId()) : examine(chain, due, progress);
    }

    private Outcome satisfied(CaseProgress progress) {
        return Outcome.satisfied(this, progress.caseId(), RULES);
    }

    private @Nullable List<String> chainOf(String kind) {
        for (RequiredSteps chain : required) {
            if (chain.kind().equals(kind)) {
                return chain.steps();
            }
        }
        return null;
    }

    /** How many of the steps, from the first on, are looked at: up to the furthest that was reached. */
    private static int due(List<String> chain, CaseProgress progress) {
        if (progress.status() == CaseProgress.Status.FINISHED) {
            return chain.size();
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            for (Step step : progress.steps()) {
                if (isStep(step, chain.get(i))) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static boolean isStep(Step step, String name) {
        return step.action() == Step.Action.DONE && step.step().equals(name);
    }

    private Outcome examine(List<String> chain, int due, CaseProgress progress) {
        List<Step> steps = progress.steps();
        boolean finished = progress.status() == CaseProgress.Status.FINISHED;
        List<String> leftOut = List.of();
        List<String> bySystem = List.of();
        List<String> outOfTurn = List.of();
        List<String> notRepeated = List.of();
        List<String> undated = List.of();
        Instant latestFirst = null;
        Instant latestLast = null;
        for (int i = 0; i < due; i++) {
            String name = chain.get(i);
            boolean mayStillCome = !finished && i == due - 1;
            if (!hasStep(name, Step.Actor.PERSON, steps)) {
                if (hasStep(name, Step.Actor.SYSTEM, steps)) {
                    bySystem = mayStillCome ? bySystem : with(name, bySystem);
                } else {
                    leftOut = with(name, leftOut);
                }
            } else if (isUndated(name, steps)) {
                undated = with(name, undated);
            } else {
                Instant first = momentOf(name, steps, false);
                Instant last = momentOf(name, steps, true);
                if (isBefore(first, latestFirst)) {
                    outOfTurn = with(name, outOfTurn);
                } else if (finished && isBefore(last, latestLast)) {
                    notRepeated = with(name, notRepeated);
                }
                latestFirst = isBefore(first, latestFirst) ? latestFirst : first;
                latestLast = isBefore(last, latestLast) ? latestLast : last;
            }
        }
        Outcome outcome = satisfied(progress);
        if (!leftOut.isEmpty() || !bySystem.isEmpty() || !outOfTurn.isEmpty() || !notRepeated.isEmpty()) {
            Evidence seen = Evidence.happenedOn(latestLast).and("kind", progress.kind());
            seen = andSome(seen, "leftOut", leftOut);
            seen = andSome(seen, "bySystem", bySystem);
            seen = andSome(seen, "outOfTurn", outOfTurn);
            outcome = outcome.breach(NO_STEP_LEFT_OUT, andSome(seen, "notRepeated", notRepeated));
        }
        return undated.isEmpty()
                ? outcome
                : outcome.gap(
                        NO_STEP_LEFT_OUT,
                        Evidence.of("kind", progress.kind())
                                .and("steps", undated)
                                .andMissing(Terms.of("at")));
    }

    private static boolean hasStep(String name, Step.Actor actor, List<Step> steps) {
        for (Step step : steps) {
            if (isStep(step, name) && step.actor() == actor) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUndated(String name, List<Step> steps) {
        for (Step step : steps) {
            if (isStep(step, name) && step.isByPerson() && step.at() == null) {
                return true;
            }
        }
        return false;
    }

    /** When a person did a step for the first or the last time, null if none did or no moment was recorded. */
    private static @Nullable Instant momentOf(String name, List<Step> steps, boolean last) {
        Instant moment = null;
        for (Step step : steps) {
            if (isStep(step, name)
                    && step.isByPerson()
                    && step.at() != null
                    && (moment == null || (last ? isBefore(moment, step.at()) : isBefore(step.at(), moment)))) {
                moment = step.at();
            }
        }
        return moment;
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static List<String> with(String name, List<String> names) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }

    private static Evidence andSome(Evidence seen, String name, List<String> steps) {
        return steps.isEmpty() ? seen : seen.and(name, steps);
    }
}
