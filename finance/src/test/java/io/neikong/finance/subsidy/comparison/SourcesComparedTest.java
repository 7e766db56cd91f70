package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.SOURCES_COMPARED;
import static io.neikong.finance.subsidy.comparison.Comparisons.DECIDED;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.dated;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourcesComparedTest {

    static final List<String> TWO = List.of("deaths", "contributions");

    @Test
    void clause_5_2_all_sources_queried_before_the_decision_are_satisfied() {
        examining(query("deaths", DECIDED, Result.NO_HIT), query("contributions", "2026-04-01T09:00:00", Result.NO_HIT))
                .isSatisfied();
    }

    @Test
    void clause_5_2_a_source_that_was_not_queried_is_a_breach() {
        examining(query("deaths", DECIDED, Result.NO_HIT))
                .isViolatedBy(SOURCES_COMPARED)
                .finding(SOURCES_COMPARED)
                .says(Locale.CHINESE, "规定数据源未全部比对即批准。申请编号：application；未比对：contributions；审批时间：2026-04-20 10:00:00。");
    }

    @Test
    void a_comparison_after_the_approval_and_before_the_payment_is_too_late() {
        examining(query("deaths", DECIDED, Result.NO_HIT), query("contributions", "2026-04-20T10:00:01", Result.NO_HIT))
                .isViolatedBy(SOURCES_COMPARED)
                .finding(SOURCES_COMPARED)
                .shows("queriedLater", "[contributions]");
    }

    @Test
    void a_query_that_failed_was_a_query_all_the_same() {
        examining(query("deaths", DECIDED, Result.FAILED), query("contributions", DECIDED, Result.TIMED_OUT))
                .isSatisfied();
    }

    @Test
    void a_query_without_its_particulars_is_a_gap() {
        examining(
                        new Comparison("c", "deaths", null, null, null, null, Match.NUMBER, null),
                        query("contributions", DECIDED, Result.NO_HIT))
                .isUndeterminedBy(SOURCES_COMPARED)
                .finding(SOURCES_COMPARED)
                .shows("missing", "[queriedAt, request, result]")
                .shows("sources", "[deaths]");
    }

    @Test
    void what_is_not_known_of_the_application_is_a_gap() {
        assertThat(new SourcesCompared().examine(application(null)))
                .isUndeterminedBy(SOURCES_COMPARED)
                .finding(SOURCES_COMPARED)
                .shows("missing", "[requiredSources]");
        assertThat(new SourcesCompared().examine(new ComparedApplication("a", null, null, true, null, null, List.of())))
                .isUndeterminedBy(SOURCES_COMPARED)
                .finding(SOURCES_COMPARED)
                .shows("missing", "[programme]");
        assertThat(new SourcesCompared()
                        .examine(dated(List.of("deaths"), null, null, null, query("deaths", DECIDED, Result.NO_HIT))))
                .isUndeterminedBy(SOURCES_COMPARED)
                .finding(SOURCES_COMPARED)
                .shows("missing", "[decidedAt]");
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        examining(query("deaths", DECIDED, null)).found(List.of(SOURCES_COMPARED), List.of(SOURCES_COMPARED));
    }

    @Test
    void what_is_not_approved_or_needs_no_source_is_not_examined() {
        assertThat(new SourcesCompared().examine(Comparisons.rejected())).isNotApplicable();
        assertThat(new SourcesCompared().examine(application(List.of()))).isNotApplicable();
    }

    private static OutcomeAssert examining(Comparison... comparisons) {
        return assertThat(new SourcesCompared().examine(application(TWO, comparisons)));
    }
}
