package io.neikong.finance;

import io.neikong.governance.evaluation.EvaluatedInTime;
import io.neikong.governance.evaluation.EvaluatedProgramme;
import io.neikong.governance.evaluation.EvaluatedProgramme.Evaluation;
import io.neikong.governance.evaluation.EvaluationComplete;
import io.neikong.governance.evaluation.EvaluationReport;
import io.neikong.governance.evaluation.EvaluationReport.Conclusion;
import io.neikong.governance.evaluation.EvaluationRule;
import io.neikong.governance.evaluation.EvaluationTask;
import io.neikong.governance.evaluation.EvaluationTask.Body;
import io.neikong.governance.evaluation.EvaluationTask.Involved;
import io.neikong.governance.evaluation.EvaluationTask.Part;
import io.neikong.governance.evaluation.EvaluatorIndependent;
import io.neikong.testkit.RuleExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of the core on the evaluation of policies, which share a page with those on stacking. */
final class EvaluationExamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private EvaluationExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        EvaluationRule.EVALUATED_IN_TIME,
                        new EvaluatedInTime(),
                        programme(LocalDate.of(2025, 6, 30)),
                        programme(LocalDate.of(2025, 6, 29))),
                RuleExample.of(
                        EvaluationRule.REPORT_COMPLETE,
                        new EvaluationComplete(),
                        report("to be paid to fewer"),
                        report(null)),
                RuleExample.of(
                        EvaluationRule.EVALUATOR_INDEPENDENT,
                        new EvaluatorIndependent(),
                        task(Set.of()),
                        task(Set.of("INSTITUTE"))));
    }

    private static EvaluatedProgramme programme(LocalDate evaluatedOn) {
        return new EvaluatedProgramme(
                "SKILL",
                LocalDate.of(2024, 1, 10),
                null,
                List.of(LocalDate.of(2026, 1, 10)),
                List.of(new Evaluation("EV-2025", evaluatedOn)),
                true,
                AS_OF);
    }

    private static EvaluationReport report(@Nullable String ofWages) {
        return new EvaluationReport(
                "EV-2025",
                List.of(new Conclusion("SKILL", "to go on"), new Conclusion("WAGE", ofWages)),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 1),
                "certificates gained",
                "the register of certificates",
                "COLLEGE",
                "the cap is lowered",
                LocalDate.of(2026, 3, 31),
                AS_OF);
    }

    private static EvaluationTask task(Set<String> controllers) {
        return new EvaluationTask(
                "EV-2025",
                true,
                new Body("COLLEGE", "R-0001", controllers),
                List.of(new Involved(new Body("INSTITUTE", "R-0002", Set.of()), Part.DRAFTER)));
    }
}
