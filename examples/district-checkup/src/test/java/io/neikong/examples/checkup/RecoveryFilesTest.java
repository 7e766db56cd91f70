package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 3-9 is judged as far as the files and columns are there, and no further. */
class RecoveryFilesTest extends SmallDistrict {

    private static final String RISKS = String.join(",", Table.RISKS.required());
    private static final String CASES = "recovery,debtor,fund,discovered_on,outstanding,challenged,cause,risk";
    private static final String EVENTS = "event,recovery,number,kind,happened_on,amount,fund";
    private static final String DECISION = ",reason,meeting,decided_on,decided_amount";
    private static final String NOTICES = "notice,elements,pay_by,served,served_on,proof";
    private static final String PLANS = "plan,owed,signed,signed_on";
    private static final String INSTALMENTS = "plan,instalment,amount,due_on,paid_on,acted_on";
    private static final String PAID = "payment,benefit,amount,paid_on,payee,entitled_payee,evidence,status";
    private static final String BEGUN = """
            e4,k1,4,notice_served,2026-01-05,,
            e3,k1,3,decided,2026-01-05,800,
            e2,k1,2,verified,2025-12-30,,
            e1,k1,1,opened,2025-12-29,,
            """;

    RecoveryFilesTest() {
        super("RCV");
    }

    @Test
    void events_count_in_the_order_of_their_numbers_whatever_that_of_the_lines() throws IOException {
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,800,no,,\n");
        assertThat(found()).isEmpty();

        write("recovery_events.csv", EVENTS, BEGUN);
        assertThat(found()).isEmpty();

        write("recovery_events.csv", EVENTS, BEGUN.replace("e2,k1,2", "e2,k1,5"));
        assertThat(found()).containsExactly("RCV-005 breach k1", "RCV-006 gap k1");
    }

    @Test
    void what_is_dated_after_the_day_of_the_report_has_not_happened() throws IOException {
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,800,no,,\n");
        write(
                "recovery_events.csv",
                EVENTS + DECISION,
                BEGUN.replace(",\ne", ",,,,,\ne").strip() + """
                ,,,,
                e5,k1,5,written_off,2026-07-01,800,,,,,
                e6,k1,6,closed,2026-07-01,,,,,,
                """);

        assertThat(found()).isEmpty();
    }

    @Test
    void what_is_paid_served_or_received_after_the_day_of_the_report_has_not_been_by_then() throws IOException {
        String all = "person facts benefit_period amount basis account deadline rights";
        write("benefits.csv", "benefit,beneficiary,due,lost_on", "b1,r1,800,\n");
        write("benefit_payments.csv", PAID, "y1,b1,800,2026-06-30,r1,,,paid\ny2,b1,800,2026-07-01,r1,,,paid\n");
        write(
                "returned_money.csv",
                "receipt,received_on,paid_from,credited_to,paid_channel,booked_channel,booking",
                "m1,2026-06-30,f1,f1,c1,c1,income\nm2,2026-07-01,f1,f1,c1,c1,income\n");
        write(
                "recovery_notices.csv",
                NOTICES,
                "a1," + all + ",2026-07-31,yes,2026-06-30,p1\na2," + all + ",2026-07-31,yes,2026-07-01,p2\n");

        assertThat(found()).containsExactly("RCV-003 breach a2", "RCV-008 breach m1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-06-30, ", // there is time until 2026-10-08
        "2026-10-08, ",
        "2026-10-09, RCV-009 breach k1",
    })
    void the_way_to_the_court_is_read_from_the_events(String asOf, String finding) throws IOException {
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,800,no,,\n");
        write("recovery_events.csv", EVENTS, BEGUN);

        assertThat(foundOn(asOf)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void an_application_to_the_court_without_a_day_is_a_gap() throws IOException {
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,800,no,,\n");
        write(
                "recovery_events.csv",
                EVENTS,
                BEGUN + "e5,k1,5,demand_served,2026-06-01,,\ne6,k1,6,court_applied,2026-08-03,,\n");
        assertThat(foundOn("2026-10-09")).isEmpty();

        write("recovery_events.csv", EVENTS, BEGUN + "e5,k1,5,demand_served,2026-06-01,,\ne6,k1,6,court_applied,,,\n");
        assertThat(foundOn("2026-10-09")).containsExactly("RCV-005 gap k1", "RCV-009 gap k1");
    }

    @Test
    void a_debt_that_is_settled_or_whose_decision_was_cancelled_is_not_brought_to_the_court() throws IOException {
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,0,no,,\n");
        write("recovery_events.csv", EVENTS, BEGUN + "e5,k1,5,paid_back,2026-02-02,800,\n");
        assertThat(foundOn("2026-10-09")).isEmpty();

        write("recovery_events.csv", EVENTS, BEGUN + "e5,k1,5,paid_back,,800,\n");
        assertThat(foundOn("2026-10-09")).containsExactly("RCV-005 gap k1");

        write("recovery_events.csv", EVENTS, BEGUN + "e5,k1,5,decision_cancelled,2026-02-02,,\n");
        assertThat(foundOn("2026-10-09")).isEmpty();

        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,0,,,\n");
        write("recovery_events.csv", EVENTS, BEGUN + "e5,k1,5,paid_back,2026-02-02,799,\n");
        assertThat(foundOn("2026-10-09")).containsExactly("RCV-006 breach k1", "RCV-009 gap k1");
    }

    @Test
    void causes_need_a_list_of_risks() throws IOException {
        String paid = "e5,k1,5,paid_back,2026-02-02,800,\ne6,k1,6,closed,2026-02-03,,\n";
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,0,no,c1,x1\n");
        write("recovery_events.csv", EVENTS, BEGUN + paid);
        assertThat(found()).containsExactly("RCV-011 gap k1");

        write("risks.csv", RISKS, "x1,L1,,,,,,,,,,,,,,\n");
        assertThat(found()).isEmpty();

        write("risks.csv", RISKS, "x2,L1,,,,,,,,,,,,,,\n");
        assertThat(found()).containsExactly("RCV-011 breach k1");
    }

    @Test
    void write_offs_are_judged_once_their_decisions_are_recorded() throws IOException {
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,0,no,,\n");
        String lines = BEGUN + "e5,k1,5,written_off,2026-02-02,800,\n";
        write("recovery_events.csv", EVENTS, lines);
        assertThat(found()).isEmpty();

        write("recovery_events.csv", EVENTS + ",reason", lines.replace("\n", ",\n"));
        assertThat(found()).containsExactly("RCV-010 breach e5");

        write(
                "recovery_events.csv",
                EVENTS + DECISION,
                lines.replace("\n", ",,,,\n").replace("800,,,,,\n", "800,,deceased,m1,2026-02-02,800\n"));
        assertThat(found()).isEmpty();
    }

    @Test
    void notices_of_recovery_say_what_they_must_and_are_served() throws IOException {
        String all = "person facts benefit_period amount basis account deadline rights";
        write("recovery_notices.csv", NOTICES, """
                a1,%1$s,2026-01-20,,2026-01-05,p1
                a2,%1$s,2026-01-19,yes,2026-01-05,p2
                a3,none,2026-01-20,no,,
                a4,,2026-01-20,yes,,p4
                a5,%1$s,,,,
                """.formatted(all));

        assertThat(found())
                .containsExactly(
                        "RCV-003 breach a3",
                        "RCV-003 gap a4",
                        "RCV-003 breach a5",
                        "RCV-004 breach a2",
                        "RCV-004 gap a4");
    }

    @Test
    void plans_are_judged_with_their_instalments() throws IOException {
        write("recovery_plans.csv", PLANS, "l1,800,yes,2026-01-05\nl2,800,no,\nl3,,,2026-01-05\n");
        write("recovery_instalments.csv", INSTALMENTS, """
                l1,1,400,2026-02-05,2026-02-20,
                l1,2,400,2026-06-15,,
                l2,1,800,2026-02-05,2026-02-05,
                l3,1,800,2026-02-05,,2026-02-25
                """);

        assertThat(found()).containsExactly("RCV-007 breach l2", "RCV-007 breach l3", "RCV-007 gap l3");
    }

    @Test
    void benefits_are_held_against_all_that_was_paid_of_them() throws IOException {
        write("benefits.csv", "benefit,beneficiary,due,lost_on", """
                b1,r1,800,
                b2,r2,800,2026-03-10
                b3,,800,
                b4,r4,800,
                """);
        write("benefit_payments.csv", PAID, """
                y1,b1,800,2026-03-05,r1,,,returned
                y2,b1,800,2026-03-09,r1,,v1 v2,paid
                y3,b2,800,2026-03-10,heir,yes,,paid
                y4,b3,800,2026-03-05,r3,,,
                y5,b4,400,2026-03-05,r4,no,v3,paid
                y6,b4,400,2026-03-05,r4,no,v4 v3,paid
                """);

        assertThat(found()).containsExactly("RCV-001 gap b3", "RCV-001 breach b4");
    }

    @Test
    void money_that_came_back_has_a_file_of_its_own() throws IOException {
        write(
                "returned_money.csv",
                "receipt,received_on,paid_from,credited_to,paid_channel,booked_channel,booking",
                """
                m1,2026-02-02,f1,f1,c1,c1,less_spent
                m2,2026-02-02,f1,f1,c1,c1,INCOME
                m3,2026-02-02,f1,f1,,,
                m4,2026-02-02,f1,,c1,c1,less_spent
                """);

        assertThat(found()).containsExactly("RCV-008 breach m2", "RCV-008 breach m3", "RCV-008 gap m4");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "recovery_events.csv; e1,k9,1,opened,,,; csv:2:4: column recovery: expected a case of recovery_cases.csv",
                "recovery_events.csv; e1,k1,,opened,,,; csv:2:7: column number: expected a value",
                "recovery_events.csv; e1,k1,1,reopened,,,; csv:2:9: column kind: expected one of closed, court_applied",
                "recovery_events.csv; e1,k1,1,opened,,,|e2,k1,1,verified,,,; csv:3:7: column number: expected another",
                "recovery_notices.csv; a1,person name,,,,; column elements: expected one of account, amount",
                "recovery_notices.csv; a1,,,no,2026-01-05,; column served: expected yes",
                "recovery_plans.csv; l1,800,no,2026-01-05; column signed: expected yes",
                "recovery_instalments.csv; l9,1,,,,; column plan: expected a plan of recovery_plans.csv, but was l9",
                "recovery_instalments.csv; l1,1,,,,|l1,1,,,,; csv:3:1: column plan: expected plan, instalment to occur",
                "benefit_payments.csv; y1,b9,,,,,,; column benefit: expected a benefit of benefits.csv, but was b9",
                "returned_money.csv; m1,,,,,,lost; column booking: expected one of income, less_spent",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String rows, String message) throws IOException {
        write("recovery_cases.csv", CASES, "k1,r1,EMPLOYMENT,2025-12-29,800,no,,\n");
        write("recovery_plans.csv", PLANS, "l1,800,yes,2026-01-05\n");
        write("recovery_instalments.csv", INSTALMENTS, "");
        write("benefits.csv", "benefit,beneficiary,due,lost_on", "b1,r1,800,\n");
        write(file, headerOf(file), rows.replace('|', '\n') + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    private static String headerOf(String file) {
        return switch (file) {
            case "recovery_events.csv" -> EVENTS;
            case "recovery_notices.csv" -> NOTICES;
            case "recovery_plans.csv" -> PLANS;
            case "recovery_instalments.csv" -> INSTALMENTS;
            case "benefit_payments.csv" -> PAID;
            default -> "receipt,received_on,paid_from,credited_to,paid_channel,booked_channel,booking";
        };
    }
}
