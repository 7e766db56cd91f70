package io.neikong.testkit;

import io.neikong.control.Control;
import io.neikong.governance.evaluation.EvaluatedInTime;
import io.neikong.governance.evaluation.EvaluatedProgramme;
import io.neikong.governance.evaluation.EvaluatedProgramme.Evaluation;
import io.neikong.governance.evaluation.EvaluationComplete;
import io.neikong.governance.evaluation.EvaluationReport;
import io.neikong.governance.evaluation.EvaluationReport.Conclusion;
import io.neikong.governance.evaluation.EvaluationTask;
import io.neikong.governance.evaluation.EvaluationTask.Body;
import io.neikong.governance.evaluation.EvaluationTask.Involved;
import io.neikong.governance.evaluation.EvaluationTask.Part;
import io.neikong.governance.evaluation.EvaluatorIndependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;

/** What the controls on the evaluation of policies share with all controls. */
class EvaluationContractsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 10);

    @Nested
    class ProgrammesAreEvaluated implements ControlContract<EvaluatedProgramme> {
        @Override
        public Control<EvaluatedProgramme> control() {
            return new EvaluatedInTime();
        }

        @Override
        public EvaluatedProgramme satisfying() {
            return programme(FROM, true, new Evaluation("EV-1", AS_OF));
        }

        @Override
        public List<EvaluatedProgramme> offending() {
            return List.of(
                    programme(FROM, true),
                    programme(FROM, null),
                    programme(null, true),
                    programme(FROM, true, new Evaluation(null, null)),
                    new EvaluatedProgramme("SKILL", FROM, null, List.of(AS_OF), List.of(), false, AS_OF));
        }

        private EvaluatedProgramme programme(
                @Nullable LocalDate from, @Nullable Boolean spent, Evaluation... evaluations) {
            return new EvaluatedProgramme("SKILL", from, null, List.of(), List.of(evaluations), spent, AS_OF);
        }
    }

    @Nested
    class ReportsAreComplete implements ControlContract<EvaluationReport> {
        @Override
        public Control<EvaluationReport> control() {
            return new EvaluationComplete();
        }

        @Override
        public EvaluationReport satisfying() {
            return report("said", FROM, new Conclusion("SKILL", "to go on"));
        }

        @Override
        public List<EvaluationReport> offending() {
            return List.of(
                    report(null, FROM, new Conclusion("SKILL", null)),
                    report("said", FROM.minusDays(1), new Conclusion("SKILL", "to go on")),
                    report("said", null),
                    new EvaluationReport("EV-1", List.of(), null, null, null, null, null, null, FROM, AS_OF));
        }

        private EvaluationReport report(
                @Nullable String text, @Nullable LocalDate finishedOn, Conclusion... conclusions) {
            return new EvaluationReport(
                    "EV-1", List.of(conclusions), FROM.minusYears(1), FROM, text, text, text, text, finishedOn, AS_OF);
        }
    }

    @Nested
    class EvaluatorsAreIndependent implements ControlContract<EvaluationTask> {

        private static final Body EVALUATOR = new Body("C1", "R1", Set.of("C9"));

        @Override
        public Control<EvaluationTask> control() {
            return new EvaluatorIndependent();
        }

        @Override
        public EvaluationTask satisfying() {
            return task(EVALUATOR, new Body("C2", "R2", Set.of()));
        }

        @Override
        public List<EvaluationTask> offending() {
            return List.of(
                    task(EVALUATOR, EVALUATOR, new Body("C9", null, null)),
                    task(EVALUATOR, new Body("C2", null, null)),
                    new EvaluationTask("EV-1", null, null, List.of()),
                    new EvaluationTask("EV-1", false, null, List.of()));
        }

        private EvaluationTask task(Body evaluator, Body... others) {
            List<Involved> involved = Stream.of(others)
                    .flatMap(body -> Stream.of(Part.values()).map(part -> new Involved(body, part)))
                    .toList();
            return new EvaluationTask("EV-1", true, evaluator, involved);
        }
    }
}
