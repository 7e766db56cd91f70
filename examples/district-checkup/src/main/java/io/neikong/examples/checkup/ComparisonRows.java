package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.finance.subsidy.comparison.ComparedApplication;
import io.neikong.finance.subsidy.comparison.Comparison;
import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Resolution;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.finance.subsidy.comparison.ComparisonPolicy;
import io.neikong.finance.subsidy.comparison.OverriddenHits;
import io.neikong.finance.subsidy.comparison.OverriddenHits.Hit;
import io.neikong.time.WorkingCalendar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was compared with the data of other bodies before applications were decided and paid. */
final class ComparisonRows {

    private static final Map<String, Result> RESULTS =
            Map.of("no-hit", Result.NO_HIT, "hit", Result.HIT, "failed", Result.FAILED, "timed-out", Result.TIMED_OUT);
    private static final Map<String, Match> MATCHES =
            Map.of("number", Match.NUMBER, "masked-number", Match.MASKED_NUMBER, "name", Match.NAME);
    private static final Map<String, Boolean> CLEARED = Map.of("cleared", true, "confirmed", false);
    private static final Map<String, Boolean> BY_SYSTEM = Map.of("person", false, "system", true);

    private final District district;
    private final DataFolder folder;

    ComparisonRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.REVIEWED_APPLICATIONS, Table.COMPARISONS)) {
            return;
        }
        ComparisonPolicy policy = new ComparisonPolicy(district.policy(), WorkingCalendar.china());
        List<ComparedApplication> applications = applications();
        checkup.examine("comparisons", applications.stream(), policy.onComparisons());
        checkup.examine("overridden_hits", overrides(applications), policy.onOverrides());
        if (folder.has(Table.REQUIRED_SOURCES)) {
            checkup.examine("required_sources", applications.stream(), policy.onRequiredSources());
        }
    }

    private List<ComparedApplication> applications() {
        Map<String, ReviewedApplication> applications = ReviewedApplication.all(district);
        ListMultimap<String, String> required =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.REQUIRED_SOURCES, row -> required.put(row.required("programme"), row.required("source")));
        ListMultimap<String, Comparison> comparisons =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.COMPARISONS, row -> comparisons.put(ReviewedApplication.of(row, applications), comparison(row)));
        return applications.values().stream()
                .map(one -> new ComparedApplication(
                        one.id(),
                        one.programme(),
                        one.programme() == null || !required.containsKey(one.programme())
                                ? null
                                : required.get(one.programme()).stream()
                                        .sorted()
                                        .toList(),
                        one.approved(),
                        one.decidedAt(),
                        one.payment(),
                        comparisons.get(one.id()).stream()
                                .sorted(Comparator.comparing(Comparison::comparison))
                                .toList()))
                .toList();
    }

    private Comparison comparison(Row row) {
        return new Comparison(
                row.required("comparison"),
                row.required("source"),
                row.text("request"),
                row.instant("queried_at"),
                row.day("data_of"),
                row.wordOrNull("result", RESULTS),
                row.wordOrNull("matched_by", MATCHES),
                resolution(row));
    }

    private @Nullable Resolution resolution(Row row) {
        return row.text("resolution") == null
                ? null
                : new Resolution(
                        district.person(row, "resolved_by"),
                        row.word("resolution_kind", BY_SYSTEM, false),
                        row.instant("resolved_at"),
                        row.text("reason"),
                        row.word("resolution", CLEARED));
    }

    /** The hits of each programme in the whole file; what the system set aside was set aside by nobody known. */
    private static Stream<OverriddenHits> overrides(List<ComparedApplication> applications) {
        ListMultimap<String, Comparison> hits =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (ComparedApplication application : applications) {
            for (Comparison comparison : application.comparisons()) {
                if (application.programme() != null && comparison.result() == Result.HIT) {
                    hits.put(application.programme(), comparison);
                }
            }
        }
        return Multimaps.asMap(hits).entrySet().stream()
                .map(entry -> new OverriddenHits(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .filter(hit -> hit.resolution() != null
                                        && hit.resolution().cleared())
                                .map(hit -> new Hit(hit.comparison(), person(hit.resolution())))
                                .toList()));
    }

    private static @Nullable String person(@Nullable Resolution resolution) {
        return resolution == null || resolution.bySystem() ? null : resolution.resolver();
    }
}
