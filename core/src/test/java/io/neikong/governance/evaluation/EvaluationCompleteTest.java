package io.neikong.governance.evaluation;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.evaluation.EvaluationRule.REPORT_COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.evaluation.EvaluationReport.Conclusion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationCompleteTest {

    private static final Conclusion GOOD = new Conclusion("SKILL", "to be continued");
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void clause_2_2_a_report_that_says_all_is_complete() {
        assertThat(examine("said", LocalDate.of(2026, 1, 1), GOOD).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whatever_the_report_does_not_say_is_lacking() {
        EvaluationReport bare = new EvaluationReport(
                "E", List.of(), LocalDate.of(2025, 1, 1), null, " ", null, null, null, AS_OF, AS_OF);

        assertThat(shown(new EvaluationComplete().examine(bare), REPORT_COMPLETE, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of("period", "indicators", "dataSources", "evaluator", "conclusion", "use"));
    }

    @Test
    void one_report_on_several_programmes_has_a_conclusion_on_each() {
        Outcome outcome = examine("said", LocalDate.of(2026, 1, 1), GOOD, new Conclusion("WAGE", " "));

        assertThat(shown(outcome, REPORT_COMPLETE, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of("conclusion"));
        assertThat(shown(outcome, REPORT_COMPLETE, Finding.Kind.BREACH, "programmes"))
                .isEqualTo(List.of("WAGE"));
        assertThat(examine("said", LocalDate.of(2026, 1, 1), GOOD, new Conclusion("SKILL", null))
                        .verdict())
                .as("a copied row without the text")
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_report_is_finished_when_the_period_is_over() {
        breaks(examine("said", LocalDate.of(2025, 12, 31), GOOD), REPORT_COMPLETE, "finishedEarly");
    }

    @Test
    void a_report_without_a_day_is_a_gap_and_one_of_a_later_day_is_not_there_yet() {
        lacks(examine(null, null, GOOD), REPORT_COMPLETE, "finishedOn");
        assertThat(examine(null, AS_OF.plusDays(1), GOOD).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(examine(null, AS_OF, GOOD).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    private static Outcome examine(@Nullable String text, @Nullable LocalDate finishedOn, Conclusion... conclusions) {
        return new EvaluationComplete()
                .examine(new EvaluationReport(
                        "E",
                        List.of(conclusions),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        text,
                        text,
                        text,
                        text,
                        finishedOn,
                        AS_OF));
    }
}
