package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 3-1 is judged as far as the files are there, and no further. */
class NoticeFilesTest extends SmallDistrict {

    private static final String NOTICES = "notice,programme,published_at,withdrawn_at";
    private static final String ENTRIES = "notice,subject,programme,amount";
    private static final String PAYMENTS = "payment,subject,programme,fund,amount,ordered_at,payee_account,status";
    private static final String SHOWINGS = "notice,channel,published_at,withdrawn_at";
    private static final String ITEMS = "item,notice,subject,payee,amount,reviewer";
    private static final String OBJECTIONS = "objection,item,raised_at,acknowledged_at,decided_at,upheld,decider";
    private static final String ID = "11010519491231002X";

    NoticeFilesTest() {
        super("PUB");
    }

    @BeforeEach
    void write_what_all_need() throws IOException {
        write("notices.csv", NOTICES, "n1,TRAINING,2026-02-09T09:00:00,2026-02-16T09:00:00\n");
    }

    @Test
    void the_notices_alone_show_how_long_they_were_up_and_nothing_else() throws IOException {
        assertThat(found()).isEmpty();
    }

    @Test
    void channels_are_judged_each_by_itself() throws IOException {
        write("notice_showings.csv", SHOWINGS, """
                n1,website,2026-02-09T09:00:00,2026-02-11T09:00:00
                n1,website,2026-02-11T10:00:00,2026-02-25T09:00:00
                n1,board,2026-02-09T09:00:00,
                """);

        assertThat(found()).containsExactly("PUB-003 breach n1", "PUB-007 breach n1");
    }

    @Test
    void of_several_channels_the_one_that_came_last_decides_on_the_payment() throws IOException {
        write("notice_entries.csv", ENTRIES, "n1,r1,TRAINING,800\n");
        write("payments.csv", PAYMENTS, "y1,r1,TRAINING,EMPLOYMENT,800,2026-02-15T09:00:00,,paid\n");
        assertThat(found()).isEmpty();

        write("notice_showings.csv", SHOWINGS, """
                n1,website,2026-02-09T09:00:00,2026-02-26T09:00:00
                n1,paper,2026-02-10T09:00:00,2026-02-26T09:00:00
                """);
        assertThat(found()).containsExactly("PUB-001 breach y1");

        write("payments.csv", PAYMENTS, "y1,r1,TRAINING,EMPLOYMENT,800,2026-02-25T09:00:00,,paid\n");
        assertThat(found()).isEmpty();

        write("notice_showings.csv", SHOWINGS, "n1,website,2026-02-09T09:00:00,2026-02-26T09:00:00\nn1,paper,,\n");
        assertThat(found()).contains("PUB-001 gap y1");
    }

    @ParameterizedTest(name = "{0}, ordered {1}: {2}")
    @CsvSource({
        "'i1,2026-02-11T09:00:00,800,', 2026-02-25, breach", // its window ends on that day anew
        "'i1,2026-02-11T09:00:00,800,', 2026-02-26, ",
        "'i1,2026-02-11T09:00:00,,added', 2026-02-26, ",
        "'i1,2026-03-02T09:00:00,700,', 2026-03-03, breach", // the amount before was too low
        "'i1,2026-03-02T09:00:00,900,', 2026-03-03, ",
        "'i1,2026-03-02T09:00:00,,', 2026-03-03, gap", // the amount before is not known
        "'i1,2026-03-02T09:00:00,,added', 2026-03-03, breach", // and here there was none
        "'i1,,800,', 2026-03-03, gap",
    })
    void a_changed_line_is_announced_anew(String change, String orderedOn, String kind) throws IOException {
        write("notices.csv", NOTICES, "n1,TRAINING,2026-02-09T09:00:00,\n");
        write("notice_entries.csv", ENTRIES, "n1,r1,TRAINING,800\nn1,r2,TRAINING,800\n");
        write("notice_items.csv", ITEMS, "i1,n1,r1,r1,800,\ni2,n1,r2,r2,800,\n");
        write("notice_changes.csv", "item,changed_at,amount_before,kind", change + "\n");
        write("payments.csv", PAYMENTS, """
                y1,r1,TRAINING,EMPLOYMENT,800,%1$sT09:00:00,,paid
                y2,r2,TRAINING,EMPLOYMENT,800,%1$sT09:00:00,,paid
                """.formatted(orderedOn));

        assertThat(found()).isEqualTo(kind == null ? List.of() : List.of("PUB-001 " + kind + " y1"));
    }

    @Test
    void an_interruption_begins_the_window_of_each_line_anew() throws IOException {
        write("notice_entries.csv", ENTRIES, "n1,r1,TRAINING,800\n");
        write("notice_showings.csv", SHOWINGS, """
                n1,website,2026-02-11T10:00:00,2026-02-26T00:00:00
                n1,website,2026-02-09T09:00:00,2026-02-11T09:00:00
                """);
        write("payments.csv", PAYMENTS, "y1,r1,TRAINING,EMPLOYMENT,800,2026-02-25T09:00:00,,paid\n");
        assertThat(found()).containsExactly("PUB-001 breach y1");

        write("payments.csv", PAYMENTS, "y1,r1,TRAINING,EMPLOYMENT,800,2026-02-26T00:00:00,,paid\n");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest(name = "ordered {0}: {1}")
    @CsvSource({"2026-02-24T09:00:00, breach", "2026-02-25T23:59:59, breach", "2026-02-26T00:00:00, "})
    void an_interruption_in_one_channel_is_none_of_the_other_but_of_the_line(String orderedAt, String kind)
            throws IOException {
        write("notices.csv", NOTICES, "n1,TRAINING,2026-02-09T09:00:00,2026-02-26T00:00:00\n");
        write("notice_entries.csv", ENTRIES, "n1,r1,TRAINING,800\n");
        write("notice_showings.csv", SHOWINGS, """
                n1,website,2026-02-09T09:00:00,2026-02-26T00:00:00
                n1,board,2026-02-09T09:00:00,2026-02-11T09:00:00
                n1,board,2026-02-11T10:00:00,2026-02-26T00:00:00
                """);
        write("payments.csv", PAYMENTS, "y1,r1,TRAINING,EMPLOYMENT,800,%s,,paid\n".formatted(orderedAt));

        assertThat(found())
                .filteredOn(line -> line.startsWith("PUB-001"))
                .isEqualTo(kind == null ? List.of() : List.of("PUB-001 " + kind + " y1"));
        assertThat(found()).filteredOn(line -> line.startsWith("PUB-003")).isEmpty();
    }

    @Test
    void contents_are_judged_with_the_lines_of_the_notice() throws IOException {
        String all = "title basis_document programme window_dates objection_channel issuer issued_on";
        write("notices.csv", NOTICES, "n1,TRAINING,,\nn2,TRAINING,,\nn3,TRAINING,,\nn4,TRAINING,,\n");
        write("notice_contents.csv", "notice,elements", "n1,%1$s\nn2,none\nn3,\nn4,%1$s standard\n".formatted(all));
        assertThat(contents()).isEmpty();

        write("notice_items.csv", ITEMS + ",elements", """
                i1,n1,r1,r1,800,,BENEFICIARY standard amount benefit_period
                i2,n2,r1,r1,800,,beneficiary standard amount benefit_period
                i3,n3,r1,r1,800,,beneficiary standard amount benefit_period
                i4,n4,r1,r1,800,,beneficiary amount benefit_period
                """);
        assertThat(contents()).containsExactly("PUB-004 breach n2", "PUB-004 gap n3");

        write("notice_items.csv", ITEMS, "i1,n1,r1,r1,800,\ni2,n2,r1,r1,800,\ni4,n4,r1,r1,800,\n");
        assertThat(contents())
                .containsExactly(
                        "PUB-004 gap n1",
                        "PUB-004 breach n2",
                        "PUB-004 gap n2",
                        "PUB-004 breach n3",
                        "PUB-004 gap n3",
                        "PUB-004 gap n4");
    }

    @Test
    void texts_are_scanned_and_their_numbers_never_shown_in_the_clear() throws IOException {
        write("notices.csv", NOTICES, "n1,TRAINING,2026-06-15T09:00:00,\nn2,TRAINING,2026-06-15T09:00:00,\n");
        write("notice_texts.csv", "notice,part,text", """
                n1,body,"张三，110105************，800.00 元"
                n1,%1$s.pdf,
                n1,list.xlsx,"张三\t%1$s\t13800138000
                李四\t4111 1111 1111 1111"
                n2,body,"申请编号 2026021100000001，证书 3101150000000005"
                """.formatted(ID));

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");

        assertThat(run.err()).isEmpty();
        assertThat(found()).containsExactly("PUB-006 breach n1", "PUB-006 breach n1", "PUB-006 gap n1");
        for (String file : List.of("report.json", "report.html", "findings.csv", "junit.xml")) {
            assertThat(Files.readString(run.folder().resolve(file)))
                    .contains("110105************.pdf")
                    .doesNotContain(ID, "13800138000", "4111 1111 1111 1111");
        }
    }

    @Test
    void what_is_wrong_with_a_text_is_said_without_it() throws IOException {
        write("notice_texts.csv", "notice,part,text", "n1,body," + ID + "\nn1,body," + ID + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("notice_texts.csv:3:").doesNotContain(ID);
    }

    @Test
    void objections_are_held_against_the_reviewer_and_the_payments_of_their_item_alone() throws IOException {
        write("notice_items.csv", ITEMS, "i1,n1,r1,r1,800,p1\ni2,n1,r2,r2,800,p1\n");
        write("payments.csv", PAYMENTS, """
                y1,r1,TRAINING,EMPLOYMENT,800,2026-02-12T09:00:00,,paid
                y2,r2,TRAINING,EMPLOYMENT,800,2026-02-12T09:00:00,,cancelled
                y3,r2,TRAINING,EMPLOYMENT,800,2026-02-16T09:00:00,,returned
                """);
        write("notice_objections.csv", OBJECTIONS, """
                o1,i1,2026-02-10T09:00:00,2026-02-10T10:00:00,2026-02-13T09:00:00,no,p2
                o2,i2,2026-02-10T09:00:00,2026-02-10T10:00:00,2026-02-13T09:00:00,no,p1
                o3,i2,2026-02-10T09:00:00,2026-02-10T10:00:00,2026-02-13T09:00:00,yes,p2
                o4,i2,2026-02-10T09:00:00,2026-02-10T10:00:00,2026-02-13T09:00:00,,p2
                o5,i2,2026-06-29T09:00:00,,,,
                """);
        assertThat(found()).isEmpty();

        write("item_payments.csv", "payment,item,payee", "y1,i1,r1\ny2,i2,r2\ny3,i2,r2\n");
        assertThat(found())
                .containsExactly("PUB-005 breach o1", "PUB-005 breach o2", "PUB-005 breach o3", "PUB-005 gap o4");
    }

    @Test
    void what_was_paid_of_an_item_adds_up_and_goes_to_the_announced_payee() throws IOException {
        write("notice_items.csv", ITEMS, """
                i1,n1,r1,r1,800,
                i2,n1,r2,r2,800,
                i3,n1,r3,,800,
                i4,n1,r4,r4,800,
                i5,n1,r5,r5,800,
                """);
        write("payments.csv", PAYMENTS, """
                y1,r1,TRAINING,EMPLOYMENT,400,2026-02-16T09:00:00,,paid
                y2,r1,TRAINING,EMPLOYMENT,400.01,2026-02-16T09:00:00,,paid
                y3,r2,TRAINING,EMPLOYMENT,800,2026-02-16T09:00:00,,paid
                y4,r3,TRAINING,EMPLOYMENT,800,2026-02-16T09:00:00,,paid
                y5,r4,TRAINING,EMPLOYMENT,800,2026-02-16T09:00:00,,returned
                y6,r4,TRAINING,EMPLOYMENT,800,2026-02-18T09:00:00,,paid
                """);
        write(
                "item_payments.csv",
                "payment,item,payee",
                "y1,i1,r1\ny2,i1,r1\ny3,i2,r9\ny4,i3,r3\ny5,i4,r4\ny6,i4,r4\n");

        assertThat(found()).containsExactly("PUB-008 breach i1", "PUB-008 breach i2", "PUB-008 gap i3");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "notice_showings.csv; n9,website,,; csv:2:1: column notice: expected a notice of notices.csv, but was n9",
                "notice_showings.csv; n1,,,; csv:2:4: column channel: expected a value",
                "notice_showings.csv; n1,website,yesterday,; column published_at: expected a moment",
                "notice_items.csv; i2,n9,r1,r1,800,; column notice: expected a notice of notices.csv",
                "notice_items.csv; i1,n1,r1,r1,800,|i1,n1,r2,r2,800,; csv:3:1: column item: expected item to occur once",
                "notice_changes.csv; i9,,; csv:2:1: column item: expected an item of notice_items.csv, but was i9",
                "notice_contents.csv; n1,title telephone; csv:2:4: column elements: expected one of amount, basis_document",
                "notice_texts.csv; n9,body,text; csv:2:1: column notice: expected a notice of notices.csv",
                "notice_objections.csv; o1,i9,,,,,; csv:2:4: column item: expected an item of notice_items.csv",
                "notice_objections.csv; o1,i1,,,,perhaps,; column upheld: expected one of no, yes",
                "item_payments.csv; y1,i9,; csv:2:4: column item: expected an item of notice_items.csv",
                "item_payments.csv; y9,i1,; csv:2:1: column payment: expected a payment of payments.csv, but was y9",
                "payments.csv; y1,r1,TRAINING,EMPLOYMENT,-1,,,; csv:2:27: column amount: expected an amount that is not",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String rows, String message) throws IOException {
        write("notice_items.csv", ITEMS, "i1,n1,r1,r1,800,\n");
        write("payments.csv", PAYMENTS, "y1,r1,TRAINING,EMPLOYMENT,800,2026-02-16T09:00:00,,paid\n");
        write("item_payments.csv", "payment,item,payee", "y1,i1,r1\n");
        write(file, headerOf(file), rows.replace('|', '\n') + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    private static String headerOf(String file) {
        return switch (file) {
            case "notice_showings.csv" -> SHOWINGS;
            case "notice_items.csv" -> ITEMS;
            case "notice_changes.csv" -> "item,changed_at,amount_before";
            case "notice_contents.csv" -> "notice,elements";
            case "notice_texts.csv" -> "notice,part,text";
            case "notice_objections.csv" -> OBJECTIONS;
            case "item_payments.csv" -> "payment,item,payee";
            default -> PAYMENTS;
        };
    }

    private List<String> contents() throws IOException {
        return found().stream().filter(line -> line.startsWith("PUB-004")).toList();
    }
}
