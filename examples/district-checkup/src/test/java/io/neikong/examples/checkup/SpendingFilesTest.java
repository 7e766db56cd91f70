package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 3-3 and 2-3 are judged as far as the files and columns are there, and no further. */
class SpendingFilesTest extends SmallDistrict {

    private static final String CHARGES =
            "charge,item,programme,subject,from,to,fund,code,object,amount,paid_on,status";
    private static final String MATRIX = "programme,category,decided_on,fund,code,standard,per_month,from,to";
    private static final String PAYMENTS =
            "payment,subject,resolved,benefit,programme,level,from,to,amount,evidence,status";
    private static final String OVERLAPS = "programme,other,relation,from,to";
    private static final String CAPS = "cap,programme,maximum,months,from,to";

    SpendingFilesTest() {
        super("CHN|POL");
    }

    @Test
    void charges_alone_show_items_in_two_channels_and_nothing_else() throws IOException {
        write("charges.csv", CHARGES, """
                c1,i1,P,b1,,,UI,1,,,,
                c2,i1,P,b1,,,EMP,1,,5.00,,PAID
                c3,i2,P,b1,,,UI,1,,5.00,,
                c4,i2,P,b1,,,EMP,1,,5.00,,paid
                c5,,P,b1,,,UI,1,,5.00,,
                """);

        assertThat(found()).containsExactly("CHN-007 gap i1", "CHN-007 breach i2");
    }

    @Test
    void each_further_file_has_its_rule_judged() throws IOException {
        write("charges.csv", CHARGES, "c1,i1,P,b1,2026-03-01,2026-04-01,UI,1,VEHICLE,5.01,2026-04-10,\n");
        assertThat(found()).isEmpty();

        write("forbidden_objects.csv", "object,fund,from,to", "VEHICLE,,,\n");
        assertThat(found()).containsExactly("CHN-003 breach c1");

        write("channel_matrix.csv", MATRIX, "P,,,EMP,2,5.00,,,\n");
        assertThat(found()).containsExactly("CHN-001 breach c1", "CHN-002 breach c1", "CHN-003 breach c1");

        write("budget_lines.csv", "budget_line,amount", "");
        assertThat(found()).contains("CHN-004 breach c1", "CHN-004 gap c1");

        write("account_holders.csv", "account,holder,kind", "");
        assertThat(found()).noneMatch(finding -> finding.startsWith("CHN-006"));

        write(
                "charges.csv",
                CHARGES + ",account",
                "c1,i1,P,b1,2026-03-01,2026-04-01,UI,1,VEHICLE,5.01,2026-04-10,,a1\n");
        assertThat(found()).contains("CHN-006 gap c1");
    }

    @Test
    void the_budget_is_used_up_in_the_order_of_the_days_whatever_the_order_of_the_lines() throws IOException {
        write("channel_matrix.csv", MATRIX, "P,,,UI,,,,,\n");
        write("budget_lines.csv", "budget_line,amount", "L1,10.00\nL2,10.00\nL3,\n");
        write("charges.csv", CHARGES + ",budget_line", """
                c3,,P,b1,2026-03-01,2026-04-01,UI,1,,0.01,2026-04-12,,L1
                c1,,P,b1,2026-03-01,2026-04-01,UI,1,,6.00,2026-04-10,,L1
                c2,,P,b1,2026-03-01,2026-04-01,UI,1,,4.00,2026-04-11,,L1
                c5,,P,b1,2026-03-01,2026-04-01,UI,1,,1.00,2026-04-12,,L2
                c4,,P,b1,2026-03-01,2026-04-01,UI,1,,,2026-04-11,,L2
                c6,,P,b1,2026-03-01,2026-04-01,UI,1,,1.00,2026-04-11,,L3
                """);

        assertThat(found()).containsExactly("CHN-004 breach c3", "CHN-004 gap c4", "CHN-004 gap c5", "CHN-004 gap c6");
    }

    @Test
    void what_is_paid_or_moved_after_the_day_of_the_report_has_not_happened() throws IOException {
        write("charges.csv", CHARGES + ",account", """
                c1,i1,P,b1,,,UI,1,VEHICLE,5.00,2026-06-30,,a1
                c2,i1,P,b2,,,EMP,1,VEHICLE,5.00,2026-07-01,,a1
                """);
        write("forbidden_objects.csv", "object,fund,from,to", "VEHICLE,,,\n");
        write("account_holders.csv", "account,holder,kind", "a1,b1,ordinary\n");
        write(
                "channel_moves.csv",
                "move,kind,from_fund,from_code,to_fund,to_code,amount,moved_on,decision,decided_on,decided_fund,decided_code,decided_amount",
                "m1,transfer,UI,1,EMP,1,5.00,2026-06-30,,,,,\nm2,transfer,UI,1,EMP,1,5.00,2026-07-01,,,,,\n");

        assertThat(found()).containsExactly("CHN-003 breach c1", "CHN-005 breach m1");
    }

    @Test
    void a_branch_is_its_head_office_and_any_contract_that_holds_will_do() throws IOException {
        write("charges.csv", CHARGES + ",account", """
                c1,,P,head,,,UI,1,,5.00,2026-04-10,,a1
                c2,,P,b2,,,UI,1,,5.00,2026-04-10,,a2
                c3,,P,b3,,,UI,1,,5.00,2026-04-10,,a2
                """);
        write("account_holders.csv", "account,holder,kind,legal_person", "a1,branch,ordinary,head\na2,school,,\n");
        write("collection_contracts.csv", "contract,subject,collector,signed,signed_on,to", """
                k3,b2,school,no,,
                k2,b2,school,yes,2026-04-10,
                k1,b2,school,yes,2026-01-10,2026-02-01
                """);

        assertThat(found()).containsExactly("CHN-006 gap c2", "CHN-006 breach c3");
    }

    @Test
    void a_payment_for_several_months_may_use_the_caps_of_all_of_them() throws IOException {
        write("programme_overlaps.csv", OVERLAPS, "");
        write("subsidised_costs.csv", "evidence,cap", "m1,10.00\nm2,10.00\nm3,10.00\ninv,5.00\nclass,0\ninv2,5.00\n");
        String quarter = "p1,b1,yes,,A,district,2026-01-01,2026-04-01,%s,m1 m2 m3,\n";
        write("subsidy_payments.csv", PAYMENTS, quarter.formatted("30.00"));
        assertThat(found()).isEmpty();

        write("subsidy_payments.csv", PAYMENTS, quarter.formatted("30.01") + """
                p2,b1,yes,,A,district,2026-05-01,2026-06-01,5.01,inv class,
                p3,b1,yes,,A,district,2026-06-01,2026-07-01,5.01,inv2 class2,
                """);
        assertThat(found()).containsExactly("POL-006 breach class", "POL-006 gap class2", "POL-006 breach m1");
    }

    @Test
    void months_of_a_form_include_the_last_one_and_days_do_not() throws IOException {
        write("programme_overlaps.csv", OVERLAPS, "A,B,exclusive,,\n");
        write("subsidy_payments.csv", PAYMENTS + ",first_month,last_month", """
                p1,months,yes,,A,,,,5.00,,,2026-01,2026-03
                p2,months,yes,,B,,2026-03-31,2026-04-01,5.00,,,,
                p3,days,yes,,A,,2026-01-01,2026-03-31,5.00,,,,
                p4,days,yes,,B,,,,5.00,,,2026-04,2026-05
                p5,days,yes,,B,,2026-03-31,2026-04-01,5.00,,,,
                """);

        assertThat(found()).containsExactly("POL-004 breach months");
    }

    @Test
    void payments_are_judged_by_the_files_that_are_there() throws IOException {
        write("subsidy_payments.csv", PAYMENTS, """
                p1,b1,yes,,A,city,2026-01-01,2026-02-01,5.00,inv,
                p2,b1,yes,,B,district,2026-01-31,2026-03-01,5.00,inv,PAID
                p3,,yes,,A,district,2026-01-01,2026-02-01,5.00,,
                """);
        assertThat(found()).isEmpty();

        write("programme_caps.csv", CAPS, "C,A,1,,,\nC,B,1,,,\n");
        assertThat(found()).containsExactly("POL-005 breach b1", "POL-005 gap p3");

        write("programme_overlaps.csv", OVERLAPS, "A,B,exclusive,,\n");
        assertThat(found())
                .containsExactly(
                        "POL-004 breach b1",
                        "POL-004 gap p3",
                        "POL-005 breach b1",
                        "POL-005 gap p3",
                        "POL-006 gap inv",
                        "POL-007 breach inv");

        write("subsidised_costs.csv", "evidence,cap", "inv,9.99\n");
        assertThat(found()).contains("POL-006 breach inv").doesNotContain("POL-006 gap inv");
    }

    @Test
    void programmes_before_the_period_under_review_are_not_new() throws IOException {
        write("programmes.csv", "programme,effective_on,to", "OLD,2025-01-01,\nNEW,2026-03-01,\nENDED,,2026-03-01\n");
        assertThat(found())
                .containsExactly(
                        "POL-008 breach ENDED", "POL-008 gap ENDED", "POL-008 breach NEW", "POL-008 breach OLD");

        write("review_period.csv", "from", "2026-01-01\n");
        assertThat(found()).containsExactly("POL-008 breach ENDED", "POL-008 gap ENDED", "POL-008 breach NEW");

        write("programme_overlaps.csv", OVERLAPS + ",declared_on", "OLD,NEW,unrelated,,,2026-03-01\n");
        assertThat(found()).containsExactly("POL-008 breach ENDED", "POL-008 gap ENDED");
    }

    @Test
    void a_programme_that_is_still_to_come_has_time_to_say_how_it_stands_to_others() throws IOException {
        write("programmes.csv", "programme,effective_on,to", "OLD,2020-01-01,\nNEW,2026-07-01,\n");
        assertThat(found()).isEmpty();

        write("programmes.csv", "programme,effective_on,to", "OLD,2020-01-01,\nNEW,2026-06-30,\n");
        assertThat(found()).containsExactly("POL-008 breach NEW");
    }

    @Test
    void a_contract_that_may_hold_counts_before_one_that_does_not() throws IOException {
        write("charges.csv", CHARGES + ",account", "c1,,P,b1,,,UI,1,,5.00,2026-04-10,,a1\n");
        write("account_holders.csv", "account,holder,kind", "a1,school,ordinary\n");
        write("collection_contracts.csv", "contract,subject,collector,signed,signed_on,to", """
                k1,b1,school,yes,,
                k2,b1,school,no,,
                k3,b1,school,yes,2026-04-11,
                """);

        assertThat(found()).containsExactly("CHN-006 gap c1");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "charges.csv; CHARGES; c1,,P,b1,2026-03-01,2026-03-01,UI,1,,5.00,,; column to: from must be before toExclusive",
                "charges.csv; CHARGES; c1,,P,b1,,,UI,1,,-5.00,,; column amount: amount must not be negative",
                "charges.csv; CHARGES; c1,,P,b1,,,UI,1,,5.00,,paidd; expected one of cancelled, paid, returned, reversal",
                "channel_matrix.csv; MATRIX; P,,today,UI,,,,,; expected one of application, benefit_start",
                "channel_matrix.csv; MATRIX; P,,,,,,,,; column fund: expected a value",
                "channel_matrix.csv; MATRIX; P,,,UI,,,,2026-03-01,2026-03-01; column to: from must be before until",
                "subsidy_payments.csv; PAYMENTS; p1,b1,yes,,A,,,,,,|p1,b1,yes,,A,,,,,,; subsidy_payments.csv:3:1: column payment",
                "subsidy_payments.csv; PAYMENTS; p1,b1,yes,,A,,,,-5.00,,; column amount: amount must not be negative",
                "subsidy_payments.csv; PAYMENTS+; p1,b1,yes,,A,,2026-01-01,,,,,2026-01,2026-02; expected days or months",
                "subsidy_payments.csv; PAYMENTS+; p1,b1,yes,,A,,,,,,,2026-1,2026-02; expected a month such as 2026-02",
                "subsidy_payments.csv; PAYMENTS+; p1,b1,yes,,A,,,,,,,2026-03,2026-02; column last_month",
                "programme_overlaps.csv; OVERLAPS; A,B,,,; column relation",
                "programme_caps.csv; CAPS; C,A,0,,,; maximum must be at least 1",
                "programme_caps.csv; CAPS; C,A,1,,,|C,B,2,,,; expected the numbers and days of the first line of C",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("charges.csv", CHARGES, "");
        write("subsidy_payments.csv", PAYMENTS, "");
        write("programme_overlaps.csv", OVERLAPS, "");
        write(file, header(header), rows.replace('|', '\n') + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    private static String header(String name) {
        return switch (name) {
            case "CHARGES" -> CHARGES;
            case "MATRIX" -> MATRIX;
            case "PAYMENTS" -> PAYMENTS;
            case "PAYMENTS+" -> PAYMENTS + ",first_month,last_month";
            case "OVERLAPS" -> OVERLAPS;
            default -> CAPS;
        };
    }
}
