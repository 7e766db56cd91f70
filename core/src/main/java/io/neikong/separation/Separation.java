package io.neikong.separation;

import io.neikong.control.Rule;
import io.neikong.time.Answer;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Steps of which nobody may do two different ones on the same case (须由不同人员办理的环节).
 *
 * <p>A requirement that changed over time is several of these under one identifier, which hold one after another. Two
 * steps are judged by the one that was in force when the later of them was done, so that a change in the middle of a case
 * does not reach back.
 *
 * @param id  the identifier of this requirement
 * @param steps  the names of the steps, at least two, none twice
 * @param rule  the rule under which a breach is reported
 * @param validity  from when to when it holds
 */
public record Separation(String id, List<String> steps, Rule rule, Validity validity) implements Serializable {

    /**
     * Refuses what nobody could ever break.
     *
     * @throws IllegalArgumentException if there are fewer than two steps or one is named twice
     */
    public Separation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(validity, "validity");
        steps = List.copyOf(steps);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("separation " + id
                    + " must name at least 2 steps, otherwise it can never be broken, but was " + steps);
        }
        if (new HashSet<>(steps).size() < steps.size()) {
            throw new IllegalArgumentException("separation " + id + " must not name a step twice, but was " + steps);
        }
    }

    /** A requirement of {@link SodRule#STEPS_BY_DIFFERENT_PERSONS} that always holds. */
    public Separation(String id, List<String> steps) {
        this(id, steps, SodRule.STEPS_BY_DIFFERENT_PERSONS, Validity.ALWAYS);
    }

    /** This requirement, reported under another rule. */
    public Separation under(Rule other) {
        return new Separation(id, steps, other, validity);
    }

    /** This requirement, in force for that time only. */
    public Separation during(Validity time) {
        return new Separation(id, steps, rule, time);
    }

    /**
     * Whether as many different persons as there are steps could do them, one each.
     *
     * @param holders  who may do a step, by its name; a step that is not in it is left out of account, because nothing is
     *     known about it
     */
    public boolean canBeKeptBy(Map<String, ? extends Collection<String>> holders) {
        Map<String, String> stepOf = new HashMap<>();
        for (String step : steps) {
            if (holders.containsKey(step) && !findsSomebody(step, holders, stepOf, new HashSet<>())) {
                return false;
            }
        }
        return true;
    }

    /** Gives a step to somebody; whoever has another step already keeps it unless somebody else can take that over. */
    private static boolean findsSomebody(
            String step,
            Map<String, ? extends Collection<String>> holders,
            Map<String, String> stepOf,
            Set<String> asked) {
        for (String person : Objects.requireNonNull(holders.get(step))) {
            if (asked.add(person)) {
                String other = stepOf.get(person);
                if (other == null || findsSomebody(other, holders, stepOf, asked)) {
                    stepOf.put(person, step);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a person did this step and this requirement names it. */
    boolean names(Step step) {
        return step.isByPerson() && steps.contains(step.step());
    }

    /** Whether it was in force when a step was done. */
    Answer decidesOn(Step step) {
        return decidesAt(step.at());
    }

    /** Whether it was in force when the later of two steps was done. */
    Answer decidesOn(Step one, Step other) {
        Instant at = one.at();
        Instant otherAt = other.at();
        if (at != null && otherAt != null) {
            return decidesAt(at.isAfter(otherAt) ? at : otherAt);
        }
        Instant notBefore = at == null ? otherAt : at;
        if (notBefore == null) {
            return decidesAt(null);
        }
        if (validity.to() != null) {
            return notBefore.isBefore(validity.to()) ? Answer.UNKNOWN : Answer.NO;
        }
        return validity.covers(notBefore) ? Answer.YES : Answer.UNKNOWN;
    }

    private Answer decidesAt(@Nullable Instant at) {
        if (validity.from() == null && validity.to() == null) {
            return Answer.YES;
        }
        if (at == null) {
            return Answer.UNKNOWN;
        }
        return validity.covers(at) ? Answer.YES : Answer.NO;
    }
}
