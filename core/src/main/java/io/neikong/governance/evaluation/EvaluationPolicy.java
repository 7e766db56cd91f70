package io.neikong.governance.evaluation;

import io.neikong.control.Control;
import io.neikong.time.Period;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the evaluation of its policies, and the controls that go by it (政策评价参数).
 *
 * @param cycle  how long after its beginning, or after the last evaluation, a programme is evaluated
 */
public record EvaluationPolicy(Period cycle) implements Serializable {

    public EvaluationPolicy {
        Objects.requireNonNull(cycle, "cycle");
    }

    /** With an evaluation every year. */
    public EvaluationPolicy() {
        this(EvaluatedInTime.YEARLY);
    }

    /** What examines a programme. */
    public List<Control<EvaluatedProgramme>> onProgrammes() {
        return List.of(new EvaluatedInTime(cycle));
    }

    /** What examines a report. */
    public List<Control<EvaluationReport>> onReports() {
        return List.of(new EvaluationComplete());
    }

    /** What examines who evaluates. */
    public List<Control<EvaluationTask>> onTasks() {
        return List.of(new EvaluatorIndependent());
    }
}
