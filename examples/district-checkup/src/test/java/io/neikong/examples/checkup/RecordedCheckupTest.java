package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neikong.checkup.CheckupReport;
import io.neikong.identifier.PrivacyScan;
import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.JdbcLedgerStore;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerSource;
import io.neikong.ledger.LedgerStore;
import io.neikong.ledger.MemoryLedgerStore;
import io.neikong.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a checkup of the whole sample district found stands in a ledger, and no number of a person does. */
class RecordedCheckupTest {

    private static final String RESIDENT = "11010519491231002X";
    private static final String CARD = "6222021001116245702";
    private static final String PHONE = "13800138000";
    private static final List<String> NUMBERS = List.of(RESIDENT, CARD, PHONE);

    @TempDir
    private Path temp;

    @Test
    void no_store_has_a_number_of_a_person_after_a_checkup_of_the_sample_district() throws IOException {
        CheckupReport report = new District(
                        new DataFolder(sampleWithPersonalNumbers(), false), LocalDate.of(2026, 6, 30), Policy.builtIn())
                .checkup()
                .run();
        assertThat(report.findings())
                .filteredOn(finding -> NUMBERS.contains(finding.subject()))
                .hasSizeGreaterThan(2);

        assertThat(recorded(report, new MemoryLedgerStore()))
                .hasSize(report.findings().size() + 1);
        assertThat(recorded(report, FileLedgerStore.open(temp.resolve("ledger"))))
                .hasSize(report.findings().size() + 1);
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:" + temp.resolve("database").resolve("ledger"));
        assertThat(recorded(report, JdbcLedgerStore.open(database)))
                .hasSize(report.findings().size() + 1);

        for (String folder : List.of("ledger", "database")) {
            String bytes = bytesUnder(temp.resolve(folder));
            assertThat(NUMBERS)
                    .as("numbers in %s", folder)
                    .noneMatch(bytes::contains)
                    .allMatch(number -> bytes.contains(PrivacyScan.of(number).masked()));
        }
    }

    @Test
    void the_command_line_records_every_finding_and_says_at_the_end_what_it_examined() throws IOException {
        Path ledger = temp.resolve("ledger");

        Run run = Run.of(Path.of("data"), temp.resolve("out"), "--as-of", "2026-06-30", "--ledger", ledger.toString());

        List<JsonNode> entries = new ArrayList<>();
        FileLedgerStore.reading(ledger).scan(new Reading(entries));
        List<String> ids = new ArrayList<>();
        run.report()
                .get("findings")
                .forEach(finding -> ids.add(finding.get("id").textValue()));
        assertThat(entries.subList(0, entries.size() - 1).stream()
                        .map(entry -> entry.get("finding").get("id").textValue()))
                .containsExactlyElementsOf(ids);
        JsonNode last = entries.get(entries.size() - 1);
        assertThat(last.get("topic").textValue()).isEqualTo("checkup");
        assertThat(last.get("subject").textValue()).isEqualTo("2026-06-30");
        assertThat(last.get("values").get("findings").asInt()).isEqualTo(ids.size());
        assertThat(last.get("values").get("examined").asInt()).isGreaterThan(100_000);
    }

    @Test
    void a_ledger_that_somebody_else_writes_to_ends_the_run_before_any_report_is_written() {
        try (FileLedgerStore open = FileLedgerStore.open(temp.resolve("ledger"))) {
            Run run = Run.of(
                    Path.of("data"),
                    temp.resolve("out"),
                    "--as-of",
                    "2026-06-30",
                    "--ledger",
                    temp.resolve("ledger").toString());

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("expected to be the only one to write to the ledger");
            assertThat(temp.resolve("out")).doesNotExist();
            assertThat(open.size()).isZero();
        }
    }

    /** The sample with three uses of a seal that nobody approved, and whose numbers are those of a person, a card and a phone. */
    private Path sampleWithPersonalNumbers() throws IOException {
        Path data = Files.createDirectory(temp.resolve("data"));
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        Path uses = data.resolve("seal_uses.csv");
        String line = Files.readAllLines(uses).get(1);
        for (String number : NUMBERS) {
            String[] cells = line.split(",", -1);
            cells[0] = number;
            cells[8] = "";
            cells[9] = "";
            cells[14] = "";
            Files.writeString(uses, String.join(",", cells) + "\n", StandardOpenOption.APPEND);
        }
        return data;
    }

    private static List<JsonNode> recorded(CheckupReport report, LedgerStore store) {
        List<JsonNode> entries = new ArrayList<>();
        try (store) {
            report.recordIn(new Ledger("district", store, () -> Instant.parse("2026-06-30T15:00:00Z")));
            store.scan(new Reading(entries));
        }
        for (JsonNode entry : entries) {
            texts(entry)
                    .forEach(text ->
                            assertThat(PrivacyScan.of(text).spots()).as(text).isEmpty());
        }
        return entries;
    }

    /** All texts of an entry but the ids of findings, which are digests. */
    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.textValue());
        }
        List<JsonNode> inside = new ArrayList<>();
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !field.getKey().equals("id"))
                    .forEach(field -> inside.add(field.getValue()));
        } else {
            node.forEach(inside::add);
        }
        return inside.stream().flatMap(RecordedCheckupTest::texts);
    }

    private static String bytesUnder(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** Reads entries as JSON. */
    private record Reading(List<JsonNode> entries) implements LedgerSource.Visitor {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
            try {
                entries.add(Objects.requireNonNull(JSON.readTree(buffer, from, length)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void damaged() {
            throw new AssertionError("an entry is damaged");
        }

        @Override
        public void torn(int bytes) {
            throw new AssertionError("the last entry is torn");
        }
    }
}
