package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.SOURCES_COMPARED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each source that the programme asks for was queried before the application was approved, with the time, the identifier
 * of the request and the result on record (审批前比对规定数据源).
 *
 * <p>A comparison after the approval does not make up for one before it, even if nothing was paid yet. Whether the source answered is
 * {@link QueriesAnswered}'s question. An application that is not approved is not examined.
 */
public record SourcesCompared() implements Control<ComparedApplication> {

    private static final List<Rule> RULES = List.of(SOURCES_COMPARED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ComparedApplication application) {
        List<String> required = application.required();
        if (!application.approved() || (required != null && required.isEmpty())) {
            return Outcome.notApplicable(this, application.application());
        }
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        if (required == null) {
            return outcome.gap(SOURCES_COMPARED, application.programme() == null ? "programme" : "requiredSources");
        }
        boolean broken = false;
        Terms missing = Terms.NONE.when(application.decidedAt() == null, "decidedAt");
        boolean noTime = false;
        boolean noRequest = false;
        boolean noResult = false;
        for (int i = 0; i < required.size(); i++) {
            Comparison last = application.last(required.get(i), application.decidedAt());
            broken |= last == null;
            noTime |= last != null && last.queriedAt() == null;
            noRequest |= last != null && last.request() == null;
            noResult |= last != null && last.result() == null;
        }
        missing = missing.when(noTime, "queriedAt").when(noRequest, "request").when(noResult, "result");
        if (broken) {
            outcome = outcome.breach(
                    SOURCES_COMPARED,
                    Evidence.happenedOn(application.decidedAt())
                            .andAny(
                                    "notQueried",
                                    sources(application, last -> last == null, source -> !application.hasAny(source)))
                            .andAny("queriedLater", sources(application, last -> last == null, application::hasAny))
                            .and("decidedAt", application.decidedAt()));
        }
        return missing.isEmpty()
                ? outcome
                : outcome.gap(
                        SOURCES_COMPARED,
                        Evidence.missing(missing)
                                .andAny(
                                        "sources",
                                        sources(application, SourcesCompared::isIncomplete, application::hasAny)));
    }

    private static boolean isIncomplete(@Nullable Comparison last) {
        return last != null && (last.queriedAt() == null || last.request() == null || last.result() == null);
    }

    /** The required sources whose last comparison before the decision is so. */
    private static List<String> sources(
            ComparedApplication application, Predicate<@Nullable Comparison> last, Predicate<String> source) {
        List<String> required = application.required();
        return required == null
                ? List.of()
                : required.stream()
                        .filter(one -> last.test(application.last(one, application.decidedAt())))
                        .filter(source)
                        .toList();
    }
}
