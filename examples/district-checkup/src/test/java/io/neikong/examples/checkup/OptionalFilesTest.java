package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses 5-1 and 5-5 are judged as far as the files and columns are there, and no further. */
class OptionalFilesTest extends SmallDistrict {

    @Test
    void accounts_without_the_optional_columns_have_no_findings_because_of_them() throws IOException {
        write("accounts.csv", "account,person,system,kind,from,to\na1,p1,s1,personal,2020-01-01,\nsvc,,s1,service,,\n");
        write("grants.csv", "grant,account,role,permission,from,to\ng1,a1,,cash.pay,,\n");
        write("sensitive_permissions.csv", "permission\ncash.pay\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void the_register_alone_shows_shared_recycled_generic_and_double_accounts() throws IOException {
        write("accounts.csv", """
                account,person,system,kind,from,to
                a1,,s1,shared,,
                a2,p1,s1,personal,,2026-01-01
                a2,p2,s1,personal,2026-01-01,
                a3,p2,s1,personal,,
                窗口1,p3,s1,personal,,
                a5,,s1,personal,,
                """);

        assertThat(found())
                .containsExactly(
                        "ACT-001 breach a1",
                        "ACT-001 gap a5",
                        "ACT-002 breach p2",
                        "ACT-003 breach 窗口1",
                        "ACT-009 breach a2");
    }

    @Test
    void the_optional_columns_are_judged_once_they_are_there() throws IOException {
        write("accounts.csv", """
                account,person,system,kind,from,to,approval,last_login_at,second_factor
                a1,p1,s1,personal,2020-01-01,,,,no
                svc,,s1,service,,,,2026-06-29T09:00:00,
                """);
        write("grants.csv", "grant,account,role,permission,from,to\ng1,a1,,cash.pay,,\n");
        write("sensitive_permissions.csv", "permission\ncash.pay\n");

        assertThat(found()).containsExactly("ACT-001 breach svc", "ACT-006 gap a1", "ACT-007 breach a1");
    }

    @Test
    void sessions_without_terminals_absences_and_shifts_show_two_places_at_once() throws IOException {
        write("accounts.csv", "account,person,system,kind,from,to\na1,p1,s1,personal,,\n");
        write("sessions.csv", """
                account,terminal,logged_in_at,logged_out_at
                a1,10.0.0.1,2026-06-01T09:00:00,2026-06-01T12:00:00
                a1,10.0.0.2,2026-06-01T02:00:00Z,2026-06-01T03:00:00Z
                """);

        assertThat(found()).containsExactly("ACT-004 breach a1");
    }

    @Test
    void a_system_with_accounts_and_no_line_in_the_register_of_logs_has_no_logs() throws IOException {
        write("accounts.csv", "account,person,system,kind,from,to\na1,p1,s1,personal,,\na2,p1,s2,personal,,\n");
        write("log_coverage.csv", "system,from,to,clock_off_seconds\ns1,2025-01-01,,1\n");

        assertThat(found()).containsExactly("ACT-008 breach s2");
    }

    @Test
    void payments_alone_say_nothing_of_the_system() throws IOException {
        write("payments.csv", """
                payment,subject,programme,fund,amount,ordered_at,payee_account,status
                y1,s1,J1,F1,1,2026-02-14T09:30:00,,paid
                """);
        assertThat(found()).isEmpty();

        write("offline_payments.csv", "payment,approved_by,approved_at,recorded_at\ny1,,,\n");
        assertThat(found()).containsExactly("SYS-002 breach y1");

        write("business_cases.csv", "case,status,recorded_at\nb1,paid,\n");
        write("payment_cases.csv", "payment,case\n");
        assertThat(found()).containsExactly("SYS-002 breach y1", "SYS-003 breach b1");

        write("system_programmes.csv", "programme,alias_of,handling\n");
        assertThat(found()).containsExactly("SYS-001 breach J1", "SYS-002 breach y1", "SYS-003 breach b1");
    }

    @Test
    void originals_alone_are_judged_by_what_they_bear() throws IOException {
        writeVouchers("v1,,,,,,,,,100.00,,1,posted");
        writeOriginals(
                "o1,external,invoice,,2026-01-05,u1,p1,u2,paper,2,50,100,yes,,,,",
                "o2,self_made,list,,2026-01-05,u2,p1,u2,,2,50,100,,,p2,,",
                "o3,external,invoice,,2026-01-05,u1,p1,u2,paper,2,50,100,,,,,");

        assertThat(found("VCH")).containsExactly("VCH-001 breach o2", "VCH-001 gap o3");
    }

    @Test
    void originals_and_what_rests_on_them_show_what_is_unsupported_used_twice_or_altered() throws IOException {
        writeVouchers(
                "v1,,,,,,,,,100.00,,1,posted",
                "v2,,,,,,,,,100.00,,1,posted",
                "v3,,,,,,,,,100.00,,1,posted",
                "v4,,,,,,,,,100.00,,1,void");
        writeOriginals(
                "o1,external,invoice,12,2026-01-05,u1,p1,u2,paper,2,50,100,yes,,,,",
                "o2,external,invoice,１２,2026-01-05,u1,p1,u2,paper,2,50,100,yes,,,,",
                "o3,external,invoice,13,2026-01-05,u1,p1,u2,paper,2,50,100,yes,,,,");
        write("voucher_originals.csv", "voucher,original,amount\nv1,o1,100\nv2,o2,100\nv3,o3,99.99\nv4,o3,100\n");
        assertThat(found("VCH")).containsExactly("VCH-008 breach v3", "VCH-011 breach o1");

        write("original_alterations.csv", "original,altered,sealed\no3,amount,yes\no1,other,yes\n");
        assertThat(found("VCH")).containsExactly("VCH-008 breach v3", "VCH-009 breach o3", "VCH-011 breach o1");
    }

    @Test
    void an_original_is_free_again_once_the_payment_was_returned() throws IOException {
        writeVouchers("v1,,,,,,,,,100.00,,1,posted", "v2,,,,,,,,,100.00,,1,posted");
        writeOriginals("o1,external,invoice,12,2026-01-05,u1,p1,u2,paper,2,50,100,yes,,,,");
        write("voucher_originals.csv", "voucher,original,amount\nv1,o1,100\nv2,o1,100\n");
        assertThat(found("VCH")).containsExactly("VCH-008 breach o1");

        write("voucher_payments.csv", """
                voucher,programme,approved_by,approved_at,paid_at,notice,payee,payee_evidence,account_holder,status
                v1,OFFICE,p1,2026-02-14T09:30:00,2026-02-14T09:30:00,,u1,receipt 1,u1,returned
                v2,OFFICE,p1,2026-02-14T09:30:00,2026-02-16T09:30:00,,u1,receipt 2,u1,paid
                """);
        assertThat(found("VCH")).isEmpty();
    }

    @Test
    void a_notice_that_there_is_not_supports_no_payment() throws IOException {
        writeVouchers("v1,,,,,,,,,100.00,,1,posted");
        write("voucher_payments.csv", """
                voucher,programme,approved_by,approved_at,paid_at,notice,payee,payee_evidence,account_holder,status
                v1,J1,p1,2026-02-14T09:30:00,2026-02-14T09:30:00,n9,s1,receipt 1,s1,
                """);
        assertThat(found("VCH")).isEmpty();

        write("notices.csv", "notice,programme,published_at,withdrawn_at\nn1,J1,2026-01-01T10:00:00,\n");
        assertThat(found("VCH")).containsExactly("VCH-012 breach v1");
    }

    private void writeVouchers(String... rows) throws IOException {
        write("vouchers.csv", String.join(",", Table.VOUCHERS.required()) + "\n" + String.join("\n", rows) + "\n");
    }

    private void writeOriginals(String... rows) throws IOException {
        write("originals.csv", String.join(",", Table.ORIGINALS.required()) + "\n" + String.join("\n", rows) + "\n");
    }

    /** Those of one area: the same files feed others as well. */
    private List<String> found(String area) throws IOException {
        return found().stream().filter(line -> line.startsWith(area)).toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(data.resolve(file), text);
    }
}
