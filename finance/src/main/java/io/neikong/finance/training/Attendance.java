package io.neikong.finance.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one trainee attended of a class that is over (学员出勤).
 *
 * @param attendance  the caller's identifier of the trainee's place in the class
 * @param trainee  the stable identifier of the trainee, never a name
 * @param programme  the programme that the class is paid under, null if not recorded
 * @param certifiedAt  when the certificate was given, null if it was not yet; what was attended from then on does not count
 * @param seats  one for each lesson that the trainee has to attend, in any order; those before a late enrolment too
 */
public record Attendance(
        String attendance,
        String trainee,
        @Nullable String programme,
        @Nullable Instant certifiedAt,
        List<Seat> seats) implements Serializable {

    /**
     * One lesson that a trainee has to attend.
     *
     * @param lesson  the lesson, once for each trainee however often he checked in
     * @param startsAt  its beginning
     * @param endsAt  its end, exclusive
     * @param excused  whether the trainee was on leave that was granted
     * @param checkedInAt  when he first checked in, null if he did not
     * @param checkedOutAt  when he last checked out, null if he did not
     */
    public record Seat(
            String lesson,
            Instant startsAt,
            Instant endsAt,
            boolean excused,
            @Nullable Instant checkedInAt,
            @Nullable Instant checkedOutAt)
            implements Serializable {

        /**
         * Refuses a lesson that ends before it begins.
         *
         * @throws IllegalArgumentException if {@code startsAt} is not before {@code endsAt}
         */
        public Seat {
            Objects.requireNonNull(lesson, "lesson");
            if (!startsAt.isBefore(endsAt)) {
                throw new IllegalArgumentException(
                        "startsAt must be before endsAt, but was " + startsAt + " and " + endsAt);
            }
        }

        /** The length of the lesson in whole seconds. */
        long seconds() {
            return endsAt.getEpochSecond() - startsAt.getEpochSecond();
        }

        /** Whether one of the two is missing, so that nobody knows for how long he was there. */
        boolean isHalfRecorded() {
            return (checkedInAt == null) != (checkedOutAt == null);
        }

        /** For how many seconds of the lesson he can have been there at most; exact unless half recorded. */
        long attendedSeconds() {
            if (checkedInAt == null && checkedOutAt == null) {
                return 0;
            }
            long from = startsAt.getEpochSecond();
            long to = endsAt.getEpochSecond();
            from = checkedInAt == null ? from : Math.max(from, checkedInAt.getEpochSecond());
            to = checkedOutAt == null ? to : Math.min(to, checkedOutAt.getEpochSecond());
            return Math.max(0, to - from);
        }
    }

    /**
     * Refuses a lesson that is counted twice.
     *
     * @throws IllegalArgumentException if two seats are of the same lesson
     */
    public Attendance {
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(trainee, "trainee");
        seats = List.copyOf(seats);
        if (seats.stream().map(Seat::lesson).distinct().count() != seats.size()) {
            throw new IllegalArgumentException("seats must not have a lesson twice, but was " + seats);
        }
    }
}
