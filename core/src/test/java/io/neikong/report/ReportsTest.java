package io.neikong.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.control.SampleControl;
import io.neikong.control.SampleWaivers;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportsTest {

    private static final String HOSTILE = "<b>&\"';{value}]]>";

    private static final CheckupReport REPORT = report("use/2 APPROVED !COUNTED", "use/1 APPROVED", "use/3");

    private static final Waiver WAIVER =
            SampleWaivers.waiver("W1 <b>", Waiver.Scope.of("TST-001").onSubject("use/1"));

    private static final CheckupReport WAIVED = Checkup.asOf(LocalDate.of(2026, 5, 31))
            .waivers(Waivers.of(WAIVER))
            .examine("facts", Stream.of("use/1 APPROVED", "use/2 APPROVED"), List.of(new SampleControl()))
            .run();

    @Test
    void json_has_the_fixed_keys() throws IOException {
        JsonNode json = new ObjectMapper().readTree(bytes(out -> JsonReport.write(REPORT, out)));

        assertThat(ImmutableList.copyOf(json.fieldNames())).contains("asOf", "coverage", "findings");
        assertThat(json.get("asOf").textValue()).isEqualTo("2026-06-30");
        assertThat(ImmutableList.copyOf(json.get("coverage").get(0).fieldNames()))
                .contains(
                        "clause",
                        "status",
                        "examined",
                        "satisfied",
                        "violated",
                        "waived",
                        "undetermined",
                        "notApplicable");
        assertThat(ImmutableList.copyOf(json.get("findings").get(0).fieldNames()))
                .contains(
                        "id",
                        "rule",
                        "control",
                        "clause",
                        "severity",
                        "kind",
                        "verdict",
                        "subject",
                        "persons",
                        "evidence",
                        "message",
                        "remedy");
    }

    @Test
    void json_sorts_findings_by_rule_then_subject_and_says_everything_of_each() throws IOException {
        JsonNode findings = new ObjectMapper()
                .readTree(bytes(out -> JsonReport.write(REPORT, out)))
                .get("findings");

        assertThat(findings.findValuesAsText("subject")).containsExactly("use/1", "use/2", "use/2");
        JsonNode breach = findings.get(0);
        assertThat(breach.get("rule").textValue()).isEqualTo("TST-001");
        assertThat(breach.get("clause").textValue()).isEqualTo("4-3");
        assertThat(breach.get("severity").textValue()).isEqualTo("MAJOR");
        assertThat(breach.get("kind").textValue()).isEqualTo("breach");
        assertThat(breach.get("verdict").textValue()).isEqualTo("VIOLATED");
        assertThat(breach.get("control").textValue()).isEqualTo("SampleControl");
        assertThat(breach.get("persons").toString()).isEqualTo("[\"somebody\"]");
        assertThat(breach.get("evidence").toString()).isEqualTo("{\"value\":\"use/1\"}");
        assertThat(breach.get("message").get("zh").textValue()).startsWith("对象：use/1");
        assertThat(breach.get("message").get("en").textValue()).startsWith("Of use/1");
        assertThat(breach.get("remedy").get("zh").textValue()).isEqualTo("改正");
        assertThat(findings.get(2).get("kind").textValue()).isEqualTo("gap");
        assertThat(findings.get(2).get("verdict").textValue()).isEqualTo("UNDETERMINED");
        assertThat(findings.get(2).get("evidence").toString()).isEqualTo("{\"missing\":[\"approvedAt\"]}");
    }

    @Test
    void csv_begins_with_a_byte_order_mark_and_has_one_line_a_finding() {
        String csv = text(out -> CsvReport.write(REPORT, Locale.CHINESE, out));

        assertThat(csv).startsWith("\uFEFF\"id\",\"rule\",\"title\"");
        assertThat(csv.split("\r\n")).hasSize(4);
        assertThat(csv).contains("对象：use/1；人员：somebody；值：use/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c'!A1", "+1", "-1", "@SUM(A1)"})
    void csv_keeps_a_spreadsheet_from_running_a_cell(String subject) {
        String csv = text(out -> CsvReport.write(report(subject + " APPROVED"), Locale.ENGLISH, out));

        assertThat(csv).contains("\"'" + subject + "\"");
    }

    @Test
    void csv_doubles_quotes() {
        String csv = text(out -> CsvReport.write(report("a\"b APPROVED"), Locale.ENGLISH, out));

        assertThat(csv).contains("\"a\"\"b\"");
    }

    @Test
    void junit_shows_hostile_text_as_text() throws Exception {
        CheckupReport hostile = report(HOSTILE + " APPROVED", "a\u0000b\uFFFEc APPROVED");

        Document junit = xml(bytes(out -> JUnitReport.write(hostile, Locale.ENGLISH, out)));

        assertThat(junit.getElementsByTagName("failure").item(0).getTextContent())
                .contains("Of " + HOSTILE + " by somebody: " + HOSTILE);
    }

    @Test
    void junit_has_a_test_case_for_each_control_and_clause() throws Exception {
        Element suite = xml(bytes(out -> JUnitReport.write(REPORT, Locale.ENGLISH, out)))
                .getDocumentElement();

        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("0");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(((Element) suite.getElementsByTagName("testcase").item(0)).getAttribute("name"))
                .isEqualTo("SampleControl TST-001 TST-002");
    }

    @Test
    void junit_skips_a_control_that_examined_nothing() throws Exception {
        Element suite = xml(bytes(out -> JUnitReport.write(report(), Locale.ENGLISH, out)))
                .getDocumentElement();

        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(2);
    }

    @Test
    void every_report_is_the_same_bytes_for_an_equal_checkup() {
        CheckupReport again = report("use/3", "use/1 APPROVED", "use/2 APPROVED !COUNTED");

        assertThat(bytes(out -> JsonReport.write(again, out))).isEqualTo(bytes(out -> JsonReport.write(REPORT, out)));
        assertThat(bytes(out -> HtmlReport.of(again).write(Locale.CHINESE, out)))
                .isEqualTo(bytes(out -> HtmlReport.of(REPORT).write(Locale.CHINESE, out)));
    }

    @Test
    void json_keeps_its_keys_and_says_of_a_waived_finding_that_it_is_waived() throws IOException {
        JsonNode json = new ObjectMapper().readTree(bytes(out -> JsonReport.write(WAIVED, out)));

        assertThat(json.get("findings").findValuesAsText("verdict")).containsExactly("WAIVED", "VIOLATED");
        assertThat(ImmutableList.copyOf(json.get("findings").get(0).fieldNames()))
                .isEqualTo(ImmutableList.copyOf(json.get("findings").get(1).fieldNames()));
        assertThat(json.get("coverage").findValues("waived")).anyMatch(count -> count.intValue() == 1);
    }

    @Test
    void reports_print_the_basis_that_was_in_force_on_the_day_of_the_act() {
        CheckupReport before = report("use/1 ANNOUNCED @2021-11-25");
        CheckupReport after = report("use/1 ANNOUNCED @2021-11-26");

        assertThat(text(out -> CsvReport.write(before, Locale.ENGLISH, out))).doesNotContain("Notice of the Shanghai");
        assertThat(text(out -> CsvReport.write(after, Locale.ENGLISH, out))).contains("Notice of the Shanghai");
    }

    private static CheckupReport report(String... facts) {
        return Checkup.asOf(LocalDate.of(2026, 6, 30))
                .examine("facts", Stream.of(facts), List.of(new SampleControl()))
                .run();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String text(Writing writing) {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
