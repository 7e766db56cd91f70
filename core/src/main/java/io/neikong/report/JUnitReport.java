package io.neikong.report;

import io.neikong.checkup.Baseline;
import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ControlCoverage;
import io.neikong.checkup.Tally;
import io.neikong.control.Clause;
import io.neikong.control.Finding;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes {@code junit.xml} in the shape that Jenkins reads, so that a build server shows the checkup like tests.
 * Each control is a test case of its clause: failed if it has an open finding, with the heaviest severity as the type;
 * skipped if it examined nothing, because that is no pass. No times are written: nobody measured any.
 */
public final class JUnitReport {

    private final Locale locale;
    private final ResourceBundle labels;
    private final Markup xml;

    private JUnitReport(Locale reader, OutputStream out) throws XMLStreamException {
        locale = reader.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        labels = ResourceBundle.getBundle("io.neikong.report.labels", locale);
        xml = new Markup(out);
    }

    /** What one control came to for one clause, wherever it was given. */
    private static final class Case {
        private final Set<Rule> rules = new LinkedHashSet<>();
        private final List<Finding> open = new ArrayList<>();
        private Tally tally = Tally.NONE;

        boolean isFailed() {
            return !open.isEmpty();
        }

        boolean isSkipped() {
            return open.isEmpty() && tally.examined() == 0;
        }
    }

    /** By what a finding is sorted to a test case. */
    private record Name(String control, Clause clause) {}

    /** Writes the report with its sentences in the language of {@code locale}: Chinese, or otherwise English. */
    public static void write(CheckupReport report, Locale locale, OutputStream out) throws IOException {
        write(report, Baseline.EMPTY.compare(report), locale, out);
    }

    /**
     * As {@link #write(CheckupReport, Locale, OutputStream)}, but what was accepted and is not yet due fails nothing. What was
     * accepted, is overdue and was not looked at fails a test case of its own.
     *
     * @param accepted  the report held against a baseline
     */
    public static void write(CheckupReport report, BaselineComparison accepted, Locale locale, OutputStream out)
            throws IOException {
        try {
            new JUnitReport(locale, out).write(report, accepted);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(CheckupReport report, BaselineComparison accepted) throws XMLStreamException {
        Map<Name, Case> cases = cases(report, accepted.openFindings());
        List<Baseline.Entry> unseen = accepted.overdueAndNotAssessed();
        int more = unseen.isEmpty() ? 0 : 1;
        xml.prolog("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.open(
                        "testsuite",
                        "name",
                        "neikong " + report.asOf(),
                        "tests",
                        String.valueOf(cases.size() + more),
                        "failures",
                        String.valueOf(
                                cases.values().stream().filter(Case::isFailed).count() + more),
                        "errors",
                        "0",
                        "skipped",
                        String.valueOf(
                                cases.values().stream().filter(Case::isSkipped).count()))
                .newLine();
        for (Map.Entry<Name, Case> each : cases.entrySet()) {
            write(each.getKey(), each.getValue());
        }
        if (!unseen.isEmpty()) {
            writeUnseen(unseen);
        }
        xml.close().end();
    }

    private void writeUnseen(List<Baseline.Entry> unseen) throws XMLStreamException {
        xml.open("testcase", "classname", label("baseline"), "name", label("overdue"));
        xml.open("failure", "type", "OVERDUE", "message", label("overdueUnseen"));
        for (Baseline.Entry entry : unseen) {
            xml.text(Stream.of(
                                    label(entry.severity().name()),
                                    entry.finding(),
                                    entry.control(),
                                    entry.subject(),
                                    entry.owner(),
                                    entry.dueOn().toString())
                            .collect(Collectors.joining(" · "))
                    + "\n");
        }
        xml.close().close().newLine();
    }

    private static Map<Name, Case> cases(CheckupReport report, List<Finding> open) {
        Map<Name, Case> cases = new LinkedHashMap<>();
        for (ControlCoverage control : report.controls()) {
            Case one = cases.computeIfAbsent(new Name(control.control(), control.clause()), name -> new Case());
            one.rules.addAll(control.rules());
            one.tally = one.tally.plus(control.tally());
        }
        open.forEach(finding -> {
            Rule rule = finding.rule();
            Case one = cases.computeIfAbsent(new Name(finding.control(), rule.clause()), name -> new Case());
            one.rules.add(rule);
            one.open.add(finding);
        });
        return cases;
    }

    private void write(Name name, Case one) throws XMLStreamException {
        Clause clause = name.clause();
        xml.open(
                "testcase",
                "classname",
                clause.number() + " " + clause.title(locale),
                "name",
                Stream.concat(Stream.of(name.control()), one.rules.stream().map(Rule::code))
                        .collect(Collectors.joining(" ")));
        if (one.isSkipped()) {
            xml.open("skipped", "message", label(one.tally.notApplicable() > 0 ? "nothingApplied" : "nothingExamined"))
                    .close();
        }
        if (one.isFailed()) {
            writeFailure(one);
        }
        xml.close().newLine();
    }

    private void writeFailure(Case one) throws XMLStreamException {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        one.open.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        Severity heaviest = counts.keySet().iterator().next();
        xml.open("failure", "type", heaviest.name(), "message", summary(one, counts));
        for (Finding finding : one.open) {
            xml.text(label(finding.severity().name()) + " · "
                    + label(finding.kind().name()) + " · " + finding.id() + " · " + finding.message(locale) + "\n");
        }
        xml.close();
    }

    private String summary(Case one, Map<Severity, Integer> counts) {
        boolean chinese = locale.equals(Locale.CHINESE);
        String colon = chinese ? "：" : ": ";
        List<String> parts = new ArrayList<>();
        parts.add(label("examined") + colon + one.tally.examined());
        parts.add(label("open") + colon + one.open.size());
        counts.forEach((severity, count) -> parts.add(label(severity.name()) + colon + count));
        return String.join(chinese ? "；" : "; ", parts);
    }

    private String label(String key) {
        return labels.getString(key);
    }
}
