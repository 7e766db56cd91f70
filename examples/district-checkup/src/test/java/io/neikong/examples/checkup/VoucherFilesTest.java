package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each optional column and file of the vouchers turns on the rules that need it, and no others. */
class VoucherFilesTest extends SmallDistrict {

    private static final String FIXED = "voucher,ledger,prepared_by,prepared_at,reviewed_by,reviewed_at,posted_by,"
            + "posted_at,chief_accountant,amount,amount_in_words,attachments,status";
    private static final String SIGNED = "L1,p1,2026-03-05T09:00:00,p2,2026-03-05T10:00:00,p3,2026-03-05T11:00:00,p4,";

    @Test
    void the_fixed_columns_show_amounts_in_words() throws IOException {
        writeLine("vouchers.csv", FIXED, "V1," + SIGNED + "107000.53,人民币壹拾万零柒仟元伍角叁分,2,posted");
        append("vouchers.csv", "V2," + SIGNED + "107000.53,人民币壹拾万柒仟元零伍角叁分,2,posted");
        append("vouchers.csv", "V3," + SIGNED + "107000.53,人民币壹拾万柒仟元零伍分,2,posted");
        append("vouchers.csv", "V4," + SIGNED + "10.00,拾元整,2,posted");
        append("vouchers.csv", "V5," + SIGNED + "10.00,,2,posted");
        append("vouchers.csv", "V6," + SIGNED + "10.00,壹元整,2,void");
        append("vouchers.csv", "V7," + SIGNED + ",壹元整,2,posted");

        assertThat(found())
                .containsExactly("VCH-003 breach V3", "VCH-003 gap V4", "VCH-003 gap V7", "VCH-004 breach V4");
    }

    @Test
    void a_cashier_is_compared_with_the_reviewer() throws IOException {
        writeLine("vouchers.csv", FIXED + ",cashier", "V1," + SIGNED + "10.00,,2,posted,p2");
        append("vouchers.csv", "V2," + SIGNED + "10.00,,2,posted,p1");

        assertThat(found()).containsExactly("ACC-002 breach V1");
    }

    @Test
    void entries_show_unequal_sums_and_with_the_columns_of_the_document_what_is_missing() throws IOException {
        writeLine("vouchers.csv", FIXED, "V1," + SIGNED + "10.00,,2,posted");
        append("vouchers.csv", "V2," + SIGNED + "10.00,,2,posted");
        append("vouchers.csv", "V3," + SIGNED + "10.00,,2,posted");
        writeLine("voucher_entries.csv", "voucher,line,summary,account,debit,credit", "V1,2,paid,bank,,10.00");
        append("voucher_entries.csv", "V1,1,,subsidies,10.00,0.00");
        append("voucher_entries.csv", "V2,1,paid,subsidies,10.00,");
        append("voucher_entries.csv", "V2,2,paid,bank,,10.01");

        assertThat(found()).containsExactly("VCH-005 breach V2", "VCH-005 gap V3");

        String optional = ",number,dated_on,movement,cashier";
        writeLine("vouchers.csv", FIXED + optional, "V1," + SIGNED + "10.00,,2,posted,1,2026-03-05,payment,p5");
        append("vouchers.csv", "V2," + SIGNED + "10.00,,2,posted,,2026-03-05,payment,");
        append("vouchers.csv", "V3," + SIGNED + "10.00,,2,posted,3,2026-03-05,,");

        assertThat(found())
                .containsExactly(
                        "VCH-002 breach V1",
                        "VCH-002 breach V2",
                        "VCH-002 breach V3",
                        "VCH-002 gap V3",
                        "VCH-005 breach V2",
                        "VCH-005 gap V3");
    }

    @Test
    void a_reversal_is_compared_with_what_it_reverses() throws IOException {
        writeLine("vouchers.csv", FIXED + ",nature,reverses", "V1," + SIGNED + "10.00,,2,posted,ordinary,");
        append("vouchers.csv", "V2," + SIGNED + "-10.00,,0,posted,reversal,V1");
        append("vouchers.csv", "V3," + SIGNED + "-9.00,,0,posted,reversal,V1");
        append("vouchers.csv", "V4," + SIGNED + "-10.00,,0,posted,reversal,V9");
        append("vouchers.csv", "V5," + SIGNED + "-10.00,,0,posted,ordinary,");
        writeLine("voucher_entries.csv", "voucher,line,summary,account,debit,credit", "V1,1,paid,subsidies,10.00,");
        append("voucher_entries.csv", "V1,2,paid,bank,,10.00");
        for (String voucher : List.of("V2", "V4", "V5")) {
            append("voucher_entries.csv", voucher + ",1,back,bank,,-10.00");
            append("voucher_entries.csv", voucher + ",2,back,subsidies,-10.00,");
        }
        append("voucher_entries.csv", "V3,1,back,subsidies,-9.00,");
        append("voucher_entries.csv", "V3,2,back,bank,,-9.00");

        assertThat(found()).containsExactly("VCH-005 breach V3", "VCH-005 gap V4", "VCH-005 breach V5");
    }

    @Test
    void numbers_are_looked_at_by_ledger_type_and_month() throws IOException {
        writeLine("vouchers.csv", FIXED + ",number,type,dated_on", "V1," + SIGNED + "1,,2,posted,2,记,2026-03-05");
        append("vouchers.csv", "V2," + SIGNED + "1,,2,void,1,记,2026-03-05");
        append("vouchers.csv", "V3," + SIGNED + "1,,2,posted,1,转,2026-03-05");
        append("vouchers.csv", "V4," + SIGNED + "1,,2,posted,3,转,2026-03-05");
        append("vouchers.csv", "V5," + SIGNED + "1,,2,posted,1,记,2026-04-05");
        append("vouchers.csv", "V6," + SIGNED + "1,,2,posted,2,,2026-04-05");
        append("vouchers.csv", "V7," + SIGNED + "1,,2,draft,,,");

        assertThat(found()).containsExactly("VCH-006 breach L1/转/2026-03", "VCH-006 gap V6");
    }

    @Test
    void papers_are_counted_and_their_dates_compared_where_the_vouchers_have_one() throws IOException {
        writeLine("vouchers.csv", FIXED, "V1," + SIGNED + "10.00,,2,posted");
        append("vouchers.csv", "V2," + SIGNED + "10.00,,1,posted");
        append("vouchers.csv", "V3," + SIGNED + "10.00,,0,posted");
        writeLine("voucher_attachments.csv", "voucher,paper,dated_on", "V1,invoice 1,2026-03-05");
        append("voucher_attachments.csv", "V1,invoice 2,2026-03-06");
        append("voucher_attachments.csv", "V2,slip 2-1,2026-03-05");

        assertThat(found()).containsExactly("VCH-007 gap V3");

        writeLine("vouchers.csv", FIXED + ",nature,dated_on", "V1," + SIGNED + "10.00,,2,posted,ordinary,2026-03-05");
        append("vouchers.csv", "V2," + SIGNED + "10.00,,2,posted,ordinary,2026-03-05");
        append("vouchers.csv", "V3," + SIGNED + "10.00,,0,posted,closing,2026-03-05");

        assertThat(found()).containsExactly("VCH-007 breach V2", "VCH-010 breach V1");
    }

    @Test
    void periods_show_what_was_posted_after_the_closing() throws IOException {
        writeLine("vouchers.csv", FIXED + ",dated_on", "V1," + SIGNED + "10.00,,2,posted,2026-03-05");
        append("vouchers.csv", "V2," + SIGNED + "10.00,,2,posted,2026-02-27");
        append("vouchers.csv", "V3," + SIGNED + "10.00,,2,posted,2026-01-30");
        append("vouchers.csv", "V4," + SIGNED.replace("L1", "L2") + "10.00,,2,posted,2026-03-05");
        writeLine("accounting_periods.csv", "ledger,period,from,to,closed_at", "L1,2026-03,2026-03-01,2026-04-01,");
        append("accounting_periods.csv", "L1,2026-02,2026-02-01,2026-03-01,2026-03-05T11:00:00");

        assertThat(found()).containsExactly("VCH-010 breach V2", "VCH-010 breach V3", "VCH-010 gap V4");
    }

    @Test
    void periods_without_a_day_and_lines_of_unknown_vouchers_are_refused() throws IOException {
        writeLine("vouchers.csv", FIXED + ",dated_on", "V1," + SIGNED + "10.00,,2,posted,2026-03-05");

        writeLine("accounting_periods.csv", "ledger,period,from,to,closed_at", "L1,2026-03,2026-03-01,2026-03-01,");
        assertThat(refused())
                .isEqualTo("accounting_periods.csv:2:23: column to: from must be before to, but was"
                        + " 2026-03-01 >= 2026-03-01");
        Files.delete(data.resolve("accounting_periods.csv"));

        writeLine("voucher_attachments.csv", "voucher,paper,dated_on", "V2,invoice,");
        assertThat(refused())
                .isEqualTo("voucher_attachments.csv:2:1: column voucher: expected a voucher of"
                        + " vouchers.csv, but was V2");
        Files.delete(data.resolve("voucher_attachments.csv"));

        writeLine("voucher_entries.csv", "voucher,line,summary,account,debit,credit", "V2,1,,,,");
        assertThat(refused())
                .isEqualTo(
                        "voucher_entries.csv:2:1: column voucher: expected a voucher of vouchers.csv," + " but was V2");
        writeLine("voucher_entries.csv", "voucher,line,summary,account,debit,credit", "V1,1,s,a,1.00,");
        append("voucher_entries.csv", "V1,1,s,b,,1.00");
        assertThat(refused())
                .isEqualTo("voucher_entries.csv:3:4: column line: expected voucher, line to occur once,"
                        + " but it stands twice");
    }

    private String refused() {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err().strip();
    }

    private void writeLine(String file, String header, String line) throws IOException {
        write(file, header, line + "\n");
    }

    private void append(String file, String line) throws IOException {
        Path path = data.resolve(file);
        Files.writeString(path, Files.readString(path) + line + "\n");
    }
}
