package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.ANSWERED;
import static io.neikong.finance.subsidy.comparison.Comparisons.BEFORE;
import static io.neikong.finance.subsidy.comparison.Comparisons.DECIDED;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.hit;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QueriesAnsweredTest {

    static final List<String> DEATHS = List.of("deaths");

    @Test
    void which_query_was_the_last_before_a_decision_of_unknown_time_is_a_gap() {
        assertThat(new QueriesAnswered()
                        .examine(Comparisons.dated(
                                DEATHS,
                                null,
                                null,
                                null,
                                query("deaths", "2026-04-20T08:00:00", Result.FAILED),
                                query("deaths", BEFORE, Result.NO_HIT))))
                .isUndeterminedBy(ANSWERED)
                .finding(ANSWERED)
                .shows("missing", "[decidedAt]");
    }

    @Test
    void a_failure_of_unknown_time_may_have_been_the_last_and_is_a_gap() {
        examining(query("deaths", null, Result.FAILED), query("deaths", BEFORE, Result.NO_HIT))
                .isUndeterminedBy(ANSWERED)
                .finding(ANSWERED)
                .shows("missing", "[queriedAt]");
        examining(query("deaths", null, Result.NO_HIT), query("deaths", BEFORE, Result.NO_HIT))
                .isSatisfied();
    }

    @Test
    void clause_5_2_an_answer_is_an_answer_whatever_it_is() {
        examining(query("deaths", BEFORE, Result.NO_HIT)).isSatisfied();
        examining(hit("deaths", BEFORE, null)).isSatisfied();
    }

    @Test
    void clause_5_2_a_failed_query_is_not_no_hit() {
        examining(query("deaths", BEFORE, Result.FAILED))
                .isViolatedBy(ANSWERED)
                .finding(ANSWERED)
                .says(
                        Locale.ENGLISH,
                        "An application was approved on a query that did not answer. Application: application;"
                                + " circumstances: the query failed; sources: deaths; decided at: 2026-04-20 10:00:00.");
    }

    @Test
    void a_time_out_treated_as_clean_is_a_breach() {
        violated("[TIMED_OUT]", query("deaths", BEFORE, Result.TIMED_OUT));
    }

    @Test
    void nothing_found_by_a_masked_number_or_by_a_name_alone_is_not_no_hit() {
        violated("[MASKED_NUMBER]", query("deaths", BEFORE, Result.NO_HIT, Match.MASKED_NUMBER, null));
        violated("[NAME]", query("deaths", BEFORE, Result.NO_HIT, Match.NAME, null));
        examining(query("deaths", BEFORE, Result.HIT, Match.MASKED_NUMBER, null))
                .isSatisfied();
    }

    @Test
    void a_failure_that_was_repeated_until_it_was_answered_breaks_nothing() {
        Comparison failed = query("deaths", "2026-04-20T08:00:00", Result.FAILED);

        examining(failed, query("deaths", BEFORE, Result.NO_HIT)).isSatisfied();
        violated("[FAILED]", failed, query("deaths", "2026-04-20T10:00:01", Result.NO_HIT));
        violated("[FAILED]", query("deaths", "2026-04-20T07:59:59", Result.NO_HIT), failed);
    }

    @Test
    void a_source_that_nobody_asks_for_may_fail() {
        examining(query("deaths", BEFORE, Result.NO_HIT), query("weather", BEFORE, Result.FAILED))
                .isSatisfied();
        assertThat(new QueriesAnswered().examine(application(null, query("weather", BEFORE, Result.FAILED))))
                .isViolatedBy(ANSWERED);
    }

    @Test
    void by_what_was_looked_for_is_a_gap_if_it_is_not_recorded() {
        examining(query("deaths", BEFORE, Result.NO_HIT, null, null))
                .isUndeterminedBy(ANSWERED)
                .finding(ANSWERED)
                .shows("missing", "[matchedBy]");
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        assertThat(new QueriesAnswered()
                        .examine(application(
                                null,
                                query("deaths", BEFORE, Result.NO_HIT, null, null),
                                query("prisons", BEFORE, Result.FAILED),
                                query("pensions", BEFORE, Result.TIMED_OUT))))
                .found(List.of(ANSWERED), List.of(ANSWERED));
    }

    @Test
    void without_a_query_before_the_decision_or_an_approval_nothing_is_examined() {
        examining(query("deaths", "2026-04-20T10:00:01", Result.FAILED)).isNotApplicable();
        examining(query("deaths", DECIDED, null)).isNotApplicable();
        assertThat(new QueriesAnswered().examine(Comparisons.rejected(query("deaths", BEFORE, Result.FAILED))))
                .isNotApplicable();
    }

    private static void violated(String circumstances, Comparison... comparisons) {
        examining(comparisons).isViolatedBy(ANSWERED).finding(ANSWERED).shows("circumstances", circumstances);
    }

    private static OutcomeAssert examining(Comparison... comparisons) {
        return assertThat(new QueriesAnswered().examine(application(DEATHS, comparisons)));
    }
}
