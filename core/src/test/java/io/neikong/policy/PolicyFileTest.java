package io.neikong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neikong.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    private static final String ONE = """
            {
              "version": 1,
              "overrides": [
                {
                  "parameter": "pub.window",
                  "layer": "PROGRAMME",
                  "for": "J01",
                  "value": {"amount": 7, "unit": "CALENDAR_DAY", "rollover": "NEXT_WORKING_DAY"},
                  "basis": "District notice 2026-3",
                  "author": "p17",
                  "approver": "p03",
                  "from": "2026-01-01",
                  "to": null,
                  "recordedOn": "2025-12-20"
                }
              ]
            }
            """;

    private static final PolicyOverride<Period> READ = new PolicyOverride<>(
            Parameters.NOTICE_WINDOW,
            Layer.PROGRAMME,
            "J01",
            Period.calendarDays(7).rollingOver(),
            "District notice 2026-3",
            "p17",
            "p03",
            LocalDate.of(2026, 1, 1),
            null,
            LocalDate.of(2025, 12, 20));

    private static PolicyOverride<?> value(String parameter, String layer, String value) {
        return Samples.read("{\"version\": 1, \"overrides\": [{\"parameter\": \"" + parameter + "\", \"layer\": \""
                        + layer + "\", \"value\": " + value + "}]}")
                .overrides()
                .get(0);
    }

    @Test
    void reads_an_override() {
        assertThat(Samples.read(ONE)).isEqualTo(Policy.of(List.of(READ)));
    }

    @Test
    void reads_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("district.json"), ONE);

        assertThat(PolicyFile.read(file)).isEqualTo(Policy.of(List.of(READ)));
    }

    @Test
    void reads_every_parameter_in_every_layer() {
        assertThat(Samples.read(Samples.json(Samples.everything()))).isEqualTo(Policy.of(Samples.everything()));
    }

    @Test
    void reads_keys_in_any_order_and_leaves_out_what_is_not_given() {
        Policy policy = Samples.read("""
                {"overrides": [{"value": "NOT_ALL_SAME", "layer": "CITY", "parameter": "acc.mode"}],
                 "version": 1, "$schema": "policy.schema.json"}
                """);

        assertThat(policy.overrides())
                .containsExactly(PolicyOverride.of(Parameters.ACCOUNTING_MODE, Layer.CITY, null, "NOT_ALL_SAME"));
    }

    @Test
    void reads_each_kind_of_value() {
        assertThat(value("dec.collectiveAmount", "CITY", "{\"amount\": \"500000.5\", \"unit\": \"CNY\"}")
                        .value())
                .isEqualTo(new BigDecimal("500000.50"));
        assertThat(value("tsv.maxDailyHours", "CITY", "{\"unit\": \"HOUR\", \"amount\": 6}")
                        .value())
                .isEqualTo(Duration.ofHours(6));
        assertThat(value("tsv.minAttendance", "CITY", "{\"amount\": 85, \"unit\": \"PERCENT\"}")
                        .value())
                .isEqualTo(85);
        assertThat(value("dec.quorum", "CITY", "\"2/3\"").value()).isEqualTo(new Ratio(2, 3));
        assertThat(value(
                                "pub.removeAfter",
                                "CITY",
                                "{\"amount\": 3, \"unit\": \"WORKING_DAY\", \"startInclusive\": true, \"rollover\": null}")
                        .value())
                .isEqualTo(Period.workingDays(3).countingStartDay());
    }

    @Test
    void reads_a_byte_order_mark_and_chinese() {
        assertThat(Samples.read('\uFEFF' + ONE.replace("District notice 2026-3", "区人社〔2026〕3号")))
                .isEqualTo(Policy.of(List.of(READ.basedOn("区人社〔2026〕3号"))));
    }

    @Test
    void says_where_what_was_expected_and_what_came() {
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(ONE.replace("CALENDAR_DAY", "MONTH")))
                .withMessage("policy.json, line 8, column 38, at /overrides/0/value/unit:"
                        + " expected one of \"CALENDAR_DAY\", \"WORKING_DAY\", but was \"MONTH\"")
                .satisfies(refused -> {
                    assertThat(refused.file()).isEqualTo("policy.json");
                    assertThat(refused.line()).isEqualTo(8);
                    assertThat(refused.column()).isEqualTo(38);
                    assertThat(refused.pointer()).isEqualTo("/overrides/0/value/unit");
                    assertThat(refused.expected()).isEqualTo("one of \"CALENDAR_DAY\", \"WORKING_DAY\"");
                    assertThat(refused.found()).isEqualTo("\"MONTH\"");
                });
    }

    @Test
    void escapes_the_pointer_and_shortens_what_came() {
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read("{\"a/b~c\\n" + "x".repeat(80) + "\": 1}"))
                .satisfies(refused -> {
                    assertThat(refused.pointer()).startsWith("/a~1b~0c");
                    assertThat(refused.found()).isEqualTo("\"a/b~c " + "x".repeat(34) + "…\"");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 1, \"over\\n\\u0085rides\": []}",
                "{\"version\": 1, \"overrides\": []} \"a\\nb\"",
                "{\"version\": 1, \"a\\nb\": 1, \"a\\nb\": 1}",
                "{\"version\": 1, \"overrides\": [{\"parameter\": \"a\\nb\", \"layer\": \"CITY\", \"value\": 1}]}",
                "{\"version\": 1, \"overrides\": [{\"parameter\": \"acc.mode\", \"layer\": \"CITY\","
                        + " \"for\": \"a\\nb\", \"value\": \"PAIRWISE\"}]}",
            })
    void a_message_has_one_short_line_whatever_the_file_holds(String json) {
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(json))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .doesNotContainPattern("[\\n\\r]")
                        .hasSizeLessThan(400));
    }

    @Test
    void refuses_endless_keys_and_numbers() {
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read("{\"" + "k".repeat(100_000) + "\": 1}"))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(400));
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read("{\"version\": " + "1".repeat(100_000) + "}"))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(400));
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(ONE + "\"" + "x".repeat(100_000) + "\""))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void refuses_bytes_that_are_not_utf_8_at_their_place() {
        byte[] gbk = ONE.replace("District", "区").getBytes(Charset.forName("GBK"));

        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(gbk))
                .withMessage("policy.json, line 9, column 17: expected UTF-8, but was the byte 0xC7");
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(ONE.getBytes(StandardCharsets.UTF_16)))
                .withMessageStartingWith("policy.json, line 1, column 1: expected UTF-8");
    }

    @Test
    void refuses_text_cut_off_inside_a_character() {
        byte[] whole = "{\"区".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(Arrays.copyOf(whole, whole.length - 1)))
                .withMessage("policy.json, line 1, column 3: expected UTF-8, but was the byte 0xE5");
    }

    @Test
    void reads_as_many_overrides_as_allowed_and_refuses_one_more() {
        String item = "{\"parameter\":\"dec.quorum\",\"layer\":\"CITY\",\"value\":\"1/2\"}";

        assertThat(Samples.read(many(item, PolicyFile.MOST_OVERRIDES)).overrides())
                .hasSize(10_000);
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(many(item, PolicyFile.MOST_OVERRIDES + 1)))
                .withMessageEndingWith("at /overrides: expected at most 10000 items, but was 10001");
    }

    private static String many(String item, int times) {
        return "{\"version\":1,\"overrides\":[" + String.join(",", Collections.nCopies(times, item)) + "]}";
    }

    @Test
    void reads_as_many_bytes_as_allowed_and_refuses_one_more() {
        String most = ONE + " ".repeat(PolicyFile.MOST_BYTES - ONE.length());

        assertThat(Samples.read(most)).isEqualTo(Samples.read(ONE));
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(most + " "))
                .withMessage("policy.json, line 1, column 1: expected at most 1048576 bytes, but was more");
    }

    @Test
    void refuses_deep_nesting() {
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read("[".repeat(100_000)))
                .withMessageContaining("expected JSON, but was ")
                .withMessageContaining("nesting depth");
    }

    @Test
    void names_a_file_that_cannot_be_read(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PolicyFile.read(folder.resolve("missing.json")))
                .withMessage(folder.resolve("missing.json") + " cannot be read");
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PolicyFile.read("policy.json", closed))
                .withMessage("policy.json cannot be read");
    }
}
