package io.neikong.finance.training;

import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a finding of supervision was followed up: order, reply, re-check, closure (督导问题整改闭环).
 *
 * @param finding  the caller's identifier of the finding
 * @param raisedOn  the day on which it was raised, null if not recorded
 * @param steps  what was done about it, in the order in which it was done
 * @param asOf  the day on which it is looked at; what is dated later has not happened yet
 */
public record Rectification(String finding, @Nullable LocalDate raisedOn, List<Step> steps, LocalDate asOf)
        implements Serializable {

    /**
     * One step towards the closure (整改环节).
     *
     * @param act  what was done
     * @param doneAt  when, null if not recorded
     * @param dueOn  by when the institution has to reply, this day included, null if not recorded; only of an order
     * @param passed  whether it was found in order, null if not recorded; only of a re-check
     */
    public record Step(
            Act act,
            @Nullable Instant doneAt,
            @Nullable LocalDate dueOn,
            @Nullable Boolean passed) implements Serializable {

        /**
         * Refuses what does not belong to the act.
         *
         * @throws IllegalArgumentException if an act other than an order has {@code dueOn}, or one other than a re-check has
         *     {@code passed}
         */
        public Step {
            Objects.requireNonNull(act, "act");
            if (dueOn != null && act != Act.ORDERED) {
                throw new IllegalArgumentException(
                        "dueOn must be null unless ORDERED, but was " + dueOn + " of " + act);
            }
            if (passed != null && act != Act.RECHECKED) {
                throw new IllegalArgumentException(
                        "passed must be null unless RECHECKED, but was " + passed + " of " + act);
            }
        }
    }

    /** What can be done about a finding. */
    public enum Act {
        /** The institution was ordered to rectify (责令整改). */
        ORDERED,
        /** It replied (整改回复). */
        REPLIED,
        /** That was checked again (复查). */
        RECHECKED,
        /** The finding was closed (销号). */
        CLOSED
    }

    /** How far a finding has come. */
    public enum Stage {
        /** Raised, and nothing done about it yet (已提出). */
        RAISED,
        /** The institution has to reply (已责令整改). */
        ORDERED,
        /** The reply has to be checked (已回复). */
        REPLIED,
        /** Checked, and not in order: there has to be another order (复查未通过). */
        NOT_PASSED,
        /** Checked, and in order, or its result is not recorded (已复查). */
        PASSED,
        /** At its end (已销号). */
        CLOSED;

        /** Whether an act leaves nothing out. */
        boolean permits(Act act) {
            return switch (act) {
                case ORDERED -> this != CLOSED;
                case REPLIED -> this == ORDERED || this == REPLIED || this == PASSED;
                case RECHECKED -> this == REPLIED || this == PASSED;
                case CLOSED -> this == PASSED;
            };
        }

        /** The stage after a step. A closure that leaves something out closes nothing, and a closed finding stays closed. */
        Stage after(Step step) {
            if (this == CLOSED) {
                return CLOSED;
            }
            return switch (step.act()) {
                case ORDERED -> ORDERED;
                case REPLIED -> this == PASSED ? PASSED : REPLIED;
                case RECHECKED -> Boolean.FALSE.equals(step.passed()) ? NOT_PASSED : PASSED;
                case CLOSED -> this == PASSED ? CLOSED : this;
            };
        }
    }

    public Rectification {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(asOf, "asOf");
        steps = List.copyOf(steps);
    }

    /** How far it has come by {@link #asOf}. */
    public Stage stage() {
        Stage stage = Stage.RAISED;
        for (int i = 0; i < steps.size(); i++) {
            stage = hasHappened(steps.get(i)) ? stage.after(steps.get(i)) : stage;
        }
        return stage;
    }

    /** Whether it was closed after a re-check that it passed; unknown if the result of that is not recorded. */
    public Answer closed() {
        Stage stage = Stage.RAISED;
        boolean known = false;
        for (Step step : steps) {
            stage = hasHappened(step) ? stage.after(step) : stage;
            if (stage == Stage.CLOSED) {
                return known ? Answer.YES : Answer.UNKNOWN;
            }
            if (step.act() == Act.RECHECKED && hasHappened(step)) {
                known = step.passed() != null;
            }
        }
        return Answer.NO;
    }

    /** When it came to {@link Stage#CLOSED}; empty if it has not, or if that is not recorded. */
    public Optional<Instant> closedAt() {
        Stage stage = Stage.RAISED;
        for (Step step : steps) {
            stage = hasHappened(step) ? stage.after(step) : stage;
            if (stage == Stage.CLOSED) {
                return Optional.ofNullable(step.doneAt());
            }
        }
        return Optional.empty();
    }

    /** Whether a step has happened by {@link #asOf}; one without a moment has. */
    boolean hasHappened(Step step) {
        return step.doneAt() == null || !ChinaTime.dayOf(step.doneAt()).isAfter(asOf);
    }
}
