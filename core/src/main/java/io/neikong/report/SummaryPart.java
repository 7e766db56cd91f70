package io.neikong.report;

import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.checkup.Tally;
import io.neikong.control.Severity;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The part to read if one reads no other: how much is open, how heavy, and how much was looked at. */
final class SummaryPart {

    private SummaryPart() {}

    static void write(HtmlReport shown, Page page) throws XMLStreamException {
        CheckupReport report = shown.report();
        Map<Severity, Long> open = report.openFindings();
        page.open("section", "id", "summary").labelled("h2", "summary").open("dl", "class", "tiles");
        tile("openFindings", open.values().stream().mapToLong(Long::longValue).sum(), "open", page);
        for (Map.Entry<Severity, Long> count : open.entrySet()) {
            tile(count.getKey().name(), count.getValue(), count.getKey().name(), page);
        }
        tile(
                "excusedFindings",
                report.findings().stream().filter(finding -> !finding.isOpen()).count(),
                "",
                page);
        page.close().newLine();
        Tally all = report.coverage().stream().map(ClauseCoverage::tally).reduce(Tally.NONE, Tally::plus);
        page.open("dl", "class", "tiles small");
        tile("examined", all.examined(), "", page);
        tile("satisfied", all.satisfied(), "", page);
        tile("violated", all.violated(), "", page);
        tile("waived", all.waived(), "", page);
        tile("undetermined", all.undetermined(), "", page);
        page.close().newLine();
        page.open("dl", "class", "tiles small");
        for (ClauseCoverage.Status status : ClauseCoverage.Status.values()) {
            tile(
                    "clauses." + status.name(),
                    report.coverage().stream()
                            .filter(clause -> clause.status() == status)
                            .count(),
                    "",
                    page);
        }
        page.close().labelled("p", "summaryNote", "class", "note").close().newLine();
    }

    private static void tile(String label, long count, String kind, Page page) throws XMLStreamException {
        page.open("div", "class", count == 0 ? "tile none" : "tile " + kind);
        page.labelled("dt", label).element("dd", String.format(Locale.ROOT, "%,d", count));
        page.close();
    }
}
