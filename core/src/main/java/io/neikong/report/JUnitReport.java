package io.neikong.report;

import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ControlCoverage;
import io.neikong.control.Finding;
import io.neikong.control.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Writes {@code junit.xml}: each control is a test case, failed if it has an open finding and skipped if it examined
 * nothing, so that a build server shows the checkup like tests.
 */
public final class JUnitReport {

    private JUnitReport() {}

    /** Writes the report with its sentences in the language of {@code locale}. */
    public static void write(CheckupReport report, Locale locale, OutputStream out) throws IOException {
        try {
            write(report, locale, new Markup(out));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(CheckupReport report, Locale locale, Markup xml) throws XMLStreamException {
        long failed = report.controls().stream()
                .filter(control -> !open(report, control).isEmpty())
                .count();
        long skipped = report.controls().stream()
                .filter(control -> control.tally().examined() == 0)
                .count();
        xml.open(
                        "testsuite",
                        "name",
                        "neikong " + report.asOf(),
                        "tests",
                        String.valueOf(report.controls().size()),
                        "failures",
                        String.valueOf(failed),
                        "errors",
                        "0",
                        "skipped",
                        String.valueOf(skipped))
                .newLine();
        for (ControlCoverage control : report.controls()) {
            write(control, open(report, control), locale, xml);
        }
        xml.close().end();
    }

    private static void write(ControlCoverage control, List<Finding> open, Locale locale, Markup xml)
            throws XMLStreamException {
        xml.open(
                "testcase",
                "classname",
                control.clause().number() + " " + control.clause().title(locale),
                "name",
                control.control() + " "
                        + control.rules().stream().map(Rule::code).collect(Collectors.joining(" ")));
        if (control.tally().examined() == 0) {
            xml.open("skipped").close();
        }
        if (!open.isEmpty()) {
            xml.element(
                    "failure",
                    open.stream()
                            .map(finding -> finding.id() + " " + finding.message(locale))
                            .collect(Collectors.joining("\n")),
                    "message",
                    open.size() + " / " + control.tally().examined());
        }
        xml.close().newLine();
    }

    private static List<Finding> open(CheckupReport report, ControlCoverage control) {
        return report.findings().stream()
                .filter(Finding::isOpen)
                .filter(finding -> finding.control().equals(control.control())
                        && control.rules().contains(finding.rule()))
                .toList();
    }
}
