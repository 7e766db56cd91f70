package io.neikong.governance.evaluation;

import static io.neikong.governance.evaluation.EvaluationRule.REPORT_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.evaluation.EvaluationReport.Conclusion;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that the report of an evaluation says all that it has to: the period, indicators, sources of data, who evaluated, a conclusion on each
 * programme, and what is made of the result (评价报告要素).
 *
 * <p>Something that is not in the report is a breach and no gap, because the report is what is examined. One that was finished before the period
 * was over is a breach too. An evaluation of which no report is dated may be under way: that is a gap.
 */
public record EvaluationComplete() implements Control<EvaluationReport> {

    private static final List<Rule> RULES = List.of(REPORT_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EvaluationReport report) {
        LocalDate finishedOn = report.finishedOn();
        Outcome outcome = Outcome.satisfied(this, report.evaluation(), RULES);
        if (finishedOn == null) {
            return outcome.gap(REPORT_COMPLETE, "finishedOn");
        }
        if (finishedOn.isAfter(report.asOf())) {
            return Outcome.notApplicable(this, report.evaluation());
        }
        List<String> silentOn = report.conclusions().stream()
                .map(Conclusion::programme)
                .filter(programme -> isSilentOn(programme, report))
                .distinct()
                .sorted()
                .toList();
        LocalDate to = report.to();
        boolean early = to != null && finishedOn.isBefore(to);
        Terms lacking = Terms.NONE
                .when(report.from() == null || to == null, "period")
                .when(report.indicators() == null, "indicators")
                .when(report.dataSources() == null, "dataSources")
                .when(report.evaluator() == null, "evaluator")
                .when(report.conclusions().isEmpty() || !silentOn.isEmpty(), "conclusion")
                .when(report.use() == null, "use");
        if (lacking.isEmpty() && !early) {
            return outcome;
        }
        Evidence seen = Evidence.happenedOn(finishedOn);
        seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
        seen = early ? seen.and("circumstances", Terms.of("finishedEarly")) : seen;
        return outcome.breach(
                REPORT_COMPLETE, seen.andAny("programmes", silentOn).and("finishedOn", finishedOn));
    }

    private static boolean isSilentOn(String programme, EvaluationReport report) {
        return report.conclusions().stream().noneMatch(one -> one.programme().equals(programme) && one.text() != null);
    }
}
