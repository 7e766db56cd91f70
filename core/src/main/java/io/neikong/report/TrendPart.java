package io.neikong.report;

import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.checkup.Tally;
import io.neikong.control.Clause;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** What changed since an earlier checkup: new, still open, gone, by severity and by clause. */
final class TrendPart {

    private final Page page;
    private final PreviousReport previous;
    private final CheckupReport report;
    private final BaselineComparison comparison;

    private TrendPart(PreviousReport previous, CheckupReport report, Page page) {
        this.page = page;
        this.previous = previous;
        this.report = report;
        this.comparison = previous.compare(report);
    }

    /** How often each kind of change came, in the order of the columns. */
    private static final class Counts {
        private long before;
        private long added;
        private long still;
        private long excused;
        private long gone;
        private long unknown;
    }

    static void write(HtmlReport shown, Page page) throws XMLStreamException {
        PreviousReport previous = shown.previous();
        if (previous != null) {
            new TrendPart(previous, shown.report(), page).write();
        }
    }

    private void write() throws XMLStreamException {
        page.open("section", "id", "trend").labelled("h2", "trend");
        page.open("p", "class", "note")
                .label("trendSince")
                .text(" " + previous.asOf() + " → " + report.asOf())
                .close();
        writeExaminations();
        Map<String, PreviousReport.Open> then = previous.open().stream()
                .collect(Collectors.toMap(PreviousReport.Open::id, one -> one, (one, other) -> one));
        Map<Severity, Counts> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, new Counts());
        }
        count(Finding::severity, PreviousReport.Open::severity, then, bySeverity);
        writeTable("trendBySeverity", "severity", bySeverity, severity -> Page.words(severity.name()));
        Map<String, Counts> byClause = new LinkedHashMap<>();
        for (Clause clause : Clause.values()) {
            byClause.put(clause.number(), new Counts());
        }
        count(finding -> finding.rule().clause().number(), PreviousReport.Open::clause, then, byClause);
        byClause.values().removeIf(counts -> counts.before + counts.added + counts.still == 0);
        page.open("details").labelled("summary", "trendByClause");
        writeTable("trendByClause", "clause", byClause, TrendPart::named);
        page.close();
        page.close().newLine();
    }

    /** How much was looked at then and now, without which fewer findings say little. */
    private void writeExaminations() throws XMLStreamException {
        Tally before = previous.tallies().values().stream().reduce(Tally.NONE, Tally::plus);
        Tally now = report.coverage().stream().map(ClauseCoverage::tally).reduce(Tally.NONE, Tally::plus);
        page.open("p", "class", "note").label("examined");
        page.text(String.format(Locale.ROOT, " %,d → %,d · ", before.examined(), now.examined()));
        page.label("satisfied").text(String.format(Locale.ROOT, " %,d → %,d", before.satisfied(), now.satisfied()));
        page.close();
    }

    private <K> void count(
            Function<Finding, K> keyOf,
            Function<PreviousReport.Open, K> keyThen,
            Map<String, PreviousReport.Open> then,
            Map<K, Counts> counts) {
        BiConsumer<K, Consumer<Counts>> count =
                (key, counting) -> counting.accept(counts.computeIfAbsent(key, fresh -> new Counts()));
        then.values().forEach(one -> count.accept(keyThen.apply(one), all -> all.before++));
        comparison.added().forEach(finding -> count.accept(keyOf.apply(finding), all -> all.added++));
        Stream.of(comparison.known(), comparison.overdue())
                .flatMap(List::stream)
                .forEach(known -> {
                    if (known.finding().isOpen()) {
                        count.accept(keyOf.apply(known.finding()), all -> all.still++);
                    } else {
                        count.accept(keyOf.apply(known.finding()), all -> all.excused++);
                    }
                });
        comparison.fixed().forEach(entry -> count.accept(keyThen.apply(then.get(entry.finding())), all -> all.gone++));
        comparison
                .notAssessed()
                .forEach(entry -> count.accept(keyThen.apply(then.get(entry.finding())), all -> all.unknown++));
    }

    private <K> void writeTable(String caption, String column, Map<K, Counts> counts, Function<K, Words> named)
            throws XMLStreamException {
        page.wide(Page.words(caption));
        page.open("table", "class", "trend").labelled("caption", caption);
        page.head(
                column, "openBefore", "trendNew", "trendStill", "trendGone", "trendExcused", "trendUnknown", "openNow");
        for (Map.Entry<K, Counts> one : counts.entrySet()) {
            Counts all = one.getValue();
            page.open("tr")
                    .open("th", "scope", "row")
                    .words(named.apply(one.getKey()))
                    .close();
            page.number(all.before).number(all.added).number(all.still).number(all.gone);
            page.number(all.excused).number(all.unknown).number(all.added + all.still);
            page.close().newLine();
        }
        page.close().close().close().newLine();
    }

    private static Words named(String number) {
        return Stream.of(Clause.values())
                .filter(clause -> clause.number().equals(number))
                .findFirst()
                .map(CoveragePart::named)
                .orElseGet(() -> Words.same(number));
    }
}
