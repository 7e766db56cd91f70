package io.neikong.finance.training;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who was enrolled in a class, and how many were approved (培训班学员名册).
 *
 * @param trainingClass  the caller's identifier of the class
 * @param approvedCapacity  how many trainees were approved at most, null if not recorded
 * @param trainees  the roster, in any order
 */
public record Enrolment(String trainingClass, @Nullable Integer approvedCapacity, List<Trainee> trainees)
        implements Serializable {

    /**
     * One line of the roster.
     *
     * @param trainee  the stable identifier of the trainee, never a name
     * @param identityVerified  whether his identity was verified, null if not recorded
     */
    public record Trainee(String trainee, @Nullable Boolean identityVerified) implements Serializable {
        public Trainee {
            Objects.requireNonNull(trainee, "trainee");
        }
    }

    /**
     * Refuses what is no roster.
     *
     * @throws IllegalArgumentException if {@code approvedCapacity} is negative, or a trainee is listed twice
     */
    public Enrolment {
        Objects.requireNonNull(trainingClass, "trainingClass");
        trainees = List.copyOf(trainees);
        if (approvedCapacity != null && approvedCapacity < 0) {
            throw new IllegalArgumentException("approvedCapacity must not be negative, but was " + approvedCapacity);
        }
        if (trainees.stream().map(Trainee::trainee).distinct().count() != trainees.size()) {
            throw new IllegalArgumentException("trainees must not have anybody twice, but was " + trainees);
        }
    }
}
