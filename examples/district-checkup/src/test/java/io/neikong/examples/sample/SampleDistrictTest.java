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

    /** Unit and post together. */
    private static final String POSTS = "assignments/unit/post";

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
            Map.entry("AUD-001", List.of("audit_items/period")),
            Map.entry("AUD-002", List.of("audit_plans/plan")),
            Map.entry("AUD-003", List.of("audit_findings/finding")),
            Map.entry("DEC-001", List.of("meetings/meeting", "meeting_items/item")),
            Map.entry("DEC-002", List.of("meeting_items/item")),
            Map.entry("DEC-003", List.of("meeting_items/item")),
            Map.entry("DEC-004", List.of("collective_matters/matter")),
            Map.entry("DEC-005", List.of("collective_matters/matter")),
            Map.entry("DEC-006", List.of("decision_records/register")),
            Map.entry("DEC-007", List.of("meeting_items/item")),
            Map.entry("DEC-008", List.of("meeting_items/item")),
            Map.entry("DOC-001", List.of("policy_documents/document")),
            Map.entry("DOC-002", List.of("policy_documents/document")),
            Map.entry("DOC-003", List.of("policy_documents/document")),
            Map.entry("DOC-004", List.of("document_uses/use")),
            Map.entry("DOC-005", List.of("policy_documents/document")),
            Map.entry("DOC-006", List.of("document_opinions/opinion")),
            Map.entry("POL-001", List.of("evaluated_programmes/programme")),
            Map.entry("POL-002", List.of("evaluations/evaluation")),
            Map.entry("POL-003", List.of("evaluations/evaluation")),
            Map.entry("REM-001", List.of("problems/problem")),
            Map.entry("REM-002", List.of("problems/problem")),
            Map.entry("REM-003", List.of("problems/problem")),
            Map.entry("REM-004", List.of("problems/problem")),
            Map.entry("REM-005", List.of("problems/problem")),
            Map.entry("REM-006", List.of("problems/problem")),
            Map.entry("RSP-000", List.of("campaign_findings/finding")),
            Map.entry("RSP-002", List.of("supervision_matters/matter", "supervision_matters/register")),
            Map.entry("RSP-003", List.of("complaints/complaint")),
            Map.entry("ORG-001", List.of("control_units/body", "supervision_posts/body")),
            Map.entry("ORG-002", List.of("supervision_posts/body")),
            Map.entry("ORG-003", List.of("supervision_posts/body")),
            Map.entry("RSK-001", List.of("risks/risk", "risks/list")),
            Map.entry("RSK-002", List.of("risk_assessments/list")),
            Map.entry("RSK-003", List.of("risks/risk")),
            Map.entry("RSK-004", List.of("risk_triggers/trigger")),
            Map.entry("RSK-005", List.of("incidents/incident", "audit_findings/finding")),
            Map.entry("RSK-006", List.of("risks/risk")),
            Map.entry("RSK-007", List.of("risks/risk")),
            Map.entry("ARC-001", List.of("archive_files/file")),
            Map.entry("ARC-002", List.of("archive_files/file")),
            Map.entry("ARC-003", List.of("archive_files/file")),
            Map.entry("ARC-004", List.of("archive_files/file")),
            Map.entry("ARC-005", List.of("archive_loans/file")),
            Map.entry("ARC-006", List.of("archive_destructions/destruction", "archive_files/file")),
            Map.entry("ARC-007", List.of("electronic_files/copy")),
            Map.entry("ARC-008", List.of("archive_handovers/change")),
            Map.entry("FRD-001", List.of("suspicions/suspicion")),
            Map.entry("FRD-002", List.of("fraud_cases/case")),
            Map.entry("FRD-003", List.of("fraud_payments/payment")),
            Map.entry("FRD-004", List.of("fraud_fines/fine")),
            Map.entry("FRD-005", List.of("fraud_cases/case")),
            Map.entry("FRD-006", List.of("fraud_cases/case", "fraud_cases/organiser")),
            Map.entry("CMP-001", List.of("reviewed_applications/application")),
            Map.entry("CMP-002", List.of("reviewed_applications/application")),
            Map.entry("CMP-003", List.of("reviewed_applications/application")),
            Map.entry("CMP-004", List.of("reviewed_applications/programme")),
            Map.entry("CMP-005", List.of("reviewed_applications/application")),
            Map.entry("EMP-001", List.of("reviewed_applications/application")),
            Map.entry("EMP-002", List.of("claiming_companies/company")),
            Map.entry("EMP-003", List.of("claimed_workers/claim")),
            Map.entry("EMP-004", List.of("reviewed_applications/application")),
            Map.entry("EMP-005", List.of("claiming_companies/company")),
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
            Map.entry("INC-001", List.of("incidents/incident")),
            Map.entry("INC-002", List.of("incident_reports/report")),
            Map.entry("INC-003", List.of("incidents/incident")),
            Map.entry("INC-004", List.of("discoveries/record", "discoveries/scheme")),
            Map.entry("INC-005", List.of("incident_reports/report")),
            Map.entry("INC-006", List.of("discoveries/scheme")),
            Map.entry("INC-007", List.of("incidents/incident")),
            Map.entry("INC-008", List.of("incidents/incident")),
            Map.entry("INC-009", List.of("incidents/incident")),
            Map.entry("OPS-001", List.of("programme_policies/programme")),
            Map.entry("OPS-002", List.of("programme_policies/programme")),
            Map.entry("OPS-003", List.of("programme_policies/policy")),
            Map.entry("OPS-004", List.of("claims/claim")),
            Map.entry("OPS-005", List.of("guides/guide")),
            Map.entry("IDN-001", List.of("stated_numbers/subject")),
            Map.entry("IDN-002", List.of("stated_numbers/subject")),
            Map.entry("IDN-003", List.of("stated_numbers/subject")),
            Map.entry("MAT-001", List.of("reviewed_applications/application")),
            Map.entry("MAT-002", List.of("reviewed_applications/application")),
            Map.entry("MAT-003", List.of("reviewed_applications/application")),
            Map.entry("MAT-004", List.of("reviewed_applications/application")),
            Map.entry("MAT-005", List.of("reviewed_applications/application")),
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
            Map.entry("PUB-003", List.of("notice_showings/notice")),
            Map.entry("PUB-004", List.of("notice_contents/notice")),
            Map.entry("PUB-005", List.of("notice_objections/objection")),
            Map.entry("PUB-006", List.of("notice_texts/notice")),
            Map.entry("PUB-007", List.of("notice_showings/notice")),
            Map.entry("PUB-008", List.of("notice_items/item")),
            Map.entry("RCV-001", List.of("benefits/benefit")),
            Map.entry("RCV-002", List.of("recovery_cases/recovery")),
            Map.entry("RCV-003", List.of("recovery_notices/notice")),
            Map.entry("RCV-004", List.of("recovery_notices/notice")),
            Map.entry("RCV-005", List.of("recovery_cases/recovery")),
            Map.entry("RCV-006", List.of("recovery_cases/recovery")),
            Map.entry("RCV-007", List.of("recovery_plans/plan")),
            Map.entry("RCV-008", List.of("returned_money/receipt")),
            Map.entry("RCV-009", List.of("recovery_cases/recovery")),
            Map.entry("RCV-010", List.of("recovery_events/event")),
            Map.entry("RCV-011", List.of("recovery_cases/recovery")),
            Map.entry("ROT-001", List.of("assignments/person")),
            Map.entry("ROT-002", List.of("assignments/person")),
            Map.entry("ROT-003", List.of("rotation_exemptions/person")),
            Map.entry("ROT-004", List.of("assignments/person")),
            Map.entry("ROT-005", List.of("assignments/unit")),
            Map.entry("ROT-006", List.of("case_reviews/review")),
            Map.entry("ROT-007", List.of("forced_leave/person")),
            Map.entry("ROT-008", List.of("posts/post", "posts/function")),
            Map.entry("RWN-001", List.of("risk_hits/hit")),
            Map.entry("RWN-002", List.of("risk_hits/hit")),
            Map.entry("RWN-003", List.of("warned_applications/application")),
            Map.entry("RWN-004", List.of("warning_withdrawals/warning")),
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
            Map.entry("ITG-001", List.of("integrity_acts/person")),
            Map.entry("ITG-002", List.of("integrity_acts/person")),
            Map.entry("ITG-003", List.of("key_posts/post", POSTS)),
            Map.entry("TRN-001", List.of("street_bodies/body")),
            Map.entry("TRN-002", List.of("street_operators/person")),
            Map.entry("TRN-003", List.of("guidance_sessions/session")),
            Map.entry("TRN-004", List.of("policy_starts/start")),
            Map.entry("TSV-001", List.of("trainees/enrolment")),
            Map.entry("TSV-002", List.of("class_visits/visit")),
            Map.entry("TSV-003", List.of("training_classes/training_class")),
            Map.entry("TSV-004", List.of("lessons_planned/lesson", "lessons_held/lesson")),
            Map.entry("TSV-005", List.of("lessons_held/lesson")),
            Map.entry(
                    "TSV-006", List.of("training_classes/training_class", "trainees/trainee", "lessons_held/teacher")),
            Map.entry("TSV-007", List.of("training_findings/finding")),
            Map.entry("TSV-008", List.of("training_classes/training_class")),
            Map.entry("TSV-009", List.of("training_payments/payment")),
            Map.entry("TSV-010", List.of("training_classes/training_class", "lessons_held/lesson")),
            Map.entry("XFR-001", List.of("fraud_cases/case", "fraud_cases/scheme")),
            Map.entry("XFR-002", List.of("transfers/transfer")),
            Map.entry("XFR-003", List.of("transfers/transfer")),
            Map.entry("XFR-004", List.of("transfers/transfer")),
            Map.entry("XFR-005", List.of("transfers/transfer")),
            Map.entry("XFR-006", List.of("fraud_cases/case", "fraud_cases/scheme")),
            Map.entry("XFR-007", List.of("transfers/transfer")),
            Map.entry("XFR-008", List.of("transfers/transfer")),
            Map.entry("XFR-009", List.of("clues/clue")),
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
            Map.entry("archive_destructions", List.of("approver", "witness", "second_witness")),
            Map.entry("archive_files", List.of("custodian", "handler")),
            Map.entry("archive_handovers", List.of("outgoing", "incoming", "supervisor")),
            Map.entry("archive_loans", List.of("borrower")),
            Map.entry("archivists", List.of("person")),
            Map.entry("voucher_actions", List.of("person")),
            Map.entry("audit_findings", List.of("owner", "verified_by")),
            Map.entry("audit_items", List.of("handler")),
            Map.entry("audit_plans", List.of("drawn_by")),
            Map.entry("collective_matters", List.of("executed_by")),
            Map.entry("decision_changes", List.of("changed_by")),
            Map.entry("meeting_items", List.of("responsible_person")),
            Map.entry("meeting_members", List.of("person")),
            Map.entry("meeting_recusals", List.of("person")),
            Map.entry("meeting_votes", List.of("person")),
            Map.entry("meetings", List.of("chair", "recorder")),
            Map.entry("guidance_attendees", List.of("person")),
            Map.entry("integrity_acts", List.of("person")),
            Map.entry("personal_changes", List.of("person")),
            Map.entry("street_operators", List.of("person")),
            Map.entry("problems", List.of("owner", "verifier")),
            Map.entry("supervision_matters", List.of("owner")),
            Map.entry("complaint_persons", List.of("person")),
            Map.entry("control_units", List.of("reports_to")),
            Map.entry("handling_leaders", List.of("person")),
            Map.entry("risks", List.of("owner")),
            Map.entry("incident_reports", List.of("signed_by")),
            Map.entry("warned_applications", List.of("released_by", "second_released_by")),
            Map.entry("warning_withdrawals", List.of("requested_by", "approved_by")),
            Map.entry("application_materials", List.of("checked_by")),
            Map.entry("application_reviews", List.of("reviewer")),
            Map.entry("case_reviews", List.of("reviewer")),
            Map.entry("company_visits", List.of("done_by")),
            Map.entry("comparisons", List.of("resolved_by")),
            Map.entry("credentials", List.of("person")),
            Map.entry("delegations", List.of("delegator", "delegate")),
            Map.entry("forced_leave", List.of("person")),
            Map.entry("fraud_fines", List.of("officer", "second_officer")),
            Map.entry("grant_authorities", List.of("person")),
            Map.entry(
                    "grant_requests",
                    List.of("requested_by", "opinion_by", "reviewed_by", "approved_by", "executed_by")),
            Map.entry("grants", List.of("requested_by", "approved_by", "executed_by")),
            Map.entry("handovers", List.of("outgoing", "incoming", "supervisor")),
            Map.entry("leave", List.of("person")),
            Map.entry("ledger_duties", List.of("person")),
            Map.entry("notice_items", List.of("reviewer")),
            Map.entry("notice_objections", List.of("decider")),
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
            Map.entry("site_changes", List.of("approved_by")),
            Map.entry("steps", List.of("on_behalf_of")),
            Map.entry("terminals", List.of("person")),
            Map.entry("transfers", List.of("decided_by")),
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
                .hasSizeGreaterThanOrEqualTo(12_000);
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
        "ARC-001 breach, 4",
        "ARC-001 gap, 3",
        "ARC-002 breach, 1",
        "ARC-002 gap, 3",
        "ARC-003 breach, 9",
        "ARC-003 gap, 1",
        "ARC-004 breach, 7",
        "ARC-004 gap, 3",
        "ARC-005 breach, 4",
        "ARC-005 gap, 2",
        "ARC-006 breach, 11",
        "ARC-006 gap, 4",
        "ARC-007 breach, 7",
        "ARC-007 gap, 3",
        "ARC-008 breach, 4",
        "ARC-008 gap, 2",
        "CMP-001 breach, 2",
        "CMP-001 gap, 1",
        "CMP-002 breach, 3",
        "CMP-002 gap, 1",
        "CMP-003 breach, 4",
        "CMP-003 gap, 1",
        "CMP-004 breach, 1",
        "CMP-004 gap, 1",
        "CMP-005 breach, 3",
        "CMP-005 gap, 1",
        "EMP-001 breach, 4",
        "EMP-001 gap, 2",
        "EMP-002 breach, 3",
        "EMP-002 gap, 1",
        "EMP-003 breach, 10",
        "EMP-003 gap, 3",
        "EMP-004 breach, 4",
        "EMP-004 gap, 2",
        "EMP-005 breach, 10",
        "EMP-005 gap, 2",
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
        "OPS-001 breach, 6",
        "OPS-001 gap, 3",
        "OPS-002 breach, 4",
        "OPS-002 gap, 3",
        "OPS-003 breach, 2",
        "OPS-003 gap, 1",
        "OPS-004 breach, 4",
        "OPS-004 gap, 2",
        "OPS-005 breach, 3",
        "OPS-005 gap, 3",
        "IDN-001 breach, 1",
        "IDN-001 gap, 1",
        "IDN-002 breach, 1",
        "IDN-002 gap, 1",
        "IDN-003 breach, 1",
        "IDN-003 gap, 1",
        "MAT-001 breach, 4",
        "MAT-001 gap, 2",
        "MAT-002 breach, 3",
        "MAT-002 gap, 2",
        "MAT-003 breach, 4",
        "MAT-003 gap, 1",
        "MAT-004 breach, 2",
        "MAT-004 gap, 2",
        "MAT-005 breach, 4",
        "MAT-005 gap, 2",
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
        "PUB-003 breach, 4",
        "PUB-003 gap, 3",
        "PUB-004 breach, 4",
        "PUB-004 gap, 2",
        "PUB-005 breach, 7",
        "PUB-005 gap, 3",
        "PUB-006 breach, 5",
        "PUB-006 gap, 2",
        "PUB-007 breach, 3",
        "PUB-007 gap, 2",
        "PUB-008 breach, 2",
        "PUB-008 gap, 3",
        "RCV-001 breach, 5",
        "RCV-001 gap, 4",
        "RCV-002 breach, 3",
        "RCV-002 gap, 2",
        "RCV-003 breach, 3",
        "RCV-003 gap, 2",
        "RCV-004 breach, 2",
        "RCV-004 gap, 2",
        "RCV-005 breach, 4",
        "RCV-005 gap, 3",
        "RCV-006 breach, 5",
        "RCV-006 gap, 3",
        "RCV-007 breach, 5",
        "RCV-007 gap, 3",
        "RCV-008 breach, 4",
        "RCV-008 gap, 2",
        "RCV-009 breach, 7",
        "RCV-009 gap, 2",
        "RCV-010 breach, 4",
        "RCV-010 gap, 2",
        "RCV-011 breach, 3",
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
        "SYS-002 gap, 3",
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
        "ITG-001 breach, 5",
        "ITG-001 gap, 1",
        "ITG-002 breach, 2",
        "ITG-002 gap, 2",
        "ITG-003 breach, 5",
        "TRN-001 breach, 3",
        "TRN-001 gap, 3",
        "TRN-002 breach, 6",
        "TRN-002 gap, 1",
        "TRN-003 breach, 8",
        "TRN-003 gap, 2",
        "TRN-004 breach, 2",
        "TRN-004 gap, 4",
        "TSV-001 breach, 6",
        "TSV-001 gap, 2",
        "TSV-002 breach, 3",
        "TSV-002 gap, 2",
        "TSV-003 breach, 3",
        "TSV-003 gap, 2",
        "TSV-004 breach, 6",
        "TSV-004 gap, 3",
        "TSV-005 breach, 7",
        "TSV-005 gap, 3",
        "TSV-006 breach, 3",
        "TSV-006 gap, 6",
        "TSV-007 breach, 6",
        "TSV-007 gap, 4",
        "TSV-008 breach, 3",
        "TSV-008 gap, 1",
        "TSV-009 breach, 4",
        "TSV-009 gap, 4",
        "TSV-010 breach, 3",
        "TSV-010 gap, 4",
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
                        switch (place) {
                            case BOOKS -> books();
                            case POSTS -> posts();
                            default -> distinct(place.substring(0, slash), place.substring(slash + 1));
                        });
            }
            assertThat(known).as(rule.getKey()).containsAll(subjects.getOrDefault(rule.getKey(), Set.of()));
        }
    }

    private static Set<String> posts() throws IOException {
        return Bundle.data("assignments").stream()
                .map(row -> row.get("unit") + "/" + row.get("post"))
                .collect(toSet());
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
        Set<String> concerned = new HashSet<>(persons);
        concerned.addAll(distinct("trainees", "trainee"));
        concerned.addAll(distinct("lessons_held", "teacher"));
        concerned.addAll(distinct("lessons_planned", "teacher"));
        for (Map<String, String> row : Bundle.rows("answer-key.csv")) {
            assertThat(concerned)
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
