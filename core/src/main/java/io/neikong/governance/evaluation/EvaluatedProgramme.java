package io.neikong.governance.evaluation;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A programme and when it was evaluated (政策项目及其评价).
 *
 * @param programme  the caller's identifier of the programme
 * @param from  its first day, null if not recorded
 * @param to  the first day on which it is no longer in force, null if it has no end
 * @param renewedOn  the days on which it was decided that it goes on
 * @param evaluations  all evaluations of it, in any order
 * @param spent  whether anything was paid in the year before {@code asOf}, null if not recorded
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record EvaluatedProgramme(
        String programme,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<LocalDate> renewedOn,
        List<Evaluation> evaluations,
        @Nullable Boolean spent,
        LocalDate asOf)
        implements Serializable {

    /**
     * An evaluation of the programme (评价).
     *
     * @param evaluation  the caller's identifier of the evaluation, null if it has none
     * @param finishedOn  the day of its report, null if not recorded
     */
    public record Evaluation(
            @Nullable String evaluation, @Nullable LocalDate finishedOn) implements Serializable {
        public Evaluation {
            evaluation = Recorded.text(evaluation);
        }
    }

    public EvaluatedProgramme {
        Objects.requireNonNull(programme, "programme");
        renewedOn = List.copyOf(renewedOn);
        evaluations = List.copyOf(evaluations);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The days of the reports that were there by {@link #asOf}, as far as they are known. */
    List<LocalDate> finished() {
        return evaluations.stream()
                .map(Evaluation::finishedOn)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(asOf))
                .toList();
    }

    boolean isRunning() {
        return (from == null || !from.isAfter(asOf)) && (to == null || asOf.isBefore(to));
    }
}
