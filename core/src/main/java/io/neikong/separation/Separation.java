package io.neikong.separation;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Steps of which nobody may do two different ones on the same case (须由不同人员办理的环节).
 *
 * @param id  the identifier of this requirement
 * @param steps  the names of the steps, at least two, none twice
 */
public record Separation(String id, List<String> steps) implements Serializable {

    /**
     * Refuses what nobody could ever break.
     *
     * @throws IllegalArgumentException if there are fewer than two steps or one is named twice
     */
    public Separation {
        Objects.requireNonNull(id, "id");
        steps = List.copyOf(steps);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("separation " + id
                    + " must name at least 2 steps, otherwise it can never be broken, but was " + steps);
        }
        if (new HashSet<>(steps).size() < steps.size()) {
            throw new IllegalArgumentException("separation " + id + " must not name a step twice, but was " + steps);
        }
    }
}
