package io.neikong.examples.checkup;

import com.google.common.collect.TreeBasedTable;
import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.WaiverReport;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.report.HtmlReport;
import io.neikong.report.Matrix;
import io.neikong.report.PreviousReport;
import io.neikong.report.Timeline;
import io.neikong.report.Words;
import io.neikong.separation.SodRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a district shows beside the checkup itself: units, conflicts, rotation. */
final class ReportPage {

    /** How far the page looks ahead where nobody said so. */
    private static final int FORECAST_DAYS = 180;

    private ReportPage() {}

    static HtmlReport of(
            CheckupReport report,
            WaiverReport waivers,
            BaselineComparison comparison,
            @Nullable PreviousReport previous,
            @Nullable RotationForecast forecast,
            District district) {
        HtmlReport page = HtmlReport.of(report).withWaivers(waivers).withAccepted(comparison);
        if (previous != null) {
            page = page.withPrevious(previous);
        }
        Matrix conflicts = conflicts(report);
        if (!conflicts.rows().isEmpty()) {
            page = page.and(conflicts);
        }
        page = page.withUnits(new Units(district, report.findings())::of);
        if (district.folder().has(Table.ASSIGNMENTS)) {
            page = page.and(rotation(forecast == null ? district.rotationForecast(FORECAST_DAYS) : forecast));
        }
        return page;
    }

    /** How many persons hold each pair of permissions that must not come together; each pair once, by name. */
    private static Matrix conflicts(CheckupReport report) {
        TreeBasedTable<String, String, Long> pairs = TreeBasedTable.create();
        for (Finding finding : report.findings()) {
            if (finding.isOpen() && finding.rule() == SodRule.NO_CONFLICTING_PERMISSIONS) {
                List<String> held = held(finding);
                for (int i = 0; i < held.size(); i++) {
                    for (String other : held.subList(i + 1, held.size())) {
                        Long before = pairs.get(held.get(i), other);
                        pairs.put(held.get(i), other, before == null ? 1 : before + 1);
                    }
                }
            }
        }
        Set<String> columns = new TreeSet<>(pairs.columnKeySet());
        return new Matrix(
                words("page.conflicts"),
                words("page.permission"),
                words("page.otherPermission"),
                pairs.rowKeySet().stream().map(Words::same).toList(),
                columns.stream().map(Words::same).toList(),
                pairs.rowKeySet().stream()
                        .map(row -> columns.stream()
                                .map(column -> Objects.requireNonNullElse(pairs.get(row, column), 0L))
                                .toList())
                        .toList());
    }

    private static List<String> held(Finding finding) {
        return finding
                .evidence()
                .get("held")
                .filter(Evidence.Listing.class::isInstance)
                .map(value -> ((Evidence.Listing) value).items())
                .orElse(List.of())
                .stream()
                .map(Evidence.Value::toString)
                .sorted()
                .toList();
    }

    private static Timeline rotation(RotationForecast forecast) {
        List<Timeline.Row> rows = new ArrayList<>();
        for (RotationForecast.Line line : forecast.lines()) {
            rows.add(new Timeline.Row(
                    line.person() + " " + line.post().unit() + "/" + line.post().post(),
                    line.since(),
                    line.limitDay(),
                    words("page." + line.status().name()),
                    switch (line.status()) {
                        case OVER -> Severity.CRITICAL;
                        case DUE -> Severity.MAJOR;
                        case UNKNOWN -> Severity.INFO;
                    }));
        }
        return new Timeline(words("page.rotation", forecast.days()), forecast.asOf(), rows);
    }

    private static Words words(String key, Object... values) {
        return new Words(Language.ZH.say(key, values), Language.EN.say(key, values));
    }
}
