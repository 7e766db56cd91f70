package io.neikong.separation;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The steps that every case of a kind has to go through (应经环节). A kind whose steps change gets a new name, so that cases
 * under way keep those that they began with.
 *
 * @param kind  the kind of case, in the caller's words
 * @param steps  the names of the steps, in the order in which they have to be done, none twice; empty if none is required
 */
public record RequiredSteps(String kind, List<String> steps) implements Serializable {

    /**
     * Refuses what no case could keep.
     *
     * @throws IllegalArgumentException if a step is named twice
     */
    public RequiredSteps {
        Objects.requireNonNull(kind, "kind");
        steps = List.copyOf(steps);
        if (new HashSet<>(steps).size() < steps.size()) {
            throw new IllegalArgumentException(
                    "the required steps of " + kind + " must not name a step twice, but was " + steps);
        }
    }
}
