package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.neikong.policy.PolicyFile;
import io.neikong.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
        List<String> planted = keyLines("answer-key.csv");

        Run run = Run.of(DATA, temp.resolve("out"), AS_OF);

        assertThat(run.err().strip()).isEqualTo("冲突组 C02：角色 programme-lead 自身即构成冲突，持有该角色的人员均无法满足要求。");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(found(run)).containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void finds_with_policy_waivers_and_baseline_what_the_key_says_changes() throws IOException {
        List<String> planted = keyLines("answer-key.csv");
        Run run = Run.of(
                DATA,
                temp.resolve("out"),
                "--as-of",
                "2026-06-30",
                "--lang",
                "en",
                "--policy",
                "policy.json",
                "--waivers",
                "waivers.json",
                "--baseline",
                "baseline.json");

        List<String> expected = new ArrayList<>(planted);
        assertThat(expected.removeAll(changes("gone"))).isTrue();
        expected.addAll(changes("new"));
        assertThat(found(run)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found(run, "WAIVED")).containsExactlyElementsOf(changes("waived"));
        int added = expected.size()
                - changes("waived").size()
                - changes("known").size()
                - changes("overdue").size();
        assertThat(run.out())
                .contains(String.format(
                        Locale.ROOT, "Against the baseline: %,d new, 1 known, 1 overdue, 1 fixed", added));
        assertThat(List.of(
                        changes("known").size(),
                        changes("overdue").size(),
                        changes("fixed").size()))
                .containsOnly(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void ships_a_policy_that_the_published_schema_accepts() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PolicyFile.schema());
        String policy = Files.readString(Path.of("policy.json"));

        assertThat(schema.validate(policy, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(policy.replace("pub.window", "pub.windows"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void writes_a_report_that_the_published_schema_accepts() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonReport.schema());
        Run run = Run.of(DATA, temp.resolve("out"), AS_OF);
        ObjectNode report = (ObjectNode) run.report();

        assertThat(schema.validate(report)).isEmpty();
        ((ObjectNode) report.at("/findings/0")).put("note", "x");
        assertThat(schema.validate(report)).hasSize(1);
        ((ObjectNode) report.at("/findings/1")).remove("bases");
        assertThat(schema.validate(report)).hasSize(2);
    }

    @Test
    void counts_only_new_and_overdue_findings_as_open_against_a_baseline() {
        Path baseline = temp.resolve("baseline.json");
        Run first = Run.of(
                DATA,
                temp.resolve("first"),
                "--as-of",
                "2026-06-30",
                "--write-baseline",
                baseline.toString(),
                "--owner",
                "P0001",
                "--due",
                "2026-07-31");

        Run second = Run.of(DATA, temp.resolve("second"), "--as-of", "2026-06-30", "--baseline", baseline.toString());
        Run again = Run.of(
                DATA,
                temp.resolve("again"),
                "--as-of",
                "2026-06-30",
                "--write-baseline",
                baseline.toString(),
                "--owner",
                "P0001",
                "--due",
                "2027-07-31");

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(second.exitCode()).isZero();
        assertThat(again.exitCode()).isEqualTo(2);
    }

    @Test
    void names_its_four_files_and_counts_the_findings_by_severity() {
        Run run = Run.of(DATA, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.out())
                .contains("report.json", "report.html", "findings.csv", "junit.xml")
                .containsPattern("Open findings [\\d,]+: critical \\d+, major \\d+, minor \\d+, notice \\d+");
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
        Files.writeString(misspelt.resolve("cases.csv"), "case,parent,kind,status,beneficiary\n");

        Run run = Run.of(misspelt, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.err().strip()).isEqualTo("Not read, because no control needs a file of that name: seal_use.csv");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void warns_of_steps_and_permissions_that_nothing_matches() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.writeString(folder.resolve("accounts.csv"), "account,person,system,kind,from,to\na1,p1,s1,personal,,\n");
        Files.writeString(folder.resolve("grants.csv"), "grant,account,role,permission,from,to\ng1,a1,,P1,,\n");
        Files.writeString(folder.resolve("conflicts.json"), "[{\"id\": \"C1\", \"members\": [\"P1\", \"P2\"]}]");
        Files.writeString(folder.resolve("steps.csv"), "case,step,account,at\nc1,make,a1,2026-01-05T09:00:00\n");
        Files.writeString(folder.resolve("separations.json"), "[{\"id\": \"S1\", \"steps\": [\"make\", \"revew\"]}]");

        Run run = Run.of(folder, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.err()).contains("nobody can hold P2").contains("S1/revew");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void warns_of_units_that_have_too_few_people() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.writeString(folder.resolve("accounts.csv"), "account,person,system,kind,from,to\n");
        Files.writeString(folder.resolve("steps.csv"), "case,step,account,at\nc1,make,a1,\nc1,approve,a2,\n");
        Files.writeString(folder.resolve("separations.json"), "[{\"id\": \"S1\", \"steps\": [\"make\", \"approve\"]}]");
        Files.writeString(folder.resolve("step_powers.csv"), """
                unit,step,person,from,to
                u1,make,p1,,
                u1,approve,p1,,
                u1,approve,p2,,2026-06-30
                u2,make,p1,,
                u2,approve,p1,,
                u2,approve,p2,2026-06-30,
                u3,make,p1,,
                """);

        Run run = Run.of(folder, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.err().strip())
                .isEqualTo(
                        "Too few people for steps that must be done by different ones, by unit and separation: u1/S1");
    }

    @Test
    void a_register_of_cases_without_the_other_files_is_not_assessed_and_changes_nothing() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.writeString(folder.resolve("accounts.csv"), "account,person,system,kind,from,to\na1,p1,s1,personal,,\n");
        Files.writeString(
                folder.resolve("steps.csv"),
                "case,step,account,at\nc1,make,a1,2026-01-05T09:00:00\nc2,approve,a1,2026-01-05T10:00:00\n");
        Files.writeString(folder.resolve("separations.json"), "[{\"id\": \"S1\", \"steps\": [\"make\", \"approve\"]}]");

        Run without = Run.of(folder, temp.resolve("without"), AS_OF);
        Files.writeString(folder.resolve("cases.csv"), "case,parent,kind,status,beneficiary\nc2,c1,,finished,\n");
        Run with = Run.of(folder, temp.resolve("with"), AS_OF);

        assertThat(found(without)).isEmpty();
        assertThat(found(with)).containsExactly("SOD-002,breach,c1,p1,S1");
    }

    @Test
    void ends_with_0_if_nothing_is_open() throws IOException {
        Path header = Files.createDirectory(temp.resolve("header"));
        Files.writeString(header.resolve("cases.csv"), "case,parent,kind,status,beneficiary\n");

        Run run = Run.of(header, temp.resolve("out"), AS_OF);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("内控体检完成（截止 2026-06-30）：没有检查到任何数据，不代表符合要求。");
        assertThat(run.report().get("findings")).isEmpty();
        assertThat(status(run, "4-1")).isEqualTo("NOT_ASSESSED");
    }

    private static List<String> keyLines(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));
        return lines.subList(1, lines.size());
    }

    private static List<String> changes(String change) throws IOException {
        return keyLines("answer-key-with-options.csv").stream()
                .filter(line -> line.startsWith(change + ","))
                .map(line -> line.substring(change.length() + 1))
                .toList();
    }

    private static List<String> found(Run run) throws IOException {
        return found(run, "");
    }

    /** The findings of a verdict, or all if it is empty. */
    private static List<String> found(Run run, String verdict) throws IOException {
        return StreamSupport.stream(run.report().get("findings").spliterator(), false)
                .filter(finding ->
                        verdict.isEmpty() || finding.get("verdict").textValue().equals(verdict))
                .map(finding -> String.join(
                        ",",
                        finding.get("rule").textValue(),
                        finding.get("kind").textValue(),
                        finding.get("subject").textValue(),
                        String.join(" ", texts(finding.get("persons"))),
                        about(finding.get("rule").textValue(), finding.get("evidence"))))
                .toList();
    }

    private static String about(String rule, JsonNode evidence) {
        List<String> names = switch (rule.substring(0, 4)) {
            case "ACT-" -> List.of("day", "passedOn", "resumed", "system");
            case "SEL-" -> List.of("document", "since");
            default -> List.of("conflict", "separation", "action");
        };
        for (String name : names) {
            if (evidence.has(name)) {
                return evidence.get(name).textValue();
            }
        }
        if (evidence.has("post")) {
            return evidence.get("unit").textValue() + "/" + evidence.get("post").textValue();
        }
        return evidence.path("year").asText();
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
