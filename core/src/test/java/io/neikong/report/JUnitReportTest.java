package io.neikong.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.checkup.Baseline;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.Tally;
import io.neikong.control.Clause;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.SampleRule;
import io.neikong.control.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class JUnitReportTest {

    /** The attributes that Jenkins' schema knows of each element that we write: those it needs, and those it allows. */
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "testsuite", Set.of("name", "tests", "failures", "errors"),
            "testcase", Set.of("name"),
            "failure", Set.of(),
            "skipped", Set.of());

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "testsuite",
                    Set.of("name", "tests", "failures", "errors", "skipped", "timestamp", "hostname", "time", "id"),
            "testcase", Set.of("name", "classname", "time", "group"),
            "failure", Set.of("message", "type"),
            "skipped", Set.of("message", "type"));

    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "testsuite", Set.of("testcase"),
            "testcase", Set.of("failure", "skipped"),
            "failure", Set.of(),
            "skipped", Set.of());

    private static final Tally ONE_OF_EACH = new Tally(1, 1, 1, 1, 1);
    private static final Tally NOT_APPLICABLE = new Tally(0, 0, 0, 0, 7);

    private static Finding finding(
            String control, SampleRule rule, Severity severity, Finding.Kind kind, String subject) {
        return new Finding(control, rule, kind, severity, subject, List.of(), Evidence.NONE, null);
    }

    private static final CheckupReport REPORT = Written.report(
            List.of(
                    finding("Approval", SampleRule.APPROVED, Severity.MINOR, Finding.Kind.GAP, "use/1"),
                    finding("Approval", SampleRule.COUNTED, Severity.CRITICAL, Finding.Kind.BREACH, "use/2"),
                    finding("Approval", SampleRule.COUNTED, Severity.MINOR, Finding.Kind.BREACH, "use/3"),
                    finding("Approval", SampleRule.COUNTED, Severity.CRITICAL, Finding.Kind.BREACH, "use/4")
                            .waivedBy("W1"),
                    finding("Count", SampleRule.COUNTED, Severity.INFO, Finding.Kind.BREACH, "use/5")),
            Written.coverage("Approval", Clause.SEALS, ONE_OF_EACH, SampleRule.APPROVED, SampleRule.COUNTED),
            Written.coverage("Approval", Clause.PUBLIC_NOTICE, Tally.NONE, SampleRule.ANNOUNCED),
            Written.coverage("Count", Clause.SEALS, ONE_OF_EACH, SampleRule.COUNTED),
            Written.coverage("Never", Clause.SEALS, NOT_APPLICABLE, SampleRule.COUNTED),
            Written.coverage("Kept", Clause.SEALS, new Tally(2, 0, 0, 0, 0), SampleRule.COUNTED));

    @Test
    void has_the_elements_and_attributes_that_a_build_server_reads_and_no_others() throws Exception {
        assertThat(text(REPORT, Locale.ENGLISH)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite ");
        check(suite(REPORT, Locale.ENGLISH));
        check(suite(Written.report(List.of()), Locale.ENGLISH));
    }

    private static void check(Element element) {
        String name = element.getTagName();
        List<String> attributes = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i).getNodeName())
                .toList();

        assertThat(ALLOWED).containsKey(name);
        assertThat(attributes).containsAll(NEEDED.get(name)).isSubsetOf(ALLOWED.get(name));
        assertThat(attributes).as("nobody measured any time").doesNotContain("time", "timestamp");
        for (Element child : children(element)) {
            assertThat(CHILDREN.get(name)).contains(child.getTagName());
            check(child);
        }
    }

    @Test
    void the_counts_of_the_suite_are_those_of_its_cases() throws Exception {
        Element suite = suite(REPORT, Locale.ENGLISH);

        assertThat(suite.getAttribute("name")).isEqualTo("neikong 2026-06-30");
        assertThat(suite.getAttribute("tests")).isEqualTo("5").isEqualTo(count(suite, "testcase"));
        assertThat(suite.getAttribute("failures")).isEqualTo("2").isEqualTo(count(suite, "failure"));
        assertThat(suite.getAttribute("skipped")).isEqualTo("2").isEqualTo(count(suite, "skipped"));
        assertThat(suite.getAttribute("errors")).isEqualTo("0");
    }

    private static String count(Element suite, String name) {
        return String.valueOf(suite.getElementsByTagName(name).getLength());
    }

    @Test
    void what_was_accepted_fails_nothing_until_it_is_overdue() throws Exception {
        LocalDate today = REPORT.asOf();
        Baseline due = Baseline.of(REPORT, "P0007", today);
        Baseline overdue = Baseline.of(REPORT, "P0007", today.minusDays(1));

        assertThat(failures(due)).isEqualTo("0");
        assertThat(failures(overdue)).isEqualTo("2");
    }

    private static String failures(Baseline baseline) throws Exception {
        return suite(REPORT, baseline).getAttribute("failures");
    }

    private static Element suite(CheckupReport report, Baseline baseline) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JUnitReport.write(report, baseline.compare(report), Locale.ENGLISH, out);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
    }

    @Test
    void what_was_accepted_is_overdue_and_was_not_looked_at_fails_a_case_of_its_own() throws Exception {
        CheckupReport later = Written.report(List.of());
        Baseline due = Baseline.of(REPORT, "P0007", later.asOf());
        Baseline overdue = Baseline.of(REPORT, "P0007", later.asOf().minusDays(1));

        Element unseen = suite(later, overdue);

        assertThat(suite(later, due).getAttribute("failures")).isEqualTo("0");
        assertThat(unseen.getAttribute("failures")).isEqualTo("1");
        assertThat(unseen.getAttribute("tests")).isEqualTo("1").isEqualTo(count(unseen, "testcase"));
        check(unseen);
        assertThat(unseen.getElementsByTagName("failure")
                        .item(0)
                        .getTextContent()
                        .lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line)
                        .endsWith(" · P0007 · " + overdue.entries().get(0).dueOn()))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Critical · TST-002-").contains(" · Approval · use/2 · "));
    }

    @Test
    void a_failure_has_the_heaviest_severity_and_every_open_finding_of_its_control_and_clause() throws Exception {
        Element failure = (Element)
                suite(REPORT, Locale.ENGLISH).getElementsByTagName("failure").item(0);

        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("Approval TST-001 TST-002");
        assertThat(((Element) failure.getParentNode()).getAttribute("classname"))
                .isEqualTo("4-3 Finance seals registered and approved");
        assertThat(failure.getAttribute("type")).isEqualTo("CRITICAL");
        assertThat(failure.getAttribute("message")).isEqualTo("Examined: 4; Open: 3; Critical: 1; Minor: 2");
        assertThat(((Element) suite(REPORT, Locale.CHINA)
                                .getElementsByTagName("failure")
                                .item(0))
                        .getAttribute("message"))
                .isEqualTo("已检查：4；未关闭：3；重大：1；一般：2");
        assertThat(failure.getTextContent().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Minor · Data gap · TST-001-"),
                        line -> assertThat(line)
                                .startsWith("Critical · Breach · TST-002-")
                                .contains("Of use/2"),
                        line -> assertThat(line)
                                .startsWith("Minor · Breach · TST-002-")
                                .contains("Of use/3"));
    }

    @Test
    void a_control_that_examined_nothing_is_skipped_and_says_why() throws Exception {
        NodeList english = suite(REPORT, Locale.ENGLISH).getElementsByTagName("skipped");
        NodeList chinese = suite(REPORT, Locale.SIMPLIFIED_CHINESE).getElementsByTagName("skipped");

        assertThat(((Element) english.item(0)).getAttribute("message"))
                .isEqualTo("Not assessed: there was nothing to examine. This is not a pass.");
        assertThat(((Element) english.item(1)).getAttribute("message"))
                .isEqualTo("Not assessed: the rules applied to nothing that was looked at. This is not a pass.");
        assertThat(((Element) chinese.item(0)).getAttribute("message")).isEqualTo("未检查：没有可供检查的数据，不等于符合要求。");
        assertThat(((Element) chinese.item(1)).getAttribute("message")).isEqualTo("未检查：所查对象均不适用该规则，不等于符合要求。");
    }

    @Test
    void a_control_that_was_given_twice_is_one_case() throws Exception {
        CheckupReport twice = Written.report(
                List.of(finding("Count", SampleRule.COUNTED, Severity.INFO, Finding.Kind.BREACH, "use/5")),
                Written.coverage("Count", Clause.SEALS, ONE_OF_EACH, SampleRule.COUNTED),
                Written.coverage("Count", Clause.SEALS, ONE_OF_EACH, SampleRule.COUNTED));

        Element suite = suite(twice, Locale.ENGLISH);

        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("Examined: 8; Open: 1; Notice: 1");
    }

    @Test
    void a_finding_of_a_control_without_coverage_is_not_lost() throws Exception {
        CheckupReport bare = Written.report(
                List.of(finding("Count", SampleRule.COUNTED, Severity.INFO, Finding.Kind.BREACH, "use/5")));

        assertThat(suite(bare, Locale.ENGLISH).getAttribute("failures")).isEqualTo("1");
    }

    @Test
    void loses_nothing_of_hostile_text() throws Exception {
        for (String subject : Written.HOSTILE) {
            CheckupReport report = Written.onSubjects(List.of(subject));

            assertThat(suite(report, Locale.ENGLISH).getTextContent())
                    .contains("Of " + subject + " by " + subject + ": " + subject);
            assertThat(text(report, Locale.ENGLISH)).doesNotContain("<script", "<img");
        }
    }

    @Test
    void shows_that_something_stood_there_which_xml_cannot_hold() throws Exception {
        List<String> shown = new ArrayList<>();
        for (String subject : Written.UNWRITABLE) {
            String line =
                    suite(Written.onSubjects(List.of(subject)), Locale.ENGLISH).getTextContent();
            shown.add(line.substring(line.indexOf("Of ") + 3, line.indexOf(" by ")));
        }

        assertThat(shown).containsExactly("a\uFFFDb", "\uFFFD", "a\uFFFDb", "\uFFFD\uFFFD", "x\uFFFDy");
    }

    @Property(tries = 300)
    void any_text_makes_a_page_that_can_be_read_and_says_it(@ForAll("texts") String text) throws Exception {
        String shown = text.codePoints()
                .map(character -> Markup.isLegal(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(suite(Written.onSubjects(List.of(text)), Locale.ENGLISH).getTextContent())
                .contains("Of " + shown + " by " + shown + ": " + shown + "\n");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("<>&'\"]\r\n\t\u0000\uD83D\uDE00\uFFFE;#x!-? ")
                        .ofMinLength(1)
                        .ofMaxLength(12));
    }

    @Test
    void is_the_same_bytes_for_an_equal_report() {
        CheckupReport again = new CheckupReport(REPORT.asOf(), REPORT.findings(), REPORT.controls());

        assertThat(text(again, Locale.CHINESE)).isEqualTo(text(REPORT, Locale.CHINESE));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    private static byte[] bytes(CheckupReport report, Locale locale) {
        return Written.bytes(out -> JUnitReport.write(report, locale, out));
    }

    private static String text(CheckupReport report, Locale locale) {
        return new String(bytes(report, locale), StandardCharsets.UTF_8);
    }

    private static Element suite(CheckupReport report, Locale locale) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(report, locale)))
                .getDocumentElement();
    }
}
