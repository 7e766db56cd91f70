package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clause 4-1: the cashier of a ledger, reviews by the system, actions on vouchers, and reversals over two files. */
class VoucherActionFilesTest {

    private static final String VOUCHERS = String.join(",", Table.VOUCHERS.required());

    @TempDir
    private Path temp;

    private Path data;

    @BeforeEach
    void make_the_folder() throws IOException {
        data = Files.createDirectory(temp.resolve("data"));
    }

    @Test
    void a_cashier_with_a_forbidden_duty_is_found_in_either_reading_of_the_notice() throws IOException {
        write("ledger_duties.csv", """
                ledger,duty,person,from,to
                L1,chief_accountant,p1,,
                L1,bookkeeper,p2,,
                L1,reviewer,p2,,
                L1,cashier,p4,,
                L1,archive_keeper,p4,2026-01-05,
                L2,chief_accountant,p1,,
                L2,bookkeeper,p2,,
                L2,reviewer,p3,,
                """);
        Path policy = temp.resolve("policy.json");
        Files.writeString(policy, """
                {"version": 1, "overrides": [{"parameter": "acc.mode", "layer": "DISTRICT", "value": "NOT_ALL_SAME",
                "basis": "D", "author": "p8", "approver": "p9", "from": "2026-01-01", "recordedOn": "2025-12-31"}]}
                """);

        assertThat(found()).containsExactly("ACC-001 breach L1 p2", "ACC-001 breach L1 p4");
        assertThat(found("--policy", policy.toString())).containsExactly("ACC-001 breach L1 p4");
    }

    @Test
    void a_voucher_passed_by_the_system_and_a_reviewer_who_paid_are_found() throws IOException {
        write("vouchers.csv", VOUCHERS + """
                ,review_kind,cashier
                V1,,p1,2026-01-05T09:00:00,p2,2026-01-05T10:00:00,p3,2026-01-05T11:00:00,p4,,,,posted,system,
                V2,,p1,2026-01-05T09:00:00,p2,2026-01-05T10:00:00,p3,2026-01-05T11:00:00,p4,,,,posted,,p2
                V3,,p1,2026-01-05T09:00:00,p2,2026-01-05T10:00:00,p3,2026-01-05T11:00:00,p4,,,,posted,person,p5
                """);

        assertThat(found()).containsExactly("ACC-002 breach V1 ", "ACC-002 breach V2 p2");
    }

    @Test
    void rounds_are_judged_without_a_register_of_vouchers() throws IOException {
        write("voucher_actions.csv", """
                voucher,action,person,at,kind
                V1,reviewed,p2,2026-01-05T12:00:00,
                V1,edited,p1,2026-01-05T11:00:00,
                V1,unreviewed,p2,2026-01-05T10:00:00,
                V1,reviewed,p2,2026-01-05T09:30:00,
                V1,prepared,p1,2026-01-05T09:00:00,
                V2,prepared,p1,2026-01-05T09:00:00,
                V2,reviewed,,2026-01-05T09:30:00,system
                V2,posted,p3,2026-01-05T10:00:00,
                V3,prepared,p1,2026-01-05T09:00:00,
                V3,reviewed,,2026-01-05T09:30:00,person
                """);

        assertThat(found()).containsExactly("ACC-004 breach V1 p2", "ACC-004 breach V2 p3", "ACC-004 gap V3 ");
    }

    @Test
    void a_reversal_is_compared_with_those_who_made_the_other_voucher() throws IOException {
        write("vouchers.csv", VOUCHERS + """
                ,reverses
                V1,,p1,2026-01-05T09:00:00,p2,2026-01-05T10:00:00,p3,2026-01-05T11:00:00,p4,,,,posted,
                V2,,p2,2026-01-06T09:00:00,p1,2026-01-06T10:00:00,p3,2026-01-06T11:00:00,p4,,,,posted,V1
                V3,,p1,2026-01-06T09:00:00,p2,2026-01-06T10:00:00,p3,2026-01-06T11:00:00,p4,,,,posted,V1
                V4,,p1,2026-01-06T09:00:00,p5,2026-01-06T10:00:00,p3,2026-01-06T11:00:00,p4,,,,posted,V3
                V5,,p1,2026-01-06T09:00:00,p2,2026-01-06T10:00:00,p3,2026-01-06T11:00:00,p4,,,,posted,V0
                """);
        assertThat(found()).isEmpty();

        write("voucher_actions.csv", "voucher,action,person,at\nV3,edited,p5,2026-01-06T09:30:00\n");
        assertThat(found()).containsExactly("ACC-004 breach V2 p1", "ACC-004 breach V4 p5", "ACC-004 gap V5 ");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(data.resolve(file), text);
    }

    private List<String> found(String... options) throws IOException {
        Run run = Run.of(
                data,
                temp.resolve("out"),
                Stream.concat(Stream.of("--as-of", "2026-06-30"), Stream.of(options))
                        .toArray(String[]::new));
        return StreamSupport.stream(run.report().get("findings").spliterator(), false)
                .map(finding -> String.join(
                        " ",
                        finding.get("rule").textValue(),
                        finding.get("kind").textValue(),
                        finding.get("subject").textValue(),
                        persons(finding)))
                .toList();
    }

    private static String persons(JsonNode finding) {
        return String.join(
                " ",
                StreamSupport.stream(finding.get("persons").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList());
    }
}
