package io.neikong.finance.training;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
     * One check-in or check-out of a trainee (签到或签退).
     *
     * @param kind  which of the two
     * @param at  when, null if not recorded
     */
    public record Mark(Kind kind, @Nullable Instant at) implements Serializable {

        /** Whether somebody came or went. */
        public enum Kind {
            /** A check-in (签到). */
            IN,
            /** A check-out (签退). */
            OUT
        }

        public Mark {
            Objects.requireNonNull(kind, "kind");
        }

        private boolean isUndoneBy(Mark other) {
            return at != null && at.equals(other.at) && kind != other.kind;
        }
    }

    /**
     * One lesson that a trainee has to attend.
     *
     * <p>Between a check-in and the check-out that follows it he was there, and between a check-out and the next check-in he was
     * not. Where two check-ins or two check-outs follow each other, or the one has no other, nobody knows.
     *
     * @param lesson  the lesson, once for each trainee however often he checked in
     * @param startsAt  its beginning
     * @param endsAt  its end, exclusive
     * @param excused  whether the trainee was on leave that was granted
     * @param marks  all his check-ins and check-outs, in any order; sorted by moment, undated ones last. One that stands twice
     *     is one, and a check-in and a check-out at the same moment are none
     */
    public record Seat(String lesson, Instant startsAt, Instant endsAt, boolean excused, List<Mark> marks)
            implements Serializable {

        private static final Comparator<Mark> BY_MOMENT =
                Comparator.comparing(Mark::at, Comparator.nullsLast(Comparator.naturalOrder()));

        /**
         * Refuses a lesson that ends before it begins, and sorts the marks.
         *
         * @throws IllegalArgumentException if {@code startsAt} is not before {@code endsAt}
         */
        public Seat {
            Objects.requireNonNull(lesson, "lesson");
            if (!startsAt.isBefore(endsAt)) {
                throw new IllegalArgumentException(
                        "startsAt must be before endsAt, but was " + startsAt + " and " + endsAt);
            }
            List<Mark> all = List.copyOf(marks);
            marks = all.stream()
                    .filter(mark -> all.stream().noneMatch(mark::isUndoneBy))
                    .distinct()
                    .sorted(BY_MOMENT.thenComparing(Mark::kind))
                    .toList();
        }

        /**
         * A lesson with one check-in and one check-out at most.
         *
         * @param checkedInAt  when he checked in, null if he did not
         * @param checkedOutAt  when he checked out, null if he did not
         */
        public Seat(
                String lesson,
                Instant startsAt,
                Instant endsAt,
                boolean excused,
                @Nullable Instant checkedInAt,
                @Nullable Instant checkedOutAt) {
            this(
                    lesson,
                    startsAt,
                    endsAt,
                    excused,
                    Stream.of(new Mark(Mark.Kind.IN, checkedInAt), new Mark(Mark.Kind.OUT, checkedOutAt))
                            .filter(mark -> mark.at() != null)
                            .toList());
        }

        /** The length of the lesson in whole seconds. */
        long seconds() {
            return endsAt.getEpochSecond() - startsAt.getEpochSecond();
        }

        /** For how many seconds of the lesson he was there for certain. */
        long leastSeconds() {
            return isUndated() ? 0 : secondsBetween(Mark.Kind.IN, Mark.Kind.OUT);
        }

        /** For how many seconds of the lesson he can have been there. */
        long mostSeconds() {
            if (marks.isEmpty()) {
                return 0;
            }
            if (isUndated()) {
                return seconds();
            }
            Mark first = marks.get(0);
            Mark last = marks.get(marks.size() - 1);
            long before = first.kind() == Mark.Kind.IN ? within(Long.MIN_VALUE, second(first)) : 0;
            long after = last.kind() == Mark.Kind.OUT ? within(second(last), Long.MAX_VALUE) : 0;
            return seconds() - before - after - secondsBetween(Mark.Kind.OUT, Mark.Kind.IN);
        }

        private long secondsBetween(Mark.Kind one, Mark.Kind next) {
            long seconds = 0;
            for (int i = 1; i < marks.size(); i++) {
                if (marks.get(i - 1).kind() == one && marks.get(i).kind() == next) {
                    seconds += within(second(marks.get(i - 1)), second(marks.get(i)));
                }
            }
            return seconds;
        }

        private long within(long from, long to) {
            return Math.max(0, Math.min(to, endsAt.getEpochSecond()) - Math.max(from, startsAt.getEpochSecond()));
        }

        private boolean isUndated() {
            return !marks.isEmpty() && marks.get(marks.size() - 1).at() == null;
        }

        private static long second(Mark mark) {
            return Objects.requireNonNull(mark.at(), "at").getEpochSecond();
        }
    }

    /**
     * Refuses a lesson that is counted twice.
     *
     * @throws IllegalArgumentException if two seats are of the same lesson
     */
    public Attendance {
        programme = Recorded.text(programme);
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(trainee, "trainee");
        seats = List.copyOf(seats);
        if (seats.stream().map(Seat::lesson).distinct().count() != seats.size()) {
            throw new IllegalArgumentException("seats must not have a lesson twice, but was " + seats);
        }
    }
}
