package io.neikong.report;

import io.neikong.control.Clause;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** What people would rather look at than read: open findings by clause and severity, by unit and clause, and what the caller adds. */
final class ChartsPart {

    private static final int BAR = 300;

    private ChartsPart() {}

    static void write(HtmlReport shown, Page page) throws XMLStreamException {
        List<Finding> open =
                shown.report().findings().stream().filter(Finding::isOpen).toList();
        page.open("section", "id", "charts").labelled("h2", "charts").newLine();
        if (open.isEmpty()) {
            page.labelled("p", "none");
        } else {
            writeClauses(open, page);
            MatrixChart.write(unitsAndClauses(open, shown), page);
        }
        for (Matrix matrix : shown.matrices()) {
            MatrixChart.write(matrix, page);
        }
        for (Timeline timeline : shown.timelines()) {
            TimelineChart.write(timeline, page);
        }
        page.close().newLine();
    }

    private static void writeClauses(List<Finding> open, Page page) throws XMLStreamException {
        Map<Clause, Map<Severity, Long>> counts = new EnumMap<>(Clause.class);
        for (Finding finding : open) {
            counts.computeIfAbsent(finding.rule().clause(), clause -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), 1L, Long::sum);
        }
        long largest = counts.values().stream().mapToLong(ChartsPart::sum).max().orElse(1);
        page.open("figure", "class", "clauses");
        page.labelled("h3", "byClause");
        page.wide(Page.words("byClause"));
        page.open("table", "class", "bars").labelled("caption", "byClauseCaption");
        page.head("clause", "CRITICAL", "MAJOR", "MINOR", "INFO", "sum", "share");
        for (Map.Entry<Clause, Map<Severity, Long>> clause : counts.entrySet()) {
            page.open("tr").open("th", "scope", "row");
            page.words(CoveragePart.named(clause.getKey())).close();
            for (Severity severity : Severity.values()) {
                page.number(clause.getValue().getOrDefault(severity, 0L));
            }
            page.number(sum(clause.getValue())).open("td", "class", "drawn");
            writeBar(clause.getValue(), largest, page);
            page.close().close().newLine();
        }
        page.close().close().close().close().newLine();
    }

    private static void writeBar(Map<Severity, Long> counts, long largest, Page page) throws XMLStreamException {
        page.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + BAR + " 12",
                "aria-hidden",
                "true",
                "preserveAspectRatio",
                "none");
        double left = 0;
        for (Map.Entry<Severity, Long> count : counts.entrySet()) {
            double width = (double) count.getValue() * BAR / largest;
            page.empty(
                    "rect",
                    "class",
                    count.getKey().name(),
                    "x",
                    String.format(Locale.ROOT, "%.2f", left),
                    "width",
                    String.format(Locale.ROOT, "%.2f", width),
                    "height",
                    "12");
            left += width;
        }
        page.close();
    }

    private static long sum(Map<Severity, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Units by name, those findings that have none last. */
    private static Matrix unitsAndClauses(List<Finding> open, HtmlReport shown) {
        Map<String, Map<Clause, Long>> byUnit = new TreeMap<>();
        Map<Clause, Long> withoutUnit = new EnumMap<>(Clause.class);
        Map<Clause, Long> clauses = new EnumMap<>(Clause.class);
        for (Finding finding : open) {
            String unit = shown.unit(finding);
            Map<Clause, Long> counts =
                    unit == null ? withoutUnit : byUnit.computeIfAbsent(unit, name -> new EnumMap<>(Clause.class));
            counts.merge(finding.rule().clause(), 1L, Long::sum);
            clauses.merge(finding.rule().clause(), 1L, Long::sum);
        }
        Map<Words, Map<Clause, Long>> rows = new LinkedHashMap<>();
        byUnit.forEach((unit, counts) -> rows.put(Words.same(unit), counts));
        if (!withoutUnit.isEmpty()) {
            rows.put(Page.words("noUnit"), withoutUnit);
        }
        Function<Map<Clause, Long>, List<Long>> inOrder = counts -> clauses.keySet().stream()
                .map(clause -> counts.getOrDefault(clause, 0L))
                .toList();
        return new Matrix(
                Page.words("heatMap"),
                Page.words("unit"),
                Page.words("clause"),
                new ArrayList<>(rows.keySet()),
                clauses.keySet().stream().map(CoveragePart::named).toList(),
                rows.values().stream().map(inOrder).toList());
    }
}
