package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.ANSWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import java.util.List;

/**
 * Checks that no application was approved on a query that did not answer: that failed, that timed out, or that found nothing because
 * it looked by a masked number or by a name (查询失败不等于未比中).
 *
 * <p>The last query of each source before the decision counts, so a failure that was repeated until it was answered breaks nothing.
 * Where nobody knows when it was decided, or when a query without an answer was, nobody knows which query was the last. An
 * application that is not approved, or without any comparison before the decision, is not examined.
 */
public record QueriesAnswered() implements Control<ComparedApplication> {

    private static final List<Rule> RULES = List.of(ANSWERED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ComparedApplication application) {
        boolean any = false;
        boolean unknown = false;
        boolean undated = false;
        boolean failed = false;
        boolean timedOut = false;
        boolean masked = false;
        boolean byName = false;
        for (int i = 0; application.approved() && i < application.comparisons().size(); i++) {
            Comparison one = application.comparisons().get(i);
            if (counts(one, application)) {
                any = true;
                failed |= one.result() == Result.FAILED;
                timedOut |= one.result() == Result.TIMED_OUT;
                masked |= one.result() == Result.NO_HIT && one.matchedBy() == Match.MASKED_NUMBER;
                byName |= one.result() == Result.NO_HIT && one.matchedBy() == Match.NAME;
                unknown |= one.result() == Result.NO_HIT && one.matchedBy() == null;
            } else {
                undated |= one.queriedAt() == null && one.isNoAnswer() && application.asksFor(one.source());
            }
        }
        if (!any) {
            return Outcome.notApplicable(this, application.application());
        }
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        Terms circumstances = Terms.NONE
                .when(failed, "FAILED")
                .when(timedOut, "TIMED_OUT")
                .when(masked, "MASKED_NUMBER")
                .when(byName, "NAME");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    ANSWERED,
                    Evidence.happenedOn(application.decidedAt())
                            .and("circumstances", circumstances)
                            .and(
                                    "sources",
                                    application.comparisons().stream()
                                            .filter(one -> counts(one, application) && one.isNoAnswer())
                                            .map(Comparison::source)
                                            .toList())
                            .and("decidedAt", application.decidedAt()));
        }
        return outcome.gap(
                ANSWERED,
                Terms.NONE
                        .when(application.decidedAt() == null, "decidedAt")
                        .when(undated, "queriedAt")
                        .when(unknown, "matchedBy"));
    }

    /** Whether it is the last one of a source that counts before the decision; what has no result is a gap of its own rule. */
    private static boolean counts(Comparison one, ComparedApplication application) {
        Comparison last = application.last(one.source(), application.decidedAt());
        return last != null
                && last.comparison().equals(one.comparison())
                && one.result() != null
                && application.asksFor(one.source());
    }
}
