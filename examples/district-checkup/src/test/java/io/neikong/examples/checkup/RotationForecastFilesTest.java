package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.ExemptionTerms;
import io.neikong.permissions.rotation.RotationClock;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forecast of the command line: a table, and a calendar that other programs can read. */
class RotationForecastFilesTest {

    private static final Path DATA = Path.of("data");
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path temp;

    @Test
    void lists_everybody_over_the_limit_due_or_unknown_and_puts_all_limit_days_into_a_calendar() throws IOException {
        Run run = Run.of(DATA, temp.resolve("out"), "--as-of", "2026-06-30", "--forecast", "90", "--lang", "en");

        List<Map<String, String>> rows = table(run.folder());
        ICalendar calendar = calendar(run.folder());

        assertThat(run.err().strip()).contains("C02").hasLineCount(1);
        assertThat(run.out()).contains("rotation-forecast.csv", "rotation-forecast.ics");
        assertThat(rows).extracting(row -> cell(row, "status")).contains("over", "due", "unknown");
        assertThat(rows)
                .filteredOn(row -> cell(row, "status").equals("due"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(cell(row, "limit_day")).isBetween("2026-06-30", "2026-09-28");
                    assertThat(Integer.parseInt(cell(row, "days_left"))).isBetween(0, 90);
                });
        assertThat(rows)
                .filteredOn(row -> cell(row, "status").equals("unknown"))
                .allSatisfy(row -> assertThat(cell(row, "missing")).isNotEmpty());
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize((int)
                rows.stream().filter(row -> !cell(row, "limit_day").isEmpty()).count());
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void agrees_with_the_findings_on_who_is_over_the_limit_and_who_soon_will_be() throws IOException {
        Run run = Run.of(DATA, temp.resolve("out"), "--as-of", "2026-06-30", "--forecast", "90");

        List<String> due = table(run.folder()).stream()
                .filter(row -> cell(row, "status").equals("due"))
                .map(row -> cell(row, "person"))
                .toList();

        List<String> warned = Files.readAllLines(Path.of("answer-key.csv")).stream()
                .filter(line -> line.startsWith("ROT-002,breach,"))
                .map(line -> line.substring("ROT-002,breach,".length()).replaceFirst(",.*", ""))
                .toList();
        assertThat(due).containsExactlyInAnyOrderElementsOf(warned);
    }

    @Test
    void the_sentences_are_in_the_language_asked_for() throws IOException {
        Run run = Run.of(DATA, temp.resolve("out"), "--as-of", "2026-06-30", "--forecast", "90", "--lang", "zh");

        VEvent event = calendar(run.folder()).getEvents().get(0);

        assertThat(event.getSummary().getValue()).isEqualTo("轮岗超期：P0226，UIF / fund-desk");
        assertThat(event.getDescription().getValue())
                .contains("人员：P0226\n单位：UIF\n岗位：fund-desk")
                .contains("最后期限：2025-01-10");
        assertThat(Files.readString(run.folder().resolve("rotation-forecast.csv")))
                .contains("任职起始日");
    }

    @Test
    void an_event_lasts_the_whole_limit_day_and_no_longer() throws IOException {
        VEvent event = only(write(forecast("li", "street 1", "cashier", AS_OF, LocalDate.of(2023, 7, 15))));

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith("20260715");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString()).startsWith("20260716");
    }

    @Test
    void a_later_forecast_moves_the_event_instead_of_adding_another() throws IOException {
        VEvent today = only(write(forecast("li", "street 1", "cashier", AS_OF, LocalDate.of(2023, 7, 15))));
        VEvent tomorrow =
                only(write(forecast("li", "street 1", "cashier", AS_OF.plusDays(1), LocalDate.of(2023, 7, 15))));
        VEvent other = only(write(forecast("li", "street 1c", "ashier", AS_OF, LocalDate.of(2023, 7, 15))));

        assertThat(tomorrow.getUid()).isEqualTo(today.getUid());
        assertThat(other.getUid()).isNotEqualTo(today.getUid());
        assertThat(tomorrow.getSequence().getValue())
                .isEqualTo(today.getSequence().getValue() + 1);
        assertThat(tomorrow.getDateTimeStamp().getValue())
                .isAfter(today.getDateTimeStamp().getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Asia/Shanghai", "Pacific/Kiritimati"})
    void the_same_facts_give_the_same_bytes_on_every_machine(String zone) throws IOException {
        byte[] expected = write(forecast("li", "street 1", "cashier", AS_OF, LocalDate.of(2023, 7, 15)));
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(write(forecast("li", "street 1", "cashier", AS_OF, LocalDate.of(2023, 7, 15))))
                    .isEqualTo(expected);
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b;c:d",
                "\"quoted\" 'id'",
                "back\\slash\\n",
                "line\nbreak",
                "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:forged",
                "tab\tand {0} and %",
                "张三、李四；王五，赵六：一个非常长的岗位名称，长得必须换行，换行的时候不能把一个汉字从中间切开😀😀😀😀😀😀😀😀😀😀",
                "=HYPERLINK(\"x\")",
            })
    void hostile_identifiers_survive(String id) throws IOException {
        RotationForecast forecast = forecast(id, id, id, AS_OF, LocalDate.of(2023, 7, 15));

        byte[] ics = write(forecast);
        VEvent event = only(ics);

        assertThat(event.getSummary().getValue()).isEqualTo("Rotation due: " + id + ", " + id + " / " + id);
        assertThat(event.getDescription().getValue()).startsWith("Person: " + id + "\nUnit: " + id + "\n");
        assertThat(new String(ics, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void control_characters_and_other_line_breaks_do_not_break_the_calendar() throws IOException {
        VEvent event = only(
                write(forecast("a\r\nb\rc\u2028d\u0001e", "street 1", "cashier", AS_OF, LocalDate.of(2023, 7, 15))));

        assertThat(event.getSummary().getValue()).isEqualTo("Rotation due: a\nb\nc\nd\uFFFDe, street 1 / cashier");
    }

    @Test
    void hostile_identifiers_of_the_files_reach_the_table_and_the_calendar() throws IOException {
        Path data = Files.createDirectory(temp.resolve("data"));
        Files.writeString(
                data.resolve("assignments.csv"),
                "person,unit,post,post_class,kind,from,to\n"
                        + "\"p,1;\n\"\"x\"\"\",=u1,post,UI_FUND,regular,2023-07-15,\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--forecast", "90", "--lang", "en");

        Map<String, String> row = table(run.folder()).get(0);
        assertThat(row).containsEntry("person", "p,1;\n\"x\"").containsEntry("unit", "'=u1");
        assertThat(row).containsEntry("days_left", "15");
        assertThat(calendar(run.folder()).getEvents().get(0).getSummary().getValue())
                .isEqualTo("Rotation due: p,1;\n\"x\", =u1 / post");
    }

    @Test
    void without_the_option_nothing_is_forecast() {
        Run run = Run.of(DATA, temp.resolve("out"), "--as-of", "2026-06-30");

        assertThat(run.folder().resolve("rotation-forecast.csv")).doesNotExist();
        assertThat(run.folder().resolve("rotation-forecast.ics")).doesNotExist();
    }

    @Test
    void a_forecast_without_assignments_or_into_the_past_is_refused() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));

        Run without = Run.of(empty, temp.resolve("out"), "--forecast", "90");
        Run back = Run.of(DATA, temp.resolve("out"), "--forecast", "-1");

        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err().strip())
                .isEqualTo("--forecast: expected assignments.csv in the data folder, but there is none");
        assertThat(back.exitCode()).isEqualTo(2);
        assertThat(back.err().strip()).isEqualTo("--forecast: expected 0 to 36500 days, but was -1");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void nobody_to_rotate_is_an_empty_table_and_an_empty_calendar() throws IOException {
        Path data = Files.createDirectory(temp.resolve("data"));
        Files.writeString(data.resolve("assignments.csv"), "person,unit,post,post_class,kind,from,to\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--forecast", "90");

        assertThat(table(run.folder())).isEmpty();
        assertThat(calendar(run.folder()).getEvents()).isEmpty();
    }

    private static RotationForecast forecast(String person, String unit, String post, LocalDate asOf, LocalDate since) {
        Tenure tenure =
                new Tenure(person, new Post(post, unit, "UI_FUND"), List.of(Validity.ofDays(since, null)), asOf);
        return RotationForecast.of(
                List.of(tenure), new RotationClock(Policy.builtIn()), new ExemptionTerms(), asOf, 90);
    }

    private static byte[] write(RotationForecast forecast) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ForecastCalendar.write(forecast, Locale.ENGLISH, bytes);
        return bytes.toByteArray();
    }

    private static VEvent only(byte[] ics) {
        List<ICalendar> calendars =
                Biweekly.parse(new String(ics, StandardCharsets.UTF_8)).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.get(0).getEvents()).hasSize(1);
        return calendars.get(0).getEvents().get(0);
    }

    private static ICalendar calendar(Path folder) throws IOException {
        return Biweekly.parse(Files.readString(folder.resolve("rotation-forecast.ics")))
                .first();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<Map<String, String>> table(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("rotation-forecast.csv"));
        assertThat(text).startsWith("\uFEFF");
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text.substring(1))) {
            return rows.readAll();
        }
    }
}
