package io.neikong.finance.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a class was supervised while it ran (培训班督导情况).
 *
 * @param trainingClass  the caller's identifier of the class
 * @param enrolled  how many trainees are on the roster, null if not recorded
 * @param visits  how often it was visited while it ran, null if not recorded
 * @param phoned  how many of its trainees were reached and asked by telephone, each counted once, null if not recorded
 * @param endedOn  the last day of the class, null if it still runs
 * @param asOf  the day on which it is looked at
 */
public record ClassSupervision(
        String trainingClass,
        @Nullable Integer enrolled,
        @Nullable Integer visits,
        @Nullable Integer phoned,
        @Nullable LocalDate endedOn,
        LocalDate asOf)
        implements Serializable {

    /**
     * Refuses counts that cannot be.
     *
     * @throws IllegalArgumentException if {@code enrolled} is less than 1, or {@code visits} or {@code phoned} is negative
     */
    public ClassSupervision {
        Objects.requireNonNull(trainingClass, "trainingClass");
        Objects.requireNonNull(asOf, "asOf");
        if (enrolled != null && enrolled < 1) {
            throw new IllegalArgumentException("enrolled must be at least 1, but was " + enrolled);
        }
        if ((visits != null && visits < 0) || (phoned != null && phoned < 0)) {
            throw new IllegalArgumentException(
                    "visits and phoned must not be negative, but was " + visits + " and " + phoned);
        }
    }
}
