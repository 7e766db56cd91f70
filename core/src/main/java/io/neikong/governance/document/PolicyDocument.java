package io.neikong.governance.document;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy document, how it was made and while which days it is in force (政策文件).
 *
 * @param document  the caller's identifier of the document
 * @param kind  what kind of document it is, null if not recorded
 * @param stages  all that was done to make it, in any order; a step that was done over is there twice
 * @param from  the first day in force, null if not recorded
 * @param to  the first day no longer in force, as it was issued or repealed (废止), null if it has no end
 * @param extensions  how it was extended; of one that was repealed none goes on after {@code to}
 * @param settlesEarlier  whether by its own words what was applied for while it was in force is approved and paid afterwards too
 *     (过渡条款), null if not recorded
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record PolicyDocument(
        String document,
        @Nullable Kind kind,
        List<Stage> stages,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Extension> extensions,
        @Nullable Boolean settlesEarlier,
        LocalDate asOf)
        implements Serializable {

    /** From this day on what is signed needs a review of fair competition. */
    static final LocalDate COMPETITION_REVIEWED_FROM = LocalDate.of(2024, 8, 1);

    private static final Comparator<Stage> LAST = Comparator.comparing(
                    Stage::doneOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Stage::result, Comparator.nullsFirst(Comparator.<Result>naturalOrder()))
            .thenComparing(Stage::begunOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    /** What kind of document it is, which says which steps it needs. */
    public enum Kind {
        /** One by which the public is dealt with (行政规范性文件): all steps. */
        NORMATIVE,
        /** A rule for the office itself (内部管理制度): deliberation and signing. */
        INTERNAL,
        /** Minutes of a meeting, which are no document of either kind (会议纪要): none. */
        MINUTES,
        /** One that others made (上级文件): its making is theirs. */
        SUPERIOR
    }

    /** A step on the way to a document, in their order. Of the two reviews either may come first. */
    public enum Step {
        /** It is to be made (立项). */
        INITIATION(0),
        /** The research and the report on it (调研). */
        RESEARCH(1),
        /** The public comments on the draft (征求意见). */
        COMMENT(2),
        /** The review of legality (合法性审核). */
        LEGALITY(3),
        /** The review of fair competition (公平竞争审查). */
        COMPETITION(3),
        /** A meeting discusses and passes it (集体审议). */
        DELIBERATION(4),
        /** It is signed (签发). */
        SIGNING(5),
        /** It is published (公布). */
        PUBLICATION(6),
        /** It is sent to be filed (备案). */
        FILING(7);

        private final int rank;

        Step(int rank) {
            this.rank = rank;
        }

        boolean isBefore(Step other) {
            return rank < other.rank;
        }
    }

    /** What came of a step. */
    public enum Result {
        /** It was agreed to (同意、通过). */
        AGREED,
        /** There was no need for it (不涉及), which can be said of the review of fair competition alone, with a reason. */
        NOT_NEEDED,
        /** It was not agreed to (不同意、未通过). */
        REFUSED
    }

    /**
     * A step that was done, or that goes on (制定环节).
     *
     * @param step  which
     * @param begunOn  the day on which it began: comments were open, the draft was with the reviewer; null if not recorded
     * @param doneOn  the day on which it was done, of comments the first on which nobody could comment any more; null if not recorded, or, if
     *     {@code begunOn} is there, if it goes on
     * @param result  what came of it, null if not recorded
     * @param reason  why the comments were open for a shorter time or a review was not needed, null if there is none
     */
    public record Stage(
            Step step,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate doneOn,
            @Nullable Result result,
            @Nullable String reason)
            implements Serializable {
        public Stage {
            Objects.requireNonNull(step, "step");
            reason = Recorded.text(reason);
        }

        /** The first day that is known of it, null if none is. */
        @Nullable
        LocalDate enteredOn() {
            return begunOn == null ? doneOn : begunOn;
        }

        boolean isWithoutDays() {
            return enteredOn() == null && !isDispensedWith();
        }

        boolean isDispensedWith() {
            return result == Result.NOT_NEEDED;
        }

        /** Whether it was done, or rightly left out. */
        private boolean counts() {
            return !isDispensedWith() || (step == Step.COMPETITION && reason != null);
        }

        private Stream<Stage> seenOn(LocalDate asOf) {
            LocalDate entered = enteredOn();
            if (entered != null && entered.isAfter(asOf)) {
                return Stream.empty();
            }
            return Stream.of(
                    doneOn != null && doneOn.isAfter(asOf) ? new Stage(step, begunOn, null, null, reason) : this);
        }
    }

    /**
     * That it stays in force for longer (延长有效期).
     *
     * @param issuedOn  the day on which that was issued, null if not recorded
     * @param to  the first day no longer in force from then on, null if not recorded
     */
    public record Extension(
            @Nullable LocalDate issuedOn, @Nullable LocalDate to) implements Serializable {}

    /**
     * Refuses a document that was never in force.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public PolicyDocument {
        Objects.requireNonNull(document, "document");
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to, but was " + from + " and " + to);
        }
        stages = List.copyOf(stages);
        extensions = List.copyOf(extensions);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** All that was done to that end by {@link #asOf}, or goes on. */
    List<Stage> done(Step step) {
        return stages.stream()
                .filter(stage -> stage.step() == step)
                .flatMap(stage -> stage.seenOn(asOf))
                .filter(Stage::counts)
                .toList();
    }

    /** What was done to that end last, null if nothing was; what has no day is taken for the first, on one day a refusal for the last. */
    @Nullable
    Stage last(Step step) {
        return done(step).stream().max(LAST).orElse(null);
    }

    /** Whether it was refused the last time. */
    boolean isRefused(Step step) {
        Stage last = last(step);
        return last != null
                && last.result() == Result.REFUSED
                && (!isUndated(step) || done(step).stream().allMatch(stage -> stage.result() == Result.REFUSED));
    }

    /** The day on which that was done last, null if it was not done or has no day. */
    @Nullable
    LocalDate lastDoneOn(Step step) {
        Stage last = last(step);
        return last == null ? null : last.doneOn();
    }

    /** Whether something was done to that end whose day is not known, or that goes on. */
    boolean isUndated(Step step) {
        return done(step).stream().anyMatch(stage -> stage.doneOn() == null && !stage.isDispensedWith());
    }

    /** Whether it went on beyond a step: a later one is there, or it is in force. */
    boolean wentBeyond(Step step) {
        return (step.isBefore(Step.FILING) && from != null && !from.isAfter(asOf))
                || Stream.of(Step.values())
                        .anyMatch(later -> step.isBefore(later) && !done(later).isEmpty());
    }

    /** The extensions that were issued by {@link #asOf}, or nobody knows when. */
    List<Extension> issuedExtensions() {
        return extensions.stream()
                .filter(extension ->
                        extension.issuedOn() == null || !extension.issuedOn().isAfter(asOf))
                .toList();
    }

    /** Whether it was in force on a day. An extension has effect from the day on which it was issued, and not before. */
    Answer inForceOn(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return Answer.NO;
        }
        if (to == null || day.isBefore(to)) {
            return from == null ? Answer.UNKNOWN : Answer.YES;
        }
        Answer extended = Answer.NO;
        for (Extension extension : issuedExtensions()) {
            LocalDate issuedOn = extension.issuedOn();
            LocalDate end = extension.to();
            boolean issuedLater = issuedOn != null && issuedOn.isAfter(day);
            boolean endedBefore = end != null && !day.isBefore(end);
            if (!issuedLater && !endedBefore) {
                if (issuedOn != null && end != null) {
                    return Answer.YES;
                }
                extended = Answer.UNKNOWN;
            }
        }
        return extended;
    }
}
