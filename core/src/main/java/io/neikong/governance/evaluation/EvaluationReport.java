package io.neikong.governance.evaluation;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report of an evaluation (评价报告).
 *
 * @param evaluation  the caller's identifier of the evaluation
 * @param conclusions  what it says of each programme that it is about
 * @param from  the first day of the period evaluated, null if not stated
 * @param to  the first day after that period, null if not stated
 * @param indicators  the indicators, null if not stated
 * @param dataSources  where the data come from, null if not stated
 * @param evaluator  the identifier of who evaluated, null if not stated
 * @param use  what is made of the result, null if not stated
 * @param finishedOn  the day of the report, null if not recorded
 * @param asOf  the day on which is judged; a report of a later day is not there yet
 */
public record EvaluationReport(
        String evaluation,
        List<Conclusion> conclusions,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String indicators,
        @Nullable String dataSources,
        @Nullable String evaluator,
        @Nullable String use,
        @Nullable LocalDate finishedOn,
        LocalDate asOf)
        implements Serializable {

    /**
     * What a report says of one programme (评价结论).
     *
     * @param programme  the identifier of the programme
     * @param text  the conclusion, null if there is none
     */
    public record Conclusion(String programme, @Nullable String text) implements Serializable {
        public Conclusion {
            Objects.requireNonNull(programme, "programme");
            text = Recorded.text(text);
        }
    }

    public EvaluationReport {
        Objects.requireNonNull(evaluation, "evaluation");
        conclusions = List.copyOf(conclusions);
        indicators = Recorded.text(indicators);
        dataSources = Recorded.text(dataSources);
        evaluator = Recorded.text(evaluator);
        use = Recorded.text(use);
        Objects.requireNonNull(asOf, "asOf");
    }
}
