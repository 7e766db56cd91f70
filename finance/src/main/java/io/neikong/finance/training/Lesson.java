package io.neikong.finance.training;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One lesson of a class, as it was planned and as it was held (课次).
 *
 * @param lesson  the caller's identifier of the lesson
 * @param planned  the plan as it was last approved before the lesson, null if the lesson is in no approved plan
 * @param delivered  how it was held, null if it was not held
 * @param asOf  the day on which it is looked at
 */
public record Lesson(
        String lesson, @Nullable Teaching planned, @Nullable Teaching delivered, LocalDate asOf)
        implements Serializable {

    /**
     * Who taught what and when.
     *
     * @param startsAt  the beginning, null if not recorded
     * @param endsAt  the end, exclusive, null if not recorded
     * @param content  the identifier of the subject in the plan, null if not recorded
     * @param teacher  the identifier of the person who taught, null if not recorded
     */
    public record Teaching(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String content,
            @Nullable String teacher) implements Serializable {

        /**
         * Refuses a lesson that ends before it begins.
         *
         * @throws IllegalArgumentException if {@code startsAt} is not before {@code endsAt}
         */
        public Teaching {
            content = Recorded.text(content);
            teacher = Recorded.text(teacher);
            if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
                throw new IllegalArgumentException(
                        "startsAt must be before endsAt, but was " + startsAt + " and " + endsAt);
            }
        }

        /** How long it took in whole seconds, 0 if that is not known. */
        long seconds() {
            return startsAt == null || endsAt == null ? 0 : endsAt.getEpochSecond() - startsAt.getEpochSecond();
        }

        /** Whether beginning or end are missing. */
        boolean isUntimed() {
            return startsAt == null || endsAt == null;
        }
    }

    /**
     * Refuses what is neither planned nor held.
     *
     * @throws IllegalArgumentException if {@code planned} and {@code delivered} are both null
     */
    public Lesson {
        Objects.requireNonNull(lesson, "lesson");
        Objects.requireNonNull(asOf, "asOf");
        if (planned == null && delivered == null) {
            throw new IllegalArgumentException("a lesson must be planned or held, but was neither: " + lesson);
        }
    }
}
