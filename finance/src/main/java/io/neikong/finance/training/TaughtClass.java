package io.neikong.finance.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A class that is over, with all its lessons (培训班授课情况).
 *
 * @param trainingClass  the caller's identifier of the class
 * @param requiredHours  how many class hours the occupation and level need at least, 0 if there is no minimum, null if not
 *     recorded
 * @param certifiedAt  when the certificates were given, null if they were not yet; what was taught from then on does not
 *     count
 * @param lessons  all lessons, planned or held, in any order
 */
public record TaughtClass(
        String trainingClass,
        @Nullable Integer requiredHours,
        @Nullable Instant certifiedAt,
        List<Lesson> lessons) implements Serializable {

    /**
     * Refuses a number of hours that nobody can teach.
     *
     * @throws IllegalArgumentException if {@code requiredHours} is negative
     */
    public TaughtClass {
        Objects.requireNonNull(trainingClass, "trainingClass");
        lessons = List.copyOf(lessons);
        if (requiredHours != null && requiredHours < 0) {
            throw new IllegalArgumentException("requiredHours must not be negative, but was " + requiredHours);
        }
    }
}
