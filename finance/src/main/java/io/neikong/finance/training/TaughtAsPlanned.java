package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.TAUGHT_AS_PLANNED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.time.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a lesson was held, and at the time, for the time, with the content and by the teacher of the plan (按授课计划授课).
 *
 * <p>Nothing is said of a planned lesson that was not held before the day after its end. Whether a day is a working day is
 * not asked: lessons on days off and on make-up working days are allowed.
 *
 * @param tolerance  how much a lesson may begin earlier or later and be shorter, inclusive; an engineering default is 15
 *     minutes
 */
public record TaughtAsPlanned(Duration tolerance) implements Control<Lesson> {

    /** The engineering default. */
    static final Duration FIFTEEN_MINUTES = Duration.ofMinutes(15);

    private static final List<Rule> RULES = List.of(TAUGHT_AS_PLANNED);

    /**
     * Refuses a tolerance that nobody can keep.
     *
     * @throws IllegalArgumentException if {@code tolerance} is negative
     */
    public TaughtAsPlanned {
        Objects.requireNonNull(tolerance, "tolerance");
        if (tolerance.isNegative()) {
            throw new IllegalArgumentException("tolerance must not be negative, but was " + tolerance);
        }
    }

    /** With a tolerance of 15 minutes. */
    public TaughtAsPlanned() {
        this(FIFTEEN_MINUTES);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Lesson lesson) {
        Teaching planned = lesson.planned();
        Teaching delivered = lesson.delivered();
        Outcome outcome = Outcome.satisfied(this, lesson.lesson(), RULES);
        if (planned == null) {
            return breach(outcome, Terms.of("notPlanned"), delivered == null ? null : delivered.startsAt(), null);
        }
        if (delivered == null) {
            Instant end = planned.endsAt();
            if (end == null) {
                return outcome.gap(TAUGHT_AS_PLANNED, "endsAt");
            }
            return ChinaTime.dayOf(end).isBefore(lesson.asOf())
                    ? breach(outcome, Terms.of("notHeld"), planned.startsAt(), planned.teacher())
                    : Outcome.notApplicable(this, lesson.lesson());
        }
        return compared(planned, delivered, outcome);
    }

    private Outcome compared(Teaching planned, Teaching delivered, Outcome soFar) {
        boolean untimed = planned.isUntimed() || delivered.isUntimed();
        Terms circumstances = Terms.NONE
                .when(otherTime(planned.startsAt(), delivered.startsAt()), "otherTime")
                .when(!untimed && planned.seconds() - delivered.seconds() > tolerance.toSeconds(), "shortened")
                .when(differ(planned.content(), delivered.content()), "otherContent")
                .when(differ(planned.teacher(), delivered.teacher()), "otherTeacher");
        Terms missing = Terms.NONE
                .when(planned.startsAt() == null || delivered.startsAt() == null, "startsAt")
                .when(planned.endsAt() == null || delivered.endsAt() == null, "endsAt")
                .when(planned.content() == null || delivered.content() == null, "content")
                .when(planned.teacher() == null || delivered.teacher() == null, "teacher");
        Outcome outcome = circumstances.isEmpty()
                ? soFar
                : breach(soFar, circumstances, delivered.startsAt(), delivered.teacher());
        return outcome.gap(TAUGHT_AS_PLANNED, missing);
    }

    private boolean otherTime(@Nullable Instant planned, @Nullable Instant held) {
        return planned != null
                && held != null
                && Math.abs(held.getEpochSecond() - planned.getEpochSecond()) > tolerance.toSeconds();
    }

    private static boolean differ(@Nullable String planned, @Nullable String held) {
        return planned != null && held != null && !planned.equals(held);
    }

    private static Outcome breach(
            Outcome outcome, Terms circumstances, @Nullable Instant startsAt, @Nullable String teacher) {
        return outcome.breach(
                TAUGHT_AS_PLANNED,
                Evidence.happenedOn(startsAt)
                        .and("circumstances", circumstances)
                        .and("startsAt", startsAt),
                teacher);
    }
}
