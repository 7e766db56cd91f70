package io.neikong.report;

import io.neikong.control.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A timeline as a picture, and the same days as a table. */
final class TimelineChart {

    /** So many bars are drawn; who looks at a picture does not look at more. */
    private static final int DRAWN = 60;

    /** How far a picture reaches to either side; what goes beyond is cut off at its edge. */
    private static final int YEARS = 20;

    private static final int LABELS = 260;
    private static final int WIDTH = 1000;
    private static final int ROW = 20;
    private static final int HEAD = 40;

    private final Timeline timeline;
    private final Page page;
    private final List<Timeline.Row> drawn;
    private final LocalDate first;
    private final LocalDate last;

    private TimelineChart(Timeline timeline, Page page) {
        this.timeline = timeline;
        this.page = page;
        this.drawn = timeline.rows().stream()
                .filter(row -> row.through() != null)
                .limit(DRAWN)
                .toList();
        List<LocalDate> days = Stream.concat(
                        Stream.of(timeline.asOf()),
                        drawn.stream()
                                .flatMap(row ->
                                        Stream.of(row.from(), row.through()).filter(Objects::nonNull)))
                .sorted()
                .toList();
        LocalDate earliest = timeline.asOf().minusYears(YEARS);
        LocalDate latest = timeline.asOf().plusYears(YEARS);
        this.first = (days.get(0).isBefore(earliest) ? earliest : days.get(0)).withDayOfYear(1);
        LocalDate end = days.get(days.size() - 1);
        this.last = (end.isAfter(latest) ? latest : end).plusMonths(1);
    }

    static void write(Timeline timeline, Page page) throws XMLStreamException {
        page.open("figure", "class", "timeline")
                .open("h3")
                .words(timeline.title())
                .close();
        if (timeline.rows().isEmpty()) {
            page.labelled("p", "nothingToShow").close().newLine();
            return;
        }
        TimelineChart chart = new TimelineChart(timeline, page);
        if (!chart.drawn.isEmpty()) {
            chart.draw();
        }
        chart.writeTable();
        page.close().newLine();
    }

    private void draw() throws XMLStreamException {
        int height = HEAD + drawn.size() * ROW + 6;
        page.wide(timeline.title());
        page.labelled("p", "timelineNote", "class", "note");
        page.open("svg", "role", "img", "viewBox", "0 0 " + WIDTH + " " + height, "class", "timeline");
        page.element("title", Page.plain(timeline.title()));
        for (LocalDate year = first; place(year) < WIDTH - ROW; year = year.plusYears(1)) {
            String x = x(year);
            page.empty("line", "class", "year", "x1", x, "x2", x, "y1", "16", "y2", String.valueOf(height));
            page.element("text", String.valueOf(year.getYear()), "class", "year", "x", x, "y", "12");
        }
        int top = HEAD;
        for (Timeline.Row row : drawn) {
            drawRow(row, top);
            top += ROW;
        }
        String today = x(timeline.asOf());
        page.empty("line", "class", "today", "x1", today, "x2", today, "y1", "20", "y2", String.valueOf(height));
        page.element("text", timeline.asOf().toString(), "class", "today", "x", today, "y", "30");
        page.close().close();
        if (drawn.size() < timeline.rows().size()) {
            page.labelled("p", "drawnInPart", "class", "note");
        }
        page.newLine();
    }

    private void drawRow(Timeline.Row row, int top) throws XMLStreamException {
        LocalDate through = Objects.requireNonNull(row.through());
        LocalDate from = row.from() == null || row.from().isAfter(through) ? through : row.from();
        page.element(
                "text", row.label(), "class", "label", "x", String.valueOf(LABELS - 8), "y", String.valueOf(top + 13));
        bar(from, through, top, "held");
        if (through.isBefore(timeline.asOf())) {
            bar(through, timeline.asOf(), top, row.severity().name());
        } else {
            page.empty(
                    "rect",
                    "class",
                    row.severity().name(),
                    "x",
                    x(through),
                    "y",
                    String.valueOf(top + 1),
                    "width",
                    "4",
                    "height",
                    "16");
        }
    }

    private void bar(LocalDate from, LocalDate through, int top, String kind) throws XMLStreamException {
        page.empty(
                "rect",
                "class",
                kind,
                "x",
                x(from),
                "y",
                String.valueOf(top + 3),
                "width",
                String.format(Locale.ROOT, "%.1f", Math.max(1, place(through) - place(from))),
                "height",
                "12");
    }

    private double place(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return LABELS + Math.max(0, Math.min(1, share)) * (WIDTH - LABELS);
    }

    private String x(LocalDate day) {
        return String.format(Locale.ROOT, "%.1f", place(day));
    }

    private void writeTable() throws XMLStreamException {
        page.open("details").labelled("summary", "asTable").open("table");
        page.open("caption").words(timeline.title()).close();
        page.head("severity", "standing", "subject", "from", "through");
        for (Timeline.Row row : timeline.rows()) {
            Severity severity = row.severity();
            page.open("tr").labelled("td", severity.name(), "class", severity.name());
            page.open("td").words(row.status()).close().element("th", row.label(), "scope", "row");
            day(row.from());
            day(row.through());
            page.close().newLine();
        }
        page.close().close().close().newLine();
    }

    private void day(@Nullable LocalDate day) throws XMLStreamException {
        page.element("td", day == null ? "—" : day.toString());
    }
}
