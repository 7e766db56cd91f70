package io.neikong.report;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.WaiverReport;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code report.html}: one page to read, to search or to print, in Chinese and English, with nothing in it from
 * elsewhere. It says the same with scripts switched off; only searching, filtering and sorting need them.
 *
 * <pre>{@code
 * HtmlReport.of(report).withPrevious(PreviousReport.read(file)).write(Locale.CHINESE, out);
 * }</pre>
 *
 * @param report  what was found
 * @param waivers  what became of the waivers; without lines if there are none
 * @param accepted  the findings that somebody answers for by a day, null if nobody was named
 * @param previous  an earlier checkup to compare with, null if there is none
 * @param unitOf  the unit of a finding whose evidence names none; null from it if that is not known
 * @param matrices  more tables of counts
 * @param timelines  more bars along the days
 */
public record HtmlReport(
        CheckupReport report,
        WaiverReport waivers,
        @Nullable BaselineComparison accepted,
        @Nullable PreviousReport previous,
        Function<Finding, @Nullable String> unitOf,
        List<Matrix> matrices,
        List<Timeline> timelines) {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    public HtmlReport {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(waivers, "waivers");
        Objects.requireNonNull(unitOf, "unitOf");
        matrices = List.copyOf(matrices);
        timelines = List.copyOf(timelines);
    }

    /** A page of nothing but a checkup. */
    public static HtmlReport of(CheckupReport report) {
        return new HtmlReport(
                report, new WaiverReport(report.asOf(), List.of()), null, null, finding -> null, List.of(), List.of());
    }

    /** This page with a table of the waivers, if there are any. */
    public HtmlReport withWaivers(WaiverReport all) {
        return new HtmlReport(report, all, accepted, previous, unitOf, matrices, timelines);
    }

    /** This page with who answers for the accepted findings, and by when. */
    public HtmlReport withAccepted(BaselineComparison comparison) {
        return new HtmlReport(report, waivers, comparison, previous, unitOf, matrices, timelines);
    }

    /** This page with what changed since an earlier checkup. */
    public HtmlReport withPrevious(PreviousReport earlier) {
        return new HtmlReport(report, waivers, accepted, earlier, unitOf, matrices, timelines);
    }

    /** This page with the units of findings whose evidence names none. */
    public HtmlReport withUnits(Function<Finding, @Nullable String> units) {
        return new HtmlReport(report, waivers, accepted, previous, units, matrices, timelines);
    }

    /** This page with one more table of counts. */
    public HtmlReport and(Matrix matrix) {
        List<Matrix> more = Stream.concat(matrices.stream(), Stream.of(matrix)).toList();
        return new HtmlReport(report, waivers, accepted, previous, unitOf, more, timelines);
    }

    /** This page with one more chart of bars along the days. */
    public HtmlReport and(Timeline timeline) {
        List<Timeline> more =
                Stream.concat(timelines.stream(), Stream.of(timeline)).toList();
        return new HtmlReport(report, waivers, accepted, previous, unitOf, matrices, more);
    }

    /**
     * Writes the page.
     *
     * @param first  the language in which it opens: Chinese for a Chinese locale, otherwise English
     */
    public void write(Locale first, OutputStream out) throws IOException {
        try {
            Page page = new Page(first, out);
            page.html().prolog("<!DOCTYPE html>");
            page.open("html", "lang", page.languages().get(0).getLanguage());
            writeHead(page);
            page.open("body").newLine();
            writeLanguageSwitch(page);
            writeHeader(page);
            writeContents(page);
            page.open("main").newLine();
            SummaryPart.write(this, page);
            TrendPart.write(this, page);
            ChartsPart.write(this, page);
            CoveragePart.write(report, page);
            FindingsPart.write(this, page);
            WaiversPart.write(waivers, page);
            GlossaryPart.write(page);
            page.close().close().close().html().end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The unit that a finding is about, null if none is known. */
    @Nullable
    String unit(Finding finding) {
        return finding.evidence()
                .get("unit")
                .filter(Evidence.Text.class::isInstance)
                .map(Evidence.Value::toString)
                .orElseGet(() -> unitOf.apply(finding));
    }

    private void writeHead(Page page) throws XMLStreamException {
        String policy = "default-src 'none'; script-src '" + hash(SCRIPT) + "'; style-src '" + hash(STYLE)
                + "'; base-uri 'none'; form-action 'none'";
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", Page.words("title").in(page.languages().get(0)) + " " + report.asOf());
        page.html().resource("style", STYLE).resource("script", SCRIPT);
        page.close().newLine();
    }

    /** Two buttons before everything else, so that the style can tell by them which language to show. */
    private static void writeLanguageSwitch(Page page) throws XMLStreamException {
        for (Locale language : page.languages()) {
            String code = language.getLanguage();
            String[] attributes = {"type", "radio", "name", "language", "id", "in-" + code, "value", code};
            page.empty(
                    "input",
                    language.equals(page.languages().get(0))
                            ? Stream.concat(Stream.of(attributes), Stream.of("checked", "checked"))
                                    .toArray(String[]::new)
                            : attributes);
        }
        page.newLine();
    }

    private void writeHeader(Page page) throws XMLStreamException {
        page.open("header");
        page.labelled("h1", "title");
        page.open("p", "class", "day").label("asOf").text(" " + report.asOf()).close();
        page.open("p", "class", "switch");
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            page.element(
                    "label", name(language), "for", "in-" + language.getLanguage(), "lang", language.getLanguage());
        }
        page.close().close().newLine();
    }

    private void writeContents(Page page) throws XMLStreamException {
        page.open("nav", "id", "contents", "aria-label", Page.plain(Page.words("contents")));
        for (String section : List.of("summary", "trend", "charts", "coverage", "findings", "waivers", "glossary")) {
            boolean there = switch (section) {
                case "trend" -> previous != null;
                case "waivers" -> !waivers.lines().isEmpty();
                default -> true;
            };
            if (there) {
                page.labelled("a", section, "href", "#" + section);
            }
        }
        page.close().newLine();
    }

    private static String name(Locale language) {
        return language.equals(Locale.CHINESE) ? "中文" : "English";
    }

    private static String hash(String content) {
        HashCode hash = Hashing.sha256().hashString(content, StandardCharsets.UTF_8);
        return "sha256-" + Base64.getEncoder().encodeToString(hash.asBytes());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " of the library cannot be read", e);
        }
    }
}
