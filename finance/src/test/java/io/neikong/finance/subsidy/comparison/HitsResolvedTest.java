package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.HITS_RESOLVED;
import static io.neikong.finance.subsidy.comparison.Comparisons.BEFORE;
import static io.neikong.finance.subsidy.comparison.Comparisons.CLEARED;
import static io.neikong.finance.subsidy.comparison.Comparisons.DECIDED;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.at;
import static io.neikong.finance.subsidy.comparison.Comparisons.dated;
import static io.neikong.finance.subsidy.comparison.Comparisons.hit;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Resolution;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HitsResolvedTest {

    static final List<String> DEATHS = List.of("deaths");

    @Test
    void a_hit_of_unknown_time_that_was_resolved_before_the_payment_may_have_come_after_the_approval() {
        examining(query("deaths", null, Result.HIT, Match.NUMBER, resolved("person", "2026-05-06T10:00:00", "R")))
                .isUndeterminedBy(HITS_RESOLVED)
                .finding(HITS_RESOLVED)
                .shows("missing", "[queriedAt]");
        examining(query("deaths", null, Result.HIT, Match.NUMBER, resolved("person", "2026-05-06T10:00:01", "R")))
                .found(List.of(HITS_RESOLVED), List.of(HITS_RESOLVED));
    }

    @Test
    void a_confirmed_hit_that_came_after_the_approval_is_not_said_to_be_before_it() {
        examining(hit("deaths", "2026-04-27T09:00:00", new Resolution("person", false, at(BEFORE), "R", false)))
                .finding(HITS_RESOLVED)
                .says(
                        Locale.CHINESE,
                        "比中未按要求处理即继续办理。申请编号：application；情形：确认比中仍继续办理；"
                                + "比对编号：deaths@2026-04-27T09:00:00；审批时间：2026-04-20 10:00:00。")
                .says(
                        Locale.ENGLISH,
                        "The application went on although a hit was not duly resolved. Application: application;"
                                + " circumstances: the hit was confirmed, and the application went on; comparisons:"
                                + " deaths@2026-04-27T09:00:00; decided at: 2026-04-20 10:00:00.");
    }

    @Test
    void clause_5_2_a_hit_that_a_person_cleared_for_a_reason_before_the_decision_is_satisfied() {
        examining(hit("deaths", BEFORE, CLEARED)).isSatisfied();
        examining(hit("deaths", BEFORE, resolved("person", DECIDED, "REASON-3")))
                .isSatisfied();
    }

    @Test
    void clause_5_2_a_hit_that_nobody_resolved_blocks() {
        examining(hit("deaths", BEFORE, null))
                .isViolatedBy(HITS_RESOLVED)
                .finding(HITS_RESOLVED)
                .says(
                        Locale.CHINESE,
                        "比中未按要求处理即继续办理。申请编号：application；情形：未处理；"
                                + "比对编号：deaths@2026-04-20T09:00:00；审批时间：2026-04-20 10:00:00。");
    }

    @Test
    void a_resolution_is_by_a_person_for_a_reason_and_not_afterwards() {
        violated("[resolvedBySystem]", hit("deaths", BEFORE, new Resolution(null, true, at(BEFORE), "R", true)));
        violated("[noReason]", hit("deaths", BEFORE, resolved("person", BEFORE, null)));
        violated("[resolvedLater]", hit("deaths", BEFORE, resolved("person", "2026-04-20T10:00:01", "R")));
        violated(
                "[confirmedButApproved]",
                hit("deaths", BEFORE, new Resolution("person", false, at(BEFORE), "R", false)));
    }

    @Test
    void a_hit_after_the_approval_is_resolved_before_the_payment() {
        String between = "2026-04-27T09:00:00";

        examining(hit("deaths", between, resolved("person", "2026-05-06T10:00:00", "R")))
                .isSatisfied();
        violated("[resolvedLater]", hit("deaths", between, resolved("person", "2026-05-06T10:00:01", "R")));
        violated("[notResolved]", hit("deaths", between, null));
        examining(hit("deaths", "2026-05-06T10:00:01", null)).isNotApplicable();
        assertThat(new HitsResolved().examine(Comparisons.unpaid(DEATHS, hit("deaths", between, null))))
                .isNotApplicable();
    }

    @Test
    void a_hit_by_the_same_name_alone_is_one_until_somebody_has_looked() {
        violated("[notResolved]", query("deaths", BEFORE, Result.HIT, Match.NAME, null));
        examining(query("deaths", BEFORE, Result.HIT, Match.NAME, CLEARED)).isSatisfied();
    }

    @Test
    void a_later_answer_without_a_hit_resolves_nothing() {
        violated("[notResolved]", hit("deaths", "2026-04-01T09:00:00", null), query("deaths", BEFORE, Result.NO_HIT));
    }

    @Test
    void all_that_is_wrong_with_several_hits_is_found_once() {
        examining(
                        hit("deaths", BEFORE, null),
                        hit("prisons", BEFORE, null),
                        hit("contributions", BEFORE, CLEARED),
                        hit("pensions", BEFORE, resolved(null, BEFORE, null)))
                .found(List.of(HITS_RESOLVED), List.of(HITS_RESOLVED));
        violated(
                "[notResolved, noReason]",
                hit("deaths", BEFORE, null),
                hit("prisons", BEFORE, null),
                hit("pensions", BEFORE, resolved("person", BEFORE, null)));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(hit("deaths", BEFORE, resolved(null, null, "R")))
                .isUndeterminedBy(HITS_RESOLVED)
                .finding(HITS_RESOLVED)
                .shows("missing", "[resolver, resolvedAt]");
        assertThat(new HitsResolved()
                        .examine(dated(
                                DEATHS, null, null, null, query("deaths", null, Result.HIT, Match.NUMBER, CLEARED))))
                .isUndeterminedBy(HITS_RESOLVED)
                .finding(HITS_RESOLVED)
                .shows("missing", "[queriedAt, decidedAt]");
    }

    @Test
    void without_a_hit_or_an_approval_nothing_is_examined() {
        examining(query("deaths", BEFORE, Result.NO_HIT)).isNotApplicable();
        assertThat(new HitsResolved().examine(Comparisons.rejected(hit("deaths", BEFORE, null))))
                .isNotApplicable();
    }

    static Resolution resolved(@Nullable String person, @Nullable String at, @Nullable String reason) {
        return new Resolution(person, false, at(at), reason, true);
    }

    private static void violated(String circumstances, Comparison... comparisons) {
        examining(comparisons)
                .isViolatedBy(HITS_RESOLVED)
                .finding(HITS_RESOLVED)
                .shows("circumstances", circumstances);
    }

    private static OutcomeAssert examining(Comparison... comparisons) {
        return assertThat(new HitsResolved().examine(application(DEATHS, comparisons)));
    }
}
