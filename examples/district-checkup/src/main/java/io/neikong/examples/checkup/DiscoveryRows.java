package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.finance.incident.Discoveries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What audits, cases, petitions, banks and others knew of a scheme. */
final class DiscoveryRows {

    private static final Map<String, Discoveries.Source> SOURCES = Row.wordsFor(Discoveries.Source.values());

    private final District district;

    DiscoveryRows(District district) {
        this.district = district;
    }

    /** The records of each scheme; one without a scheme stands for itself. */
    List<Discoveries> discoveries(
            Map<String, IncidentRows.Register> incidents, ListMultimap<String, IncidentRows.Reported> reports) {
        ListMultimap<String, Discoveries.Discovery> records =
                MultimapBuilder.treeKeys().arrayListValues().build();
        Map<String, String> reasons = new TreeMap<>();
        district.folder().forEach(Table.DISCOVERIES, row -> {
            String record = row.required("record");
            String scheme = Objects.requireNonNullElse(row.text("scheme"), record);
            records.put(
                    scheme,
                    new Discoveries.Discovery(
                            record,
                            row.word("source", SOURCES),
                            row.day("discovered_on"),
                            row.amount("amount"),
                            row.text("victim"),
                            row.word("case_filed", Map.of("yes", true, "no", false), false)));
            String reason = row.text("reason");
            if (reason != null) {
                reasons.merge(scheme, reason, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        return records.keySet().stream()
                .map(scheme -> {
                    IncidentRows.Register register = incidents.get(scheme);
                    return new Discoveries(
                            scheme,
                            register == null ? null : register.fund(),
                            records.get(scheme).stream()
                                    .sorted(Comparator.comparing(Discoveries.Discovery::record))
                                    .toList(),
                            first(reports.get(scheme)),
                            reasons.get(scheme),
                            district.asOf());
                })
                .toList();
    }

    private static Discoveries.@Nullable FirstReport first(List<IncidentRows.Reported> reports) {
        return reports.stream()
                .min(Comparator.comparing((IncidentRows.Reported report) ->
                                Objects.requireNonNullElse(report.day(), LocalDate.MAX))
                        .thenComparing(IncidentRows.Reported::report))
                .map(report -> new Discoveries.FirstReport(report.day(), report.statedDiscovery()))
                .orElse(null);
    }
}
