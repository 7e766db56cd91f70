package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementReaderTest {

    private static final String GOOD = """
            {
              "$schema": "schema.json",
              "$id": "2027.json",
              "year": 2027,
              "papers": [
                "https://example.cn/a",
                "https://example.cn/b"
              ],
              "days": [
                {"name": "元旦", "date": "2027-01-03", "isOffDay": false},
                {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                {"name": "元旦", "date": "2026-12-31", "isOffDay": true}
              ]
            }
            """;

    private static Arrangement read(String json) {
        return ArrangementReader.read(
                "next/2027.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void reads_what_a_year_changes() {
        Arrangement read = read(GOOD);

        assertThat(read.year()).isEqualTo(2027);
        assertThat(read.papers()).containsExactly("https://example.cn/a", "https://example.cn/b");
        assertThat(read.daysOff()).containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
        assertThat(read.workingDays()).containsExactly(LocalDate.of(2027, 1, 3));
    }

    @Test
    void reads_the_keys_in_any_order_and_without_the_schema() {
        Arrangement read = read("""
                        {"days": [{"isOffDay": true, "date": "2027-01-01", "name": "元旦"}], "papers": ["a"], "year": 2027}
                        """);

        assertThat(read.daysOff()).containsExactly(LocalDate.of(2027, 1, 1));
    }

    @Test
    void reads_a_file_with_a_byte_order_mark() {
        assertThat(read('\uFEFF' + GOOD)).isEqualTo(read(GOOD));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"$id\": \"2027.json\"   | \"$id\": 2027         | line 3: expected $id as text, but was 2027",
                "\"year\": 2027           | \"year\": \"2027\"    | line 4: expected year as a whole number, but was 2027",
                "\"year\": 2027           | \"year\": 2027.5      | line 4: expected year as a whole number, but was 2027.5",
                "\"year\": 2027,          | ''                    | line 14: expected the key year, but was an object without it",
                "\"year\": 2027           | \"jahr\": 2027        | line 4: expected the keys $schema, $id, year, papers and days, but was \"jahr\"",
                "\"year\": 2027           | \"year\": 2028        | line 12: expected a day of 2028 or of the December before, but was 2026-12-31 (元旦)",
                "\"year\": 2027           | \"year\": 2026        | line 11: expected a day of 2026 or of the December before, but was 2027-01-01 (元旦)",
                "2026-12-31               | 2026-11-30            | line 12: expected a day of 2027 or of the December before, but was 2026-11-30 (元旦)",
                "2026-12-31               | 2028-01-01            | line 12: expected a day of 2027 or of the December before, but was 2028-01-01 (元旦)",
                "2026-12-31               | 2027-01-01            | line 12: expected each date once, but was 2027-01-01 again after line 11",
                "\"2027-01-03\"           | \"2027-02-29\"        | line 10: expected a date like 2026-02-14, but was \"2027-02-29\"",
                "\"2027-01-03\"           | \"2027/1/3\"          | line 10: expected a date like 2026-02-14, but was \"2027/1/3\"",
                "\"2027-01-03\"           | null                  | line 10: expected date as text, but was null",
                "\"isOffDay\": false      | \"isOffDay\": \"no\"  | line 10: expected isOffDay as true or false, but was no",
                "\"isOffDay\": false      | \"isOffDay\": 0       | line 10: expected isOffDay as true or false, but was 0",
                "', \"isOffDay\": false'  | ''                    | line 10: expected the key isOffDay, but was an object without it",
                "', \"date\": \"2027-01-03\"' | ''                | line 10: expected the key date, but was an object without it",
                "'\"name\": \"元旦\", \"date\": \"2027-01-03\"' | '\"date\": \"2027-01-03\"' | line 10: expected the key name, but was an object without it",
                "'\"元旦\", \"date\": \"2027-01-03\"' | '\" \", \"date\": \"2027-01-03\"' | line 10: expected name as text, but was blank",
                "false}                   | 'false, \"half\": 1}' | line 10: expected the keys name, date and isOffDay, but was \"half\"",
                "\"https://example.cn/b\" | 7                     | line 7: expected a paper as text, but was 7",
                "\"https://example.cn/b\" | \"\"                  | line 7: expected a paper as text, but was blank",
            })
    void refuses_what_it_does_not_expect(String good, String bad, String refusal) {
        assertThat(GOOD).contains(good);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD.replace(good, bad)))
                .withMessage("next/2027.json, " + refusal);
    }

    @Test
    void refuses_a_year_that_is_not_announced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"year\": 2027,\n\"papers\": [],\n\"days\": []}"))
                .withMessage("next/2027.json, line 2: expected at least one paper, but was none: "
                        + "the arrangement is not announced");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"year\": 2027,\n\"papers\": [\"a\"],\n\"days\": []}"))
                .withMessage("next/2027.json, line 3: expected at least one day, but was none: "
                        + "the arrangement is not announced");
    }

    @Test
    void refuses_a_key_that_is_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD.replace("\"papers\"", "\"year\": 2027,\n\"papers\"")))
                .withMessageStartingWith("next/2027.json, line 5: expected JSON, but was not: ")
                .withMessageContaining("year");
    }

    @Test
    void refuses_text_that_ends_too_early() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD.substring(0, GOOD.indexOf("2026-12-31"))))
                .withMessageStartingWith("next/2027.json, line 12: expected JSON, but was not: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''               | expected an object, but was nothing",
                "[]               | expected an object, but was [",
                "{\"papers\": 1} | expected an array of papers, but was 1",
                "{\"days\": {}}  | expected an array of days, but was {",
                "{\"days\": [1]} | expected a day as an object, but was 1",
            })
    void refuses_another_shape(String json, String refusal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessage("next/2027.json, line 1: " + refusal);
    }

    @Test
    void refuses_what_follows_the_object() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD + "{}"))
                .withMessage("next/2027.json, line 15: expected nothing after the object, but was {");
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        byte[] gbk = GOOD.getBytes(Charset.forName("GBK"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArrangementReader.read("2027.json", new ByteArrayInputStream(gbk)))
                .withMessageStartingWith("2027.json, line 10: expected JSON, but was not: Invalid UTF-8");
    }

    @Test
    void names_the_file_whose_bytes_cannot_be_had() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ArrangementReader.read("2027.json", closed))
                .withMessage("2027.json cannot be read")
                .withStackTraceContaining("Stream closed");
    }
}
