package io.neikong.report;

import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lasts from when to when, to be shown as bars along the days (时间轴).
 *
 * @param title  what is shown
 * @param asOf  the day from which it is looked at; drawn as a line
 * @param rows  one bar each, in the order in which they are shown
 */
public record Timeline(Words title, LocalDate asOf, List<Row> rows) {

    /**
     * One bar. What goes beyond its last day up to {@link #asOf} is drawn as being over.
     *
     * @param label  the identifiers of what the bar is about
     * @param from  its first day, null if that is not known
     * @param through  its last day, null if that cannot be told; then it stands in the table alone
     * @param status  how things stand
     * @param severity  how much that weighs
     */
    public record Row(
            String label,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            Words status,
            Severity severity) {
        public Row {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(severity, "severity");
        }
    }

    public Timeline {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        rows = List.copyOf(rows);
    }
}
