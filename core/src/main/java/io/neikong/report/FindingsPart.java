package io.neikong.report;

import com.google.common.base.Strings;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.neikong.checkup.Baseline;
import io.neikong.checkup.BaselineComparison;
import io.neikong.control.Basis;
import io.neikong.control.Finding;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Every finding, rule by rule. What is the same for many is said once: of a rule its clause and its bases, of a table the
 * sentence that all of its findings begin with. A report of 50,000 findings stays small enough to be opened.
 */
final class FindingsPart {

    /** So many rows make a table of their own, because a browser lays out only those tables that are looked at. */
    private static final int ROWS = 200;

    private final HtmlReport shown;
    private final Page page;
    private final Map<String, Baseline.Entry> answeredFor = new HashMap<>();
    private final Set<String> anchors = new HashSet<>();

    private FindingsPart(HtmlReport shown, Page page) {
        this.shown = shown;
        this.page = page;
        BaselineComparison accepted = shown.accepted();
        if (accepted != null) {
            Stream.of(accepted.known(), accepted.overdue())
                    .flatMap(List::stream)
                    .forEach(known -> answeredFor.put(known.entry().finding(), known.entry()));
        }
    }

    /** Findings of one rule that stand in tables of their own. */
    private record Batch(Severity severity, Finding.Kind kind, boolean waived) {
        private static final Comparator<Batch> ORDER = Comparator.comparing(Batch::waived)
                .thenComparing(Batch::severity)
                .thenComparing(Batch::kind);

        static Batch of(Finding finding) {
            return new Batch(finding.severity(), finding.kind(), !finding.isOpen());
        }
    }

    static void write(HtmlReport shown, Page page) throws XMLStreamException {
        page.open("section", "id", "findings").labelled("h2", "findings").newLine();
        List<Finding> findings = shown.report().findings();
        if (findings.isEmpty()) {
            page.labelled("p", "none");
        } else {
            page.labelled("p", "findingsNote", "class", "note");
            SearchForm.write(page);
            page.open("div", "id", "by-rule").newLine();
            FindingsPart part = new FindingsPart(shown, page);
            // Reports are sorted by rule, so one rule at a time is enough to have at hand.
            int from = 0;
            while (from < findings.size()) {
                int to = from;
                Rule rule = findings.get(from).rule();
                while (to < findings.size() && findings.get(to).rule().code().equals(rule.code())) {
                    to++;
                }
                part.write(rule, findings.subList(from, to));
                from = to;
            }
            page.close();
        }
        page.close().newLine();
    }

    private void write(Rule rule, List<Finding> findings) throws XMLStreamException {
        Map<Words, Integer> remedies = shared(findings);
        page.open(
                "section",
                "class",
                "rule",
                "data-rule",
                rule.code(),
                "data-clause",
                rule.clause().number());
        RuleHead.write(rule, words(findings.get(0), Finding::title), remedies.keySet(), page);
        Map<Batch, List<Finding>> batches = findings.stream()
                .collect(Collectors.groupingBy(
                        Batch::of, () -> new TreeMap<>(Batch.ORDER), Collectors.toCollection(ArrayList::new)));
        for (Map.Entry<Batch, List<Finding>> batch : batches.entrySet()) {
            for (List<Finding> rows : Iterables.partition(batch.getValue(), ROWS)) {
                writeTable(batch.getKey(), batch.getValue().size(), rows, remedies);
            }
        }
        page.close().newLine();
    }

    /** What more than one finding demands, numbered from 1; what one alone demands stands in its row. */
    private static Map<Words, Integer> shared(List<Finding> findings) {
        Multiset<Words> remedies = LinkedHashMultiset.create();
        findings.forEach(finding -> remedies.add(words(finding, Finding::remedy)));
        Map<Words, Integer> numbers = new LinkedHashMap<>();
        for (Multiset.Entry<Words> remedy : remedies.entrySet()) {
            if (remedy.getCount() > 1 || findings.size() == 1) {
                numbers.put(remedy.getElement(), numbers.size() + 1);
            }
        }
        return numbers;
    }

    private void writeTable(Batch batch, int all, List<Finding> rows, Map<Words, Integer> remedies)
            throws XMLStreamException {
        List<Words> messages =
                rows.stream().map(finding -> words(finding, Finding::message)).toList();
        Words beginning = new Words(
                beginning(messages.stream().map(Words::zh).toList(), "。"),
                beginning(messages.stream().map(Words::en).toList(), ". "));
        page.open(
                "table",
                "data-severity",
                batch.severity().name(),
                "data-kind",
                batch.kind().name(),
                "data-verdict",
                rows.get(0).verdict().name());
        page.open("caption")
                .labelled(
                        "b", batch.severity().name(), "class", batch.severity().name());
        page.text(" · ").label(batch.kind().name());
        if (batch.waived()) {
            page.text(" · ").label("WAIVED");
        }
        page.text(" · ").label("count").text(": " + all + " ");
        page.both("q", beginning).close();
        page.head("subject", "message", "persons", "unit", "basis", "remedy", "whoAndWhen");
        for (int i = 0; i < rows.size(); i++) {
            writeRow(rows.get(i), messages.get(i), beginning, remedies);
        }
        page.close().close().newLine();
    }

    private void writeRow(Finding finding, Words message, Words beginning, Map<Words, Integer> remedies)
            throws XMLStreamException {
        String id = finding.id();
        page.open("tr");
        if (anchors.add(id)) {
            page.element("th", finding.subject(), "scope", "row", "id", id);
        } else {
            page.element("th", finding.subject(), "scope", "row", "data-id", id);
        }
        page.open("td");
        page.both(
                "p",
                new Words(
                        message.zh().substring(beginning.zh().length()),
                        message.en().substring(beginning.en().length())));
        if (!finding.evidence().entries().isEmpty()) {
            page.element("code", finding.evidence().toString());
        }
        page.close();
        page.element("td", String.join("\n", finding.persons()));
        page.element("td", Objects.requireNonNullElse(shown.unit(finding), ""));
        page.element("td", numbers(finding.bases(), finding.rule().bases()));
        writeRemedy(words(finding, Finding::remedy), remedies);
        writeWhoAndWhen(finding);
        page.close().newLine();
    }

    private void writeRemedy(Words remedy, Map<Words, Integer> remedies) throws XMLStreamException {
        page.open("td");
        Integer number = remedies.get(remedy);
        if (number == null) {
            page.words(remedy);
        } else {
            page.text(number.toString());
        }
        page.close();
    }

    /** Left empty where nobody was named: the style says so there, which is 3 MB less in 50,000 rows. */
    private void writeWhoAndWhen(Finding finding) throws XMLStreamException {
        Baseline.Entry entry = answeredFor.get(finding.id());
        page.open("td");
        if (entry != null) {
            LocalDate day = shown.report().asOf();
            page.value(entry.owner()).text(" " + entry.dueOn());
            if (finding.isOpen() && entry.isOverdueOn(day)) {
                page.text(" ").labelled("b", "overdue");
            }
        }
        if (finding.waiver() != null) {
            page.labelled("span", "waiver").text(" ").value(finding.waiver());
        }
        page.close();
    }

    private static Words words(Finding finding, BiFunction<Finding, Locale, String> sentence) {
        return new Words(sentence.apply(finding, Locale.CHINESE), sentence.apply(finding, Locale.ENGLISH));
    }

    private static String numbers(Collection<Basis> some, List<Basis> all) {
        return some.stream()
                .map(basis -> String.valueOf(all.indexOf(basis) + 1))
                .collect(Collectors.joining(", "));
    }

    /** The whole sentences that all texts begin with; none if there is but one text. */
    static String beginning(List<String> texts, String end) {
        if (texts.size() < 2) {
            return "";
        }
        String common = texts.get(0);
        for (String text : texts) {
            common = Strings.commonPrefix(common, text);
        }
        int last = common.lastIndexOf(end);
        return last < 0 ? "" : common.substring(0, last + end.length());
    }
}
