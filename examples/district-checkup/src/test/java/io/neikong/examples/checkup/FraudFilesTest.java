package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 3-5, 6-3c and 6-3d are judged as far as the files are there, and no further. */
class FraudFilesTest extends SmallDistrict {

    private static final String CASES = "case,procedure,paid,recovery,incident,transfer";
    private static final String EVENTS = "case,number,kind,happened_on";
    private static final String TRANSFERS = "transfer,reported_on,decided_at,decided_by,decided_as,approved,sent_at,"
            + "recipient,attachments,receipt,receipt_signed_on,staff_suspected";
    private static final String ORDERLY = "t1,2026-03-02,2026-03-04T15:00:00,p1,head,yes,2026-03-05T09:00:00,police,"
            + "letter report items experts others,r1,2026-03-05,no\n";

    @Test
    void nothing_is_assessed_without_the_files() throws IOException {
        write("fraud_cases.csv", CASES, "c1,penalty,10000,,,\n");
        write("transfer_steps.csv", "transfer,number,kind,happened_on", "t1,1,filed,2026-03-06\n");

        assertThat(found()).isEmpty();
        assertThat(status("3-5")).isEqualTo("NOT_ASSESSED");
        assertThat(status("6-3c")).isEqualTo("NOT_ASSESSED");
        assertThat(status("6-3d")).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void suspicions_need_no_register_of_cases_but_are_held_against_it() throws IOException {
        write("suspicions.csv", "suspicion,raised_on,triaged_on,result,case", "s1,2026-03-02,2026-03-09,filed,c1\n");
        assertThat(found()).isEmpty();

        write("fraud_cases.csv", CASES, "c2,penalty,800,,,\n");
        assertThat(found()).containsExactly("FRD-001 breach s1");
    }

    @Test
    void entries_of_the_ledger_may_stand_in_any_order_and_count_by_their_number() throws IOException {
        write("fraud_cases.csv", CASES, "c1,penalty,0,,,\nc2,penalty,0,,,\n");
        write("fraud_case_events.csv", EVENTS, """
                c1,10,closed,2026-03-05
                c1,9,dismissed,2026-03-04
                c1,2,investigated,2026-03-03
                c1,1,filed,2026-03-02
                c2,2,filed,2026-03-02
                c2,1,investigated,2026-03-03
                """);

        assertThat(found()).containsExactly("FRD-002 breach c2", "FRD-005 breach c2");
    }

    @Test
    void cases_of_one_organiser_are_looked_at_once_there_is_a_column() throws IOException {
        write("fraud_cases.csv", CASES + ",organiser,scheme", "c1,penalty,800,,,,o1,s1\nc2,penalty,800,,,,o1,\n");

        assertThat(found()).containsExactly("FRD-006 breach o1");
    }

    @Test
    void a_scheme_is_weighed_as_a_whole_and_where_nobody_says_that_it_was_fraud_there_is_a_gap() throws IOException {
        write("fraud_cases.csv", CASES + ",scheme,suspected,aggravated,found_on", """
                c1,penalty,4000,,,,s1,yes,no,2026-03-02
                c2,penalty,6000,,,,s1,no,no,2026-03-09
                c3,penalty,10000,,,,,,no,2026-03-02
                c4,penalty,10000,,,t9,,yes,no,2026-03-02
                """);
        write("transfer_evaluations.csv", "scheme,evaluated_on,crime", "c4,2026-03-09,yes\n");
        write("fraud_fines.csv", "fine,case,decided_on,source,basis,defrauded,amount,officer,second_officer", """
                f1,c2,2026-04-01,fiscal,fiscal_regulations,6000,600,p1,p2
                f2,c4,2026-07-01,fiscal,fiscal_regulations,10000,1000,p1,p2
                """);

        assertThat(found()).containsExactly("XFR-001 gap c3", "XFR-001 breach s1", "XFR-006 breach s1");
    }

    @Test
    void steps_are_asked_for_once_there_is_a_file_for_them() throws IOException {
        write("transfers.csv", TRANSFERS, ORDERLY);
        assertThat(found()).isEmpty();

        write("transfer_steps.csv", "transfer,number,kind,happened_on", "");
        assertThat(found()).containsExactly("XFR-007 breach t1");

        write("transfer_steps.csv", "transfer,number,kind,happened_on", """
                t1,2,handed_over,2026-03-09
                t1,1,filed,2026-03-06
                """);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_fine_decided_after_the_day_of_the_report_is_not_looked_at_yet() throws IOException {
        write(
                "fraud_fines.csv",
                "fine,case,decided_on,source,basis,defrauded,amount,officer,second_officer",
                "f1,,2026-06-30,fiscal,other,1000,300,p1,p2\nf2,,2026-07-01,fiscal,other,1000,300,p1,p2\n");

        assertThat(found()).containsExactly("FRD-004 breach f1");
    }

    @Test
    void an_approval_of_which_only_the_day_is_recorded_leaves_the_hours_open() throws IOException {
        write("transfers.csv", TRANSFERS, ORDERLY.replace("2026-03-04T15:00:00", "2026-03-04"));

        assertThat(found()).containsExactly("XFR-003 gap t1");
    }

    @Test
    void a_transfer_of_which_nothing_is_recorded_was_neither_decided_nor_sent() throws IOException {
        write("transfers.csv", TRANSFERS, "t1,2026-03-02,,,,,,,,,,\n");

        assertThat(found()).containsExactly("XFR-002 breach t1");
    }

    @Test
    void clues_have_a_file_of_their_own() throws IOException {
        write("clues.csv", "clue,discovered_on,reported_at", """
                k1,2026-03-02,2026-03-09T23:59:59
                k2,2026-03-02,2026-03-10T00:00:00
                k3,2026-03-02,
                """);
        assertThat(found()).containsExactly("XFR-009 breach k2", "XFR-009 breach k3");

        write("clues.csv", "clue,discovered_on,reported_at,reported", "k3,2026-03-02,,yes\n");
        assertThat(found()).containsExactly("XFR-009 gap k3");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "fraud_case_events.csv; case,number,kind,happened_on; c9,1,filed,2026-03-02; csv:2:1: column case: expected a case of fraud_cases.csv, but was c9",
                "fraud_case_events.csv; case,number,kind,happened_on; c1,1,opened,2026-03-02; csv:2:6: column kind: expected one of archived, closed",
                "fraud_case_events.csv; case,number,kind,happened_on; c1,,filed,2026-03-02; column number: expected a value",
                "fraud_case_events.csv; case,number,kind,happened_on; c1,1,filed,2026-03-02|c1,01,filed,2026-03-02; expected a number that no other line has",
                "fraud_payments.csv; payment,case,status,frozen_on,paid_on; p1,c9,paid,,; expected a case of fraud_cases.csv",
                "fraud_payments.csv; payment,case,status,frozen_on,paid_on; p1,c1,sent,,; expected one of cancelled",
                "transfer_evaluations.csv; scheme,evaluated_on,crime; c9,2026-03-02,yes; expected a scheme of fraud_cases.csv",
                "transfer_evaluations.csv; scheme,evaluated_on,crime; c1,2026-03-02,maybe; expected one of no, yes",
                "transfer_steps.csv; transfer,number,kind,happened_on; t9,1,filed,2026-03-06; expected a transfer of transfers.csv",
                "suspicions.csv; suspicion,raised_on,triaged_on,result,case; s1,2026-03-02,,open,; expected one of filed, not_filed, referred",
                "clues.csv; clue,discovered_on,reported_at; k1,2026-03-02,2026-03-09; expected a moment",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("fraud_cases.csv", CASES, "c1,penalty,800,,,\n");
        write("fraud_case_events.csv", EVENTS, "c1,1,filed,2026-03-02\n");
        write("transfers.csv", TRANSFERS, ORDERLY);
        write(file, header, rows.replace('|', '\n') + "\n");

        refused(file, message);
    }

    @Test
    void a_negative_attempt_is_refused_with_its_place() throws IOException {
        write("transfer_evaluations.csv", "scheme,evaluated_on,crime", "c1,2026-03-09,yes\n");
        write("fraud_cases.csv", CASES + ",attempted", "c1,penalty,800,,,,-0.01\n");

        refused("fraud_cases.csv", "csv:2:19: column attempted: attempted must not be negative, but was -0.01");
    }

    @Test
    void papers_are_named_by_their_words() throws IOException {
        write("transfers.csv", TRANSFERS, ORDERLY.replace("letter report", "letter raport"));

        refused("transfers.csv", "expected none, or some of experts, items, letter, others, report");
    }

    private void refused(String file, String message) {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    private String status(String clause) throws IOException {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");
        for (JsonNode coverage : run.report().get("coverage")) {
            if (coverage.get("clause").textValue().equals(clause)) {
                return coverage.get("status").textValue();
            }
        }
        throw new AssertionError("no coverage of clause " + clause);
    }
}
