package io.neikong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.Tally;
import io.neikong.control.Finding;
import io.neikong.control.SampleControl;
import io.neikong.control.SampleWaivers;
import io.neikong.control.Severity;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviousReportTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path temp;

    @Test
    void reads_what_a_report_was_written_with() throws IOException {
        PreviousReport read = written(report(MAY, Waivers.NONE, "use/1 APPROVED", "use/2", "use/3 !COUNTED"));

        assertThat(read.asOf()).isEqualTo(MAY);
        assertThat(read.tallies())
                .containsEntry("4-3", new Tally(1, 1, 0, 1, 0))
                .containsEntry("6-1", Tally.NONE);
        assertThat(read.open())
                .extracting(PreviousReport.Open::rule, PreviousReport.Open::subject, PreviousReport.Open::severity)
                .containsExactly(tuple("TST-001", "use/1", Severity.MAJOR), tuple("TST-002", "use/3", Severity.MAJOR));
    }

    @Test
    void leaves_out_what_was_waived() throws IOException {
        Waiver waiver = SampleWaivers.waiver("W1", Waiver.Scope.of("TST-001").onSubject("use/1"));

        PreviousReport read = written(report(MAY, Waivers.of(waiver), "use/1 APPROVED", "use/2 APPROVED"));

        assertThat(read.open()).extracting(PreviousReport.Open::subject).containsExactly("use/2");
    }

    @Test
    void tells_new_still_open_and_gone_apart() throws IOException {
        PreviousReport before = written(report(MAY, Waivers.NONE, "use/1 APPROVED", "use/2 APPROVED", "use/3"));

        BaselineComparison comparison =
                before.compare(report(JUNE, Waivers.NONE, "use/1", "use/2 APPROVED", "use/3 APPROVED"));

        assertThat(comparison.added()).extracting(Finding::subject).containsExactly("use/3");
        assertThat(comparison.known())
                .extracting(known -> known.finding().subject())
                .containsExactly("use/2");
        assertThat(comparison.overdue()).isEmpty();
        assertThat(comparison.fixed()).extracting(entry -> entry.subject()).containsExactly("use/1");
        assertThat(comparison.notAssessed()).isEmpty();
    }

    @Test
    void does_not_call_gone_what_nobody_examined() throws IOException {
        PreviousReport before = written(report(MAY, Waivers.NONE, "use/1 APPROVED"));

        BaselineComparison comparison = before.compare(report(JUNE, Waivers.NONE));

        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.notAssessed()).hasSize(1);
    }

    @Test
    void shows_the_change_by_severity_and_clause() throws IOException {
        PreviousReport before = written(report(MAY, Waivers.NONE, "use/1 APPROVED", "use/2 APPROVED", "use/3"));
        CheckupReport now = report(JUNE, Waivers.NONE, "use/1", "use/2 APPROVED", "use/3 APPROVED", "use/4 ANNOUNCED");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.of(now).withPrevious(before).write(Locale.ENGLISH, out);

        // before, new, still open, gone, waived, not examined, now
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("<td class=\"number( zero)?\">(\\d+)</td>", "|$2"))
                .contains("2026-05-31 → 2026-06-30", " 6 → 8 · ", " 4 → 5</p>")
                .contains("<span lang=\"zh\">较大</span></th>|2|2|1|1|0|0|3</tr>")
                .contains("|2|1|1|1|0|0|2</tr>")
                .contains("|0|1|0|0|0|0|1</tr>");
    }

    @Test
    void ignores_keys_that_it_does_not_need() throws IOException {
        Path file = Files.writeString(
                temp.resolve("report.json"),
                "{\"later\": {\"a\": [1]}, \"asOf\": \"2026-05-31\", \"coverage\": [], \"findings\": []}");

        assertThat(PreviousReport.read(file).open()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|1:1: expected a report as an object, but was [",
                "{\"asOf\": \"May\"}|1:10: expected a date like 2026-06-30, but was May",
                "{\"asOf\": 3}|1:10: expected a date like 2026-06-30, but was 3",
                "{\"asOf\": \"2026-05-31\", \"coverage\": []}|1:38: expected the key findings before the object ends, but was }",
                "{\"asOf\": \"2026-05-31\", \"asOf\": \"2026-05-31\"}|1:30: expected JSON, but was not: Duplicate field 'asOf'",
                "{\"coverage\": [{\"clause\": \"1-1\", \"satisfied\": \"x\"}]}|1:46: expected satisfied as a whole number, but was x",
                "{\"findings\": [{\"id\": \"A\"}]}|1:25: expected the key control before the object ends, but was }",
                "{\"findings\": [{\"severity\": \"HUGE\"}]}|1:28: expected a severity like MAJOR, but was HUGE",
                "{\"findings\": [|1:15: expected JSON, but was not: Unexpected end-of-input",
                "{\"asOf\": \"2026-05-31\", \"coverage\": [], \"findings\": []} x|1:56: expected JSON, but was not: Unrecognized token 'x'",
            })
    void says_where_a_file_is_no_report_and_what_was_expected(String json, String complaint) throws IOException {
        Path file = Files.writeString(temp.resolve("report.json"), json);

        assertThatThrownBy(() -> PreviousReport.read(file))
                .isInstanceOf(UnusableReportException.class)
                .hasMessageStartingWith(file + ":" + complaint);
    }

    @Test
    void says_that_there_is_no_such_file() {
        assertThatThrownBy(() -> PreviousReport.read(temp.resolve("none.json")))
                .isInstanceOf(UnusableReportException.class)
                .hasMessageEndingWith("none.json:0:0: expected an earlier report.json, but there is no such file");
    }

    private PreviousReport written(CheckupReport report) throws IOException {
        Path file = temp.resolve("report.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            JsonReport.write(report, out);
        }
        return PreviousReport.read(file);
    }

    private static CheckupReport report(LocalDate day, Waivers waivers, String... facts) {
        return Checkup.asOf(day)
                .waivers(waivers)
                .examine("facts", Stream.of(facts), List.of(new SampleControl()))
                .run();
    }
}
