package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checkup of the bundled sample district finds exactly what was planted in it. */
class SampleDistrictCheckupTest {

    private static final Path DATA = Path.of("data");
    private static final String[] AS_OF = {"--as-of", "2026-06-30"};

    @TempDir
    private Path temp;

    @Test
    void finds_exactly_what_was_planted() throws IOException {
        List<String> planted = Files.readAllLines(Path.of("answer-key.csv"));

        Run run = Run.of(DATA, temp.resolve("out"), AS_OF);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(found(run)).containsExactlyInAnyOrderElementsOf(planted.subList(1, planted.size()));
    }

    @Test
    void names_its_four_files_and_counts_the_findings_by_severity() {
        Run run = Run.of(DATA, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.out())
                .contains("report.json", "report.html", "findings.csv", "junit.xml")
                .containsPattern("Open findings \\d+: critical \\d+, major \\d+, minor \\d+, notice \\d+");
        assertThat(temp.resolve("out"))
                .isDirectoryContaining("glob:**/report.json")
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/findings.csv")
                .isDirectoryContaining("glob:**/junit.xml");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void reports_the_same_bytes_for_shuffled_lines_and_any_number_of_threads(int threads) throws IOException {
        Path shuffled = Files.createDirectory(temp.resolve("shuffled"));
        try (Stream<Path> files = Files.list(DATA)) {
            for (Path file : files.toList()) {
                copyShuffled(file, shuffled.resolve(file.getFileName()), new Random(threads));
            }
        }

        Run expected = Run.of(DATA, temp.resolve("expected"), AS_OF);
        Run actual =
                Run.of(shuffled, temp.resolve("actual"), "--as-of", "2026-06-30", "--threads", String.valueOf(threads));

        for (String file : List.of("report.json", "report.html", "findings.csv", "junit.xml")) {
            assertThat(actual.folder().resolve(file))
                    .hasSameBinaryContentAs(expected.folder().resolve(file));
        }
    }

    @Test
    void leaves_the_controls_of_an_absent_file_unassessed() throws IOException {
        Path part = Files.createDirectory(temp.resolve("part"));
        Files.copy(DATA.resolve("vouchers.csv"), part.resolve("vouchers.csv"));

        Run run = Run.of(part, temp.resolve("out"), AS_OF);

        assertThat(status(run, "4-1")).isEqualTo("ASSESSED");
        assertThat(status(run, "4-3")).isEqualTo("NOT_ASSESSED");
        assertThat(status(run, "1-4")).isEqualTo("NOT_ASSESSED");
        assertThat(status(run, "6-1")).isEqualTo("NOT_CHECKABLE");
    }

    @Test
    void warns_of_a_file_that_nobody_reads() throws IOException {
        Path misspelt = Files.createDirectory(temp.resolve("misspelt"));
        Files.writeString(misspelt.resolve("seal_use.csv"), "use\n");

        Run run = Run.of(misspelt, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.err().strip()).isEqualTo("Not read, because no control needs a file of that name: seal_use.csv");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void ends_with_0_if_nothing_is_open() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));

        Run run = Run.of(empty, temp.resolve("out"), AS_OF);

        assertThat(run.exitCode()).isZero();
        assertThat(run.report().get("findings")).isEmpty();
        assertThat(status(run, "4-1")).isEqualTo("NOT_ASSESSED");
    }

    private static List<String> found(Run run) throws IOException {
        return StreamSupport.stream(run.report().get("findings").spliterator(), false)
                .map(finding -> String.join(
                        ",",
                        finding.get("rule").textValue(),
                        finding.get("kind").textValue(),
                        finding.get("subject").textValue(),
                        String.join(" ", texts(finding.get("persons"))),
                        about(finding.get("evidence"))))
                .toList();
    }

    private static String about(JsonNode evidence) {
        for (String name : List.of("conflict", "separation")) {
            if (evidence.has(name)) {
                return evidence.get(name).textValue();
            }
        }
        return evidence.has("post")
                ? evidence.get("unit").textValue() + "/" + evidence.get("post").textValue()
                : "";
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static String status(Run run, String clause) throws IOException {
        for (JsonNode coverage : run.report().get("coverage")) {
            if (coverage.get("clause").textValue().equals(clause)) {
                return coverage.get("status").textValue();
            }
        }
        throw new AssertionError("no coverage of clause " + clause);
    }

    private static void copyShuffled(Path from, Path to, Random random) throws IOException {
        if (!from.toString().endsWith(".csv")) {
            Files.copy(from, to);
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(from));
        Collections.shuffle(lines.subList(1, lines.size()), random);
        Files.write(to, lines);
    }
}
