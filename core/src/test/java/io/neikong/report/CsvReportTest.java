package io.neikong.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.checkup.CheckupReport;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.SampleRule;
import io.neikong.control.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    @Test
    void loses_nothing_of_hostile_text() throws IOException {
        List<String> subjects = new ArrayList<>(Written.HOSTILE);
        subjects.addAll(Written.UNWRITABLE);

        List<CSVRecord> lines = read(Written.onSubjects(subjects));

        assertThat(lines).extracting(line -> textOf(line.get("subject"))).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(lines).extracting(line -> textOf(line.get("persons"))).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(lines).allSatisfy(line -> {
            String subject = textOf(line.get("subject"));
            assertThat(textOf(line.get("evidence"))).isEqualTo("value=" + subject);
            assertThat(textOf(line.get("message"))).isEqualTo("Of " + subject + " by " + subject + ": " + subject);
        });
    }

    @Property(tries = 500)
    void any_text_comes_back_from_another_reader(@ForAll("texts") String text) throws IOException {
        CSVRecord line = read(Written.onSubjects(List.of(text))).get(0);

        assertThat(textOf(line.get("subject"))).isEqualTo(text);
        assertThat(textOf(line.get("evidence"))).isEqualTo("value=" + text);
    }

    @Property(tries = 500)
    void no_text_begins_as_a_formula(@ForAll("texts") String text) {
        String seen = CsvReport.asText(text).replaceFirst("^[\\p{Z}\\p{Cf}\\p{Cc}]+", "");

        assertThat(seen).doesNotContainPattern("^[=+@＝＋－＠-]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("=+-@＝＋－＠\t\r\n \u3000\u00A0\u200F\uFEFF'\"\\u0041,;\uD83D\uDE00\u00001eE.:/年月{}<>")
                        .ofMaxLength(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "-12.50",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                " =1",
                "\u3000=1",
                "\u00A0+1",
                "\uFEFF=1",
                "\u200F-1",
                "\r\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " ＝1"
            })
    void a_text_that_would_run_begins_with_an_apostrophe(String text) {
        assertThat(CsvReport.asText(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0012", "310101199003070038", "123456789012", "1.50", "1e5", "12E-3", "4-3", "2026-03", "1/2", "10:30",
                "3月4日", "2026年3月", "MAR1", "Sept-2", "1-dec", "DEC-001", "６２２", " 7", "50%", "1,234",
                "(12)", "¥1200", "￥5", "$7", "8 PM", "10:30 am", "True", "false"
            })
    void a_text_that_would_become_another_number_day_or_word_begins_with_an_apostrophe(String text) {
        assertThat(CsvReport.asText(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "12345678901",
                "P0001",
                "SU-0012",
                "SEL-001",
                "e5",
                "market-12",
                "8 people",
                "truth",
                "()",
                "May",
                "a=b",
                "a-1",
                "x\n=1",
                "。",
                "4-3 财务印鉴",
                "C:\\users",
                "\\",
                "\\u12"
            })
    void any_other_text_stands_as_it_is(String text) {
        assertThat(CsvReport.asText(text)).isEqualTo(text);
    }

    @Test
    void what_cannot_be_written_is_seen_and_told_from_text_that_looks_like_it() {
        assertThat(CsvReport.asText("a\u0000b\uD83D")).isEqualTo("a\\u0000b\\uD83D");
        assertThat(CsvReport.asText("a\\u0000b")).isEqualTo("a\\u005Cu0000b");
        assertThat(CsvReport.asText("'a")).isEqualTo("''a");
    }

    @Test
    void the_day_of_the_act_and_the_waiver_stand_last_and_the_day_stays_a_day() throws IOException {
        Finding waived = new Finding(
                        "SampleControl",
                        SampleRule.APPROVED,
                        Finding.Kind.GAP,
                        Severity.MINOR,
                        "use/1",
                        List.of(),
                        Evidence.happenedOn(LocalDate.of(2026, 3, 5)),
                        null)
                .waivedBy("W-1");

        CSVRecord line = read(Written.report(List.of(waived))).get(0);

        assertThat(line.get("waiver")).isEqualTo("W-1");
        assertThat(line.get("happenedOn")).isEqualTo("2026-03-05");
        assertThat(line.get("clause")).startsWith("4-3 Finance seals");
        assertThat(line.get("persons")).isEmpty();
        assertThat(line.size()).isEqualTo(16);
    }

    private static List<CSVRecord> read(CheckupReport report) throws IOException {
        byte[] bytes = Written.bytes(out -> CsvReport.write(report, Locale.ENGLISH, out));
        String csv = new String(bytes, StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        try (CSVParser lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))) {
            return lines.getRecords();
        }
    }

    /** As the Javadoc says. */
    private static String textOf(String cell) {
        String escaped = cell.startsWith("'") ? cell.substring(1) : cell;
        return ESCAPED.matcher(escaped)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
