package io.neikong.report;

import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.checkup.Tally;
import io.neikong.checkup.WaiverReport;
import io.neikong.control.Basis;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.control.Waiver;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes {@code report.html}: one page without scripts and without anything from elsewhere, to read or to print. */
public final class HtmlReport {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
              margin: 2em auto; max-width: 80em; padding: 0 1em; color: #1b1b1b; background: #fff }
            table { border-collapse: collapse; width: 100% }
            th, td { border: 1px solid #c8c8c8; padding: .3em .5em; text-align: left; vertical-align: top }
            th { background: #eef1f5 } thead { display: table-header-group } tr { break-inside: avoid }
            td.number { text-align: right; font-variant-numeric: tabular-nums }
            .CRITICAL { color: #8f0d0d; font-weight: bold } .MAJOR { color: #8a3d00 } .small { color: #555; font-size: 85% }
            @media print { body { margin: 0; max-width: none; font-size: 10px } @page { size: A4 landscape; margin: 12mm } }
            """;

    private final CheckupReport report;
    private final WaiverReport waivers;
    private final Locale locale;
    private final ResourceBundle labels;
    private final Markup html;

    private HtmlReport(CheckupReport report, WaiverReport waivers, Locale locale, OutputStream out)
            throws XMLStreamException {
        this.report = report;
        this.waivers = waivers;
        this.locale = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.labels = ResourceBundle.getBundle("io.neikong.report.labels", this.locale);
        this.html = new Markup(out);
    }

    /** Writes the page in the language of {@code locale}: Chinese for a Chinese locale, otherwise English. */
    public static void write(CheckupReport report, Locale locale, OutputStream out) throws IOException {
        write(report, new WaiverReport(report.asOf(), List.of()), locale, out);
    }

    /** Writes the page, with a table of the waivers if there are any. */
    public static void write(CheckupReport report, WaiverReport waivers, Locale locale, OutputStream out)
            throws IOException {
        try {
            new HtmlReport(report, waivers, locale, out).write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write() throws XMLStreamException {
        html.prolog("<!DOCTYPE html>");
        html.open("html", "lang", locale.getLanguage()).open("head");
        html.open("meta", "charset", "utf-8").close();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .close();
        html.element("title", label("title") + " " + report.asOf()).element("style", STYLE);
        html.close().newLine().open("body").newLine();
        html.element("h1", label("title"))
                .element("p", label("asOf") + " " + report.asOf())
                .newLine();
        writeSummary();
        writeCoverage();
        writeFindings();
        writeWaivers();
        html.close().close().end();
    }

    private void writeSummary() throws XMLStreamException {
        html.element("h2", label("summary")).open("ul");
        for (Map.Entry<Severity, Long> count : report.openFindings().entrySet()) {
            html.element(
                    "li",
                    label(count.getKey().name()) + " " + count.getValue(),
                    "class",
                    count.getKey().name());
        }
        html.close().newLine();
    }

    private void writeCoverage() throws XMLStreamException {
        html.element("h2", label("coverage")).open("table");
        writeHead(
                "clause",
                "status",
                "examined",
                "satisfied",
                "violated",
                "waived",
                "undetermined",
                "notApplicable",
                "limit");
        for (ClauseCoverage coverage : report.coverage()) {
            Tally tally = coverage.tally();
            html.open("tr");
            html.element(
                    "td", coverage.clause().number() + " " + coverage.clause().title(locale));
            html.element("td", label(coverage.status().name()));
            for (long count : List.of(
                    tally.examined(),
                    tally.satisfied(),
                    tally.violated(),
                    tally.waived(),
                    tally.undetermined(),
                    tally.notApplicable())) {
                html.element("td", String.valueOf(count), "class", "number");
            }
            html.element("td", coverage.clause().limit(locale).orElse(""), "class", "small");
            html.close().newLine();
        }
        html.close().close().newLine();
    }

    private void writeFindings() throws XMLStreamException {
        html.element("h2", label("findings"));
        if (report.findings().isEmpty()) {
            html.element("p", label("none"));
            return;
        }
        html.open("table");
        writeHead("severity", "rule", "subject", "persons", "message", "remedy", "basis");
        for (Finding finding : report.findings()) {
            String severity = finding.severity().name();
            html.open("tr", "id", finding.id());
            html.element("td", label(severity), "class", severity);
            html.open("td").text(finding.rule().code() + " " + finding.title(locale));
            html.element(
                    "div",
                    label(finding.kind().name()) + " · "
                            + label(finding.verdict().name())
                            + (finding.waiver() == null ? "" : " · " + finding.waiver()),
                    "class",
                    "small");
            html.close();
            html.element("td", finding.subject());
            html.element("td", String.join(", ", finding.persons()));
            html.element("td", finding.message(locale));
            html.element("td", finding.remedy(locale));
            html.element("td", basis(finding.bases()), "class", "small");
            html.close().newLine();
        }
        html.close().close().newLine();
    }

    private void writeWaivers() throws XMLStreamException {
        if (waivers.lines().isEmpty()) {
            return;
        }
        html.element("h2", label("waivers"))
                .element("p", label("waiversOn") + " " + waivers.day())
                .open("table");
        writeHead(
                "waiver",
                "remarks",
                "excused",
                "scope",
                "reason",
                "compensatingControl",
                "applicant",
                "approver",
                "basisDocument",
                "validity",
                "recordedAt");
        for (WaiverReport.Line line : waivers.lines()) {
            Waiver waiver = line.waiver();
            html.open("tr");
            html.element("td", waiver.id());
            html.element(
                    "td",
                    line.remarks().stream()
                            .map(remark -> remark(remark, waiver))
                            .collect(Collectors.joining("; ")));
            html.element("td", String.valueOf(line.excused()), "class", "number");
            html.element("td", scope(waiver.scope()));
            html.element("td", orEmpty(waiver.reason()));
            html.element("td", orEmpty(waiver.compensatingControl()));
            html.element("td", orEmpty(waiver.applicant()));
            html.element("td", orEmpty(waiver.approver()));
            html.element("td", orEmpty(waiver.basisDocument()));
            html.element("td", "[" + orEmpty(waiver.validFrom()) + ", " + orEmpty(waiver.validUntil()) + ")");
            html.element(
                    "td",
                    waiver.recordedAt() == null
                            ? ""
                            : new Evidence.Moment(waiver.recordedAt()).spoken(UnaryOperator.identity(), ""));
            html.close().newLine();
        }
        html.close().close().newLine();
    }

    private String remark(WaiverReport.Remark remark, Waiver waiver) {
        return remark == WaiverReport.Remark.INCOMPLETE
                ? label(remark.name()) + ": "
                        + waiver.missing().codes().stream().map(this::label).collect(Collectors.joining(", "))
                : label(remark.name());
    }

    private String scope(Waiver.Scope scope) {
        return Stream.of(
                        scope.rule(),
                        named("subject", orEmpty(scope.subject())),
                        named("persons", String.join(", ", scope.persons())),
                        named("unit", orEmpty(scope.unit())),
                        scope.coversGaps() ? label("coversGaps") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String named(String key, String value) {
        return value.isEmpty() ? "" : label(key) + ": " + value;
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private void writeHead(String... columns) throws XMLStreamException {
        html.open("thead").open("tr");
        for (String column : columns) {
            html.element("th", label(column), "scope", "col");
        }
        html.close().close().open("tbody").newLine();
    }

    private String basis(List<Basis> bases) {
        return bases.stream()
                .map(basis -> label(basis.kind().name()) + ": " + basis.citation(locale) + validity(basis))
                .collect(Collectors.joining("; "));
    }

    private static String validity(Basis basis) {
        return basis.from() == null && basis.until() == null
                ? ""
                : Stream.of(basis.from(), basis.until())
                        .map(day -> day == null ? "" : day.toString())
                        .collect(Collectors.joining("–", " (", ")"));
    }

    private String label(String key) {
        return labels.getString(key);
    }
}
