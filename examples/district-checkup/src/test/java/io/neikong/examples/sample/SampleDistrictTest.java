package io.neikong.examples.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleDistrictTest {

    /** Ledger, type and month of the vouchers together. */
    private static final String BOOKS = "vouchers/ledger/type/dated_on";

    /** Where the subjects of a rule stand: file and column. */
    private static final Map<String, List<String>> SUBJECTS = new TreeMap<>(Map.ofEntries(
            Map.entry("ACC-001", List.of("ledger_duties/ledger")),
            Map.entry("ACC-002", List.of("vouchers/voucher")),
            Map.entry("ACC-003", List.of("vouchers/voucher")),
            Map.entry("ACC-004", List.of("vouchers/voucher")),
            Map.entry("ACC-005", List.of("vouchers/voucher", "ledger_duties/ledger")),
            Map.entry("ACT-001", List.of("accounts/account")),
            Map.entry("ACT-002", List.of("accounts/person")),
            Map.entry("ACT-003", List.of("accounts/account")),
            Map.entry("ACT-004", List.of("sessions/account", "sessions/terminal")),
            Map.entry("ACT-005", List.of("sessions/account")),
            Map.entry("ACT-006", List.of("accounts/account")),
            Map.entry("ACT-007", List.of("accounts/account")),
            Map.entry("ACT-008", List.of("log_coverage/system")),
            Map.entry("ACT-009", List.of("accounts/account")),
            Map.entry("ACT-010", List.of("password_resets/reset")),
            Map.entry("CHN-001", List.of("charges/charge")),
            Map.entry("CHN-002", List.of("charges/charge")),
            Map.entry("CHN-003", List.of("charges/charge")),
            Map.entry("CHN-004", List.of("charges/charge")),
            Map.entry("CHN-005", List.of("channel_moves/move")),
            Map.entry("CHN-006", List.of("charges/charge", "account_holders/account")),
            Map.entry("CHN-007", List.of("charges/item")),
            Map.entry("GRT-001", List.of("grants/grant", "grant_requests/request")),
            Map.entry("GRT-002", List.of("grants/grant", "grant_requests/grant")),
            Map.entry("GRT-003", List.of("grants/grant")),
            Map.entry("GRT-004", List.of("grants/grant", "grant_requests/request")),
            Map.entry("GRT-005", List.of("accounts/account", "reconciliations/system")),
            Map.entry("GRT-006", List.of("grants/grant")),
            Map.entry("GRT-007", List.of("role_changes/role")),
            Map.entry("POL-004", List.of("subsidy_payments/subject")),
            Map.entry("POL-005", List.of("subsidy_payments/subject")),
            Map.entry("POL-006", List.of("subsidy_payments/evidence")),
            Map.entry("POL-007", List.of("subsidised_costs/evidence")),
            Map.entry("POL-008", List.of("programmes/programme")),
            Map.entry("PRM-001", List.of("grants/grant", "credentials/credential", "delegations/delegation")),
            Map.entry("PRM-002", List.of("actions/action")),
            Map.entry("PRM-003", List.of("grants/grant")),
            Map.entry("PRM-004", List.of("grants/grant", "credentials/credential", "delegations/delegation")),
            Map.entry("PRM-005", List.of("reconciliations/system")),
            Map.entry("PRM-006", List.of("leave/leave")),
            Map.entry("PRM-010", List.of("persons/person", "grants/account")),
            Map.entry("PRM-011", List.of("steps/case")),
            Map.entry("PRM-012", List.of("persons/person", "grants/account")),
            Map.entry("PRM-013", List.of("overlaps/overlap")),
            Map.entry("PRM-014", List.of("persons/person")),
            Map.entry("PUB-001", List.of("payments/payment")),
            Map.entry("PUB-002", List.of("notices/notice")),
            Map.entry("ROT-001", List.of("assignments/person")),
            Map.entry("ROT-002", List.of("assignments/person")),
            Map.entry("ROT-003", List.of("rotation_exemptions/person")),
            Map.entry("ROT-004", List.of("assignments/person")),
            Map.entry("ROT-005", List.of("assignments/unit")),
            Map.entry("ROT-006", List.of("case_reviews/review")),
            Map.entry("ROT-007", List.of("forced_leave/person")),
            Map.entry("ROT-008", List.of("posts/post", "posts/function")),
            Map.entry("SEL-001", List.of("seal_uses/use")),
            Map.entry("SEL-002", List.of("seal_uses/use")),
            Map.entry("SEL-003", List.of("seal_uses/use")),
            Map.entry("SEL-004", List.of("seal_uses/use", "seal_uses/approval")),
            Map.entry("SEL-005", List.of("payment_instruments/channel")),
            Map.entry("SEL-006", List.of("seal_custody/seal", "seals/seal")),
            Map.entry("SEL-007", List.of("seal_takeouts/takeout", "seal_uses/use")),
            Map.entry("SEL-008", List.of("seals/seal", "seal_uses/use")),
            Map.entry("SEL-009", List.of("seal_uses/register")),
            Map.entry("SEL-010", List.of("seal_uses/use")),
            Map.entry("SEL-011", List.of("seal_uses/use")),
            Map.entry("SEL-012", List.of("specimen_changes/change")),
            Map.entry("SOD-001", List.of("persons/person", "grants/account")),
            Map.entry("SOD-002", List.of("steps/case")),
            Map.entry("SOD-003", List.of("cases/case")),
            Map.entry("SOD-004", List.of("persons/person")),
            Map.entry("SOD-005", List.of("cases/case")),
            Map.entry("SOD-006", List.of("separation_exceptions/exception")),
            Map.entry("SYS-001", List.of("payments/programme")),
            Map.entry("SYS-002", List.of("payments/payment")),
            Map.entry("SYS-003", List.of("payments/payment", "business_cases/case")),
            Map.entry("VCH-001", List.of("originals/original")),
            Map.entry("VCH-008", List.of("vouchers/voucher", "originals/original")),
            Map.entry("VCH-009", List.of("originals/original")),
            Map.entry("VCH-011", List.of("originals/original")),
            Map.entry("VCH-012", List.of("voucher_payments/voucher")),
            Map.entry("VCH-002", List.of("vouchers/voucher")),
            Map.entry("VCH-003", List.of("vouchers/voucher", "originals/original")),
            Map.entry("VCH-004", List.of("vouchers/voucher", "originals/original")),
            Map.entry("VCH-005", List.of("vouchers/voucher")),
            Map.entry("VCH-006", List.of("vouchers/voucher", BOOKS)),
            Map.entry("VCH-007", List.of("vouchers/voucher")),
            Map.entry("VCH-010", List.of("vouchers/voucher"))));

    private static final Map<String, List<String>> PERSONS = new TreeMap<>(Map.ofEntries(
            Map.entry("absences", List.of("person")),
            Map.entry("accounts", List.of("person")),
            Map.entry("assignments", List.of("person")),
            Map.entry("voucher_actions", List.of("person")),
            Map.entry("case_reviews", List.of("reviewer")),
            Map.entry("credentials", List.of("person")),
            Map.entry("delegations", List.of("delegator", "delegate")),
            Map.entry("forced_leave", List.of("person")),
            Map.entry("grant_authorities", List.of("person")),
            Map.entry(
                    "grant_requests",
                    List.of("requested_by", "opinion_by", "reviewed_by", "approved_by", "executed_by")),
            Map.entry("grants", List.of("requested_by", "approved_by", "executed_by")),
            Map.entry("handovers", List.of("outgoing", "incoming", "supervisor")),
            Map.entry("leave", List.of("person")),
            Map.entry("ledger_duties", List.of("person")),
            Map.entry("offline_payments", List.of("approved_by")),
            Map.entry("originals", List.of("handler", "head", "loss_explanation_approved_by")),
            Map.entry("overlap_actions", List.of("rechecked_by")),
            Map.entry("overlaps", List.of("person", "approved_by")),
            Map.entry("password_resets", List.of("reset_by")),
            Map.entry("post_changes", List.of("person", "overlap_approved_by")),
            Map.entry("reporting_lines", List.of("person", "superior")),
            Map.entry("role_changes", List.of("changed_by", "approved_by")),
            Map.entry("rotation_authorities", List.of("person")),
            Map.entry("rotation_exemptions", List.of("person", "approver")),
            Map.entry("rotation_plans", List.of("person")),
            Map.entry("relatives", List.of("person")),
            Map.entry("seal_authorities", List.of("person")),
            Map.entry("seal_custody", List.of("person")),
            Map.entry("seal_destructions", List.of("person")),
            Map.entry("seal_handovers", List.of("outgoing", "incoming", "supervisor")),
            Map.entry("seal_takeouts", List.of("carrier", "companion", "section_head", "leader")),
            Map.entry("seal_uses", List.of("applicant", "approver", "keeper")),
            Map.entry("separation_exceptions", List.of("approver")),
            Map.entry("shifts", List.of("person")),
            Map.entry("step_powers", List.of("person")),
            Map.entry("steps", List.of("on_behalf_of")),
            Map.entry("terminals", List.of("person")),
            Map.entry("voucher_payments", List.of("approved_by")),
            Map.entry("vouchers", List.of("prepared_by", "reviewed_by", "posted_by", "chief_accountant", "cashier"))));

    @Test
    void the_generator_writes_the_bundled_files_byte_for_byte(@TempDir Path folder) throws IOException {
        int exit = SampleDistrict.run(System.err, folder.toString());

        assertThat(exit).isZero();
        assertThat(filesIn(folder.resolve("data"))).isEqualTo(filesIn(Bundle.FOLDER.resolve("data")));
        for (String file : filesIn(folder.resolve("data"))) {
            assertThat(folder.resolve("data").resolve(file))
                    .hasSameBinaryContentAs(Bundle.FOLDER.resolve("data").resolve(file));
        }
        assertThat(folder.resolve("answer-key.csv")).hasSameBinaryContentAs(Bundle.FOLDER.resolve("answer-key.csv"));
    }

    private static Set<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(toCollection(TreeSet::new));
        }
    }

    @Test
    void the_district_is_as_large_as_promised() throws IOException {
        assertThat(distinct("persons", "unit").stream().filter(unit -> unit.startsWith("ST")))
                .hasSize(16);
        assertThat(distinct("persons", "person")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(distinct("accounts", "account")).hasSizeGreaterThanOrEqualTo(220);
        assertThat(distinct("accounts", "system")).hasSize(3);
        assertThat(distinct("steps", "case").stream().filter(application -> application.startsWith("A")))
                .hasSize(40_000);
        assertThat(Bundle.data("payments").stream().filter(payment -> !"UI_BENEFIT".equals(payment.get("programme"))))
                .hasSize(12_000);
        assertThat(distinct("vouchers", "voucher")).hasSize(900);
        assertThat(distinct("originals", "original")).hasSizeGreaterThanOrEqualTo(1_500);
        assertThat(distinct("seal_uses", "use")).hasSize(453);
    }

    @Test
    void the_data_folder_stays_small_enough_for_a_repository() throws IOException {
        long bytes = 0;
        for (String file : filesIn(Bundle.FOLDER.resolve("data"))) {
            bytes += Files.size(Bundle.FOLDER.resolve("data").resolve(file));
        }

        assertThat(bytes).isLessThan(14_000_000);
    }

    @ParameterizedTest(name = "{0}: {1} at least")
    @CsvSource({
        "ACC-001 breach, 13",
        "ACC-001 gap, 5",
        "ACC-002 breach, 13",
        "ACC-002 gap, 5",
        "ACC-003 breach, 4",
        "ACC-003 gap, 3",
        "ACC-004 breach, 14",
        "ACC-004 gap, 4",
        "ACC-005 breach, 4",
        "ACT-001 breach, 10",
        "ACT-001 gap, 3",
        "ACT-002 breach, 6",
        "ACT-002 gap, 2",
        "ACT-003 breach, 4",
        "ACT-004 breach, 7",
        "ACT-004 gap, 3",
        "ACT-005 breach, 6",
        "ACT-005 gap, 2",
        "ACT-006 breach, 3",
        "ACT-006 gap, 2",
        "ACT-007 breach, 2",
        "ACT-007 gap, 2",
        "ACT-008 breach, 5",
        "ACT-008 gap, 2",
        "ACT-009 breach, 4",
        "ACT-010 breach, 2",
        "ACT-010 gap, 2",
        "GRT-001 breach, 7",
        "GRT-001 gap, 5",
        "GRT-002 breach, 8",
        "GRT-002 gap, 2",
        "GRT-003 breach, 5",
        "GRT-003 gap, 2",
        "GRT-004 breach, 5",
        "GRT-004 gap, 5",
        "GRT-005 breach, 4",
        "GRT-005 gap, 2",
        "GRT-006 breach, 2",
        "GRT-006 gap, 2",
        "GRT-007 breach, 3",
        "GRT-007 gap, 2",
        "PRM-001 breach, 10",
        "PRM-001 gap, 3",
        "PRM-002 breach, 3",
        "PRM-002 gap, 2",
        "PRM-003 breach, 2",
        "PRM-004 breach, 10",
        "PRM-004 gap, 4",
        "PRM-005 breach, 2",
        "PRM-005 gap, 2",
        "PRM-006 breach, 3",
        "PRM-006 gap, 2",
        "PRM-010 breach, 8",
        "PRM-010 gap, 1",
        "PRM-011 breach, 2",
        "PRM-011 gap, 1",
        "PRM-012 breach, 2",
        "PRM-012 gap, 6",
        "PRM-013 breach, 8",
        "PRM-013 gap, 2",
        "PRM-014 breach, 2",
        "PRM-014 gap, 1",
        "PUB-001 breach, 10",
        "PUB-001 gap, 6",
        "PUB-002 breach, 8",
        "PUB-002 gap, 2",
        "ROT-001 breach, 8",
        "ROT-001 gap, 4",
        "ROT-002 breach, 4",
        "ROT-003 breach, 8",
        "ROT-003 gap, 2",
        "ROT-004 breach, 8",
        "ROT-004 gap, 3",
        "ROT-005 breach, 6",
        "ROT-005 gap, 3",
        "ROT-006 breach, 5",
        "ROT-006 gap, 3",
        "ROT-007 breach, 6",
        "ROT-008 breach, 2",
        "ROT-008 gap, 3",
        "SEL-001 breach, 8",
        "SEL-002 breach, 5",
        "SEL-002 gap, 2",
        "SEL-003 breach, 6",
        "SEL-003 gap, 3",
        "SEL-004 breach, 3",
        "SEL-004 gap, 3",
        "SEL-005 breach, 3",
        "SEL-005 gap, 2",
        "SEL-006 breach, 8",
        "SEL-006 gap, 3",
        "SEL-007 breach, 8",
        "SEL-007 gap, 4",
        "SEL-008 breach, 8",
        "SEL-008 gap, 4",
        "SEL-009 breach, 3",
        "SEL-009 gap, 1",
        "SEL-010 breach, 3",
        "SEL-010 gap, 1",
        "SEL-011 breach, 4",
        "SEL-011 gap, 1",
        "SEL-012 breach, 3",
        "SEL-012 gap, 1",
        "SOD-001 breach, 10",
        "SOD-001 gap, 5",
        "SOD-002 breach, 19",
        "SOD-002 gap, 9",
        "SOD-003 breach, 6",
        "SOD-003 gap, 2",
        "SOD-004 breach, 3",
        "SOD-004 gap, 2",
        "SOD-005 breach, 6",
        "SOD-005 gap, 3",
        "SOD-006 breach, 9",
        "SOD-006 gap, 3",
        "SYS-001 breach, 2",
        "SYS-001 gap, 2",
        "SYS-002 breach, 6",
        "SYS-002 gap, 2",
        "SYS-003 breach, 6",
        "VCH-001 breach, 15",
        "VCH-001 gap, 6",
        "VCH-008 breach, 8",
        "VCH-008 gap, 5",
        "VCH-009 breach, 8",
        "VCH-009 gap, 3",
        "VCH-011 breach, 5",
        "VCH-011 gap, 4",
        "VCH-012 breach, 10",
        "VCH-012 gap, 5",
        "VCH-002 breach, 12",
        "VCH-002 gap, 2",
        "VCH-003 breach, 4",
        "VCH-003 gap, 4",
        "VCH-004 breach, 7",
        "VCH-005 breach, 8",
        "VCH-005 gap, 5",
        "VCH-006 breach, 6",
        "VCH-006 gap, 3",
        "VCH-007 breach, 3",
        "VCH-007 gap, 2",
        "VCH-010 breach, 5",
        "VCH-010 gap, 3",
    })
    void every_rule_is_broken_and_left_open_often_enough(String ruleAndKind, int atLeast) throws IOException {
        assertThat(Bundle.rows("answer-key.csv").stream()
                        .filter(row -> ruleAndKind.equals(row.get("rule") + " " + row.get("kind"))))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void the_answer_key_is_sorted_and_says_nothing_twice() throws IOException {
        List<String> rows = Bundle.rows("answer-key.csv").stream()
                .map(row -> String.join(
                        "\u0000",
                        List.of(
                                row.get("rule"),
                                row.get("subject"),
                                row.get("kind"),
                                row.get("persons"),
                                row.get("about"))))
                .toList();

        assertThat(rows).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void every_subject_of_the_answer_key_occurs_in_the_data() throws IOException {
        Map<String, Set<String>> subjects = Bundle.rows("answer-key.csv").stream()
                .collect(groupingBy(row -> row.get("rule"), TreeMap::new, mapping(row -> row.get("subject"), toSet())));

        assertThat(subjects.keySet()).isEqualTo(SUBJECTS.keySet());
        for (Map.Entry<String, List<String>> rule : SUBJECTS.entrySet()) {
            Set<String> known = new HashSet<>();
            for (String place : rule.getValue()) {
                int slash = place.indexOf('/');
                known.addAll(
                        place.equals(BOOKS)
                                ? books()
                                : distinct(place.substring(0, slash), place.substring(slash + 1)));
            }
            assertThat(known).as(rule.getKey()).containsAll(subjects.getOrDefault(rule.getKey(), Set.of()));
        }
    }

    private static Set<String> books() throws IOException {
        return Bundle.data("vouchers").stream()
                .filter(row -> row.getOrDefault("dated_on", "").length() > 7)
                .map(row -> String.join(
                        "/",
                        row.getOrDefault("ledger", ""),
                        row.getOrDefault("type", ""),
                        row.getOrDefault("dated_on", "").substring(0, 7)))
                .collect(toSet());
    }

    @Test
    void every_person_who_is_named_is_in_persons_csv() throws IOException {
        Set<String> persons = distinct("persons", "person");

        for (Map.Entry<String, List<String>> file : PERSONS.entrySet()) {
            for (String column : file.getValue()) {
                assertThat(persons).as("%s %s", file.getKey(), column).containsAll(distinct(file.getKey(), column));
            }
        }
        for (Map<String, String> row : Bundle.rows("answer-key.csv")) {
            assertThat(persons)
                    .containsAll(Stream.of(row.getOrDefault("persons", "").split(" ", -1))
                            .filter(person -> !person.isEmpty())
                            .toList());
        }
    }

    @ParameterizedTest(name = "arguments: {0}")
    @CsvSource({"''", "one two", "--help"})
    void refuses_other_arguments_than_one_folder(String line) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int exit = SampleDistrict.run(new PrintStream(messages, true, StandardCharsets.UTF_8), line.split(" ", -1));

        assertThat(exit).isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("expected one argument, the folder");
    }

    @Test
    void refuses_a_file_where_a_folder_is_expected(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int exit = SampleDistrict.run(new PrintStream(messages, true, StandardCharsets.UTF_8), file.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("expected a folder");
    }

    /** The values of a column, without the empty one. */
    private static Set<String> distinct(String file, String column) throws IOException {
        return Bundle.data(file).stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(value -> !value.isEmpty())
                .collect(toSet());
    }
}
