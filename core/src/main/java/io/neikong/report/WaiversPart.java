package io.neikong.report;

import io.neikong.checkup.WaiverReport;
import io.neikong.control.Evidence;
import io.neikong.control.Waiver;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What became of each waiver. */
final class WaiversPart {

    private WaiversPart() {}

    static void write(WaiverReport waivers, Page page) throws XMLStreamException {
        if (waivers.lines().isEmpty()) {
            return;
        }
        page.open("section", "id", "waivers").labelled("h2", "waivers");
        page.wide(Page.words("waivers"));
        page.open("table")
                .open("caption")
                .label("waiversOn")
                .text(" " + waivers.day())
                .close();
        page.head(
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
            write(line, page);
        }
        page.close().close().close().close().newLine();
    }

    private static void write(WaiverReport.Line line, Page page) throws XMLStreamException {
        Waiver waiver = line.waiver();
        page.open("tr").element("th", waiver.id(), "scope", "row").open("td");
        for (WaiverReport.Remark remark : line.remarks()) {
            page.open("div").label(remark.name());
            if (remark == WaiverReport.Remark.INCOMPLETE) {
                list(waiver.missing().codes(), page);
            }
            page.close();
        }
        page.close().number(line.excused()).open("td");
        writeScope(waiver.scope(), page);
        page.close();
        page.element("td", orEmpty(waiver.reason()));
        page.element("td", orEmpty(waiver.compensatingControl()));
        page.element("td", orEmpty(waiver.applicant()));
        page.element("td", orEmpty(waiver.approver()));
        page.element("td", orEmpty(waiver.basisDocument()));
        page.element("td", "[" + orEmpty(waiver.validFrom()) + ", " + orEmpty(waiver.validUntil()) + ")");
        page.element(
                "td",
                waiver.recordedAt() == null
                        ? ""
                        : new Evidence.Moment(waiver.recordedAt()).spoken(UnaryOperator.identity(), ""));
        page.close().newLine();
    }

    private static void list(List<String> labels, Page page) throws XMLStreamException {
        String before = ": ";
        for (String label : labels) {
            page.text(before).label(label);
            before = ", ";
        }
    }

    private static void writeScope(Waiver.Scope scope, Page page) throws XMLStreamException {
        page.open("div").value(scope.rule()).close();
        named("subject", orEmpty(scope.subject()), page);
        named("persons", String.join(", ", scope.persons()), page);
        named("unit", orEmpty(scope.unit()), page);
        if (scope.coversGaps()) {
            page.labelled("div", "coversGaps");
        }
    }

    private static void named(String key, String value, Page page) throws XMLStreamException {
        if (!value.isEmpty()) {
            page.open("div").label(key).text(": ").value(value).close();
        }
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
