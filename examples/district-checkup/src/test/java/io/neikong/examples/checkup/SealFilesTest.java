package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 4-3 is judged as far as the files and columns are there, and no further. */
class SealFilesTest extends SmallDistrict {

    private static final String FIXED = "use,seal,document,matter,copies,approved_copies,applicant,applied_at,approver,"
            + "approved_at,keeper,used_at,status";
    private static final String ORDERLY =
            "u1,z,d1,pay,1,1,p1,2026-03-05T09:00:00,p2,2026-03-05T09:30:00,p3,2026-03-05T10:00:00,used";

    SealFilesTest() {
        super("SEL");
    }

    @Test
    void the_fixed_columns_alone_show_what_they_prove_and_nothing_else() throws IOException {
        write("seal_uses.csv", FIXED, """
                u1,z,d1,pay,1,1,p1,2026-03-05T09:00:00,p2,2026-03-05T09:30:00,p3,2026-03-05T10:00:00,used
                u2,z,,pay,1,1,p1,2026-03-07T22:00:00,p2,2026-03-07T22:30:00,p3,2026-03-07T23:00:00,used
                u3,z,d3,pay,1,1,p1,2026-03-05T09:00:00,p2,2026-03-05T10:00:01,p3,2026-03-05T10:00:00,used
                u4,z,d4,pay,2,1,p3,2026-03-05T09:00:00,p2,2026-03-05T09:30:00,p3,2026-03-05T10:00:00,used
                u9,z,d9,pay,1,1,p1,2026-03-05T09:00:00,,,p3,2026-03-05T10:00:00,cancelled
                """);

        assertThat(found())
                .containsExactly(
                        "SEL-001 breach u2",
                        "SEL-002 breach u3",
                        "SEL-002 breach u9",
                        "SEL-003 breach u4",
                        "SEL-004 gap u2",
                        "SEL-004 breach u4");
    }

    @Test
    void further_columns_are_judged_once_they_are_there() throws IOException {
        write("seal_uses.csv", FIXED + ",register,serial,approval,emergency,blank,amount", """
                u1,z,d1,pay,1,1,p1,2026-03-05T09:00:00,p2,2026-03-05T09:30:00,p3,2026-03-05T10:00:00,used,B1,1,a1,,,
                u2,z,d1,pay,1,1,p1,2026-03-05T09:00:00,p2,2026-03-05T09:30:00,p3,2026-03-05T10:00:00,used,B1,3,a1,no,NO,
                u3,z,d3,pay,1,1,p1,2026-03-05T09:00:00,p2,2026-03-06T10:00:01,p3,2026-03-05T10:00:00,used,B2,1,,yes,,
                u4,z,d4,pay,1,1,p1,2026-03-05T09:00:00,,,p3,2026-03-05T10:00:00,used,B2,,,yes,yes,
                """);

        assertThat(found())
                .containsExactly(
                        "SEL-004 breach a1",
                        "SEL-004 breach u4",
                        "SEL-009 breach B1",
                        "SEL-009 gap B2",
                        "SEL-010 breach u4");
    }

    @Test
    void a_limit_asks_for_the_amount() throws IOException {
        write("seal_uses.csv", FIXED + ",amount", ORDERLY + ",\n" + ORDERLY.replace("u1", "u2") + ",500.01\n");
        write("seal_authorities.csv", "seal,person,from,to,limit", "z,p2,,,500\n");

        assertThat(found()).containsExactly("SEL-003 gap u1", "SEL-003 breach u2");
    }

    @Test
    void without_a_column_for_amounts_limits_are_not_looked_at() throws IOException {
        write(
                "seal_uses.csv",
                FIXED,
                ORDERLY + "\n" + ORDERLY.replace("p2", "p4").replace("u1", "u2") + "\n");
        write("seal_authorities.csv", "seal,person,from,to,limit", "z,p2,,,500\n");
        write("delegations.csv", "delegator,delegate,scope,limit,from,to", "p2,p4,z,100,,\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void the_register_asks_for_what_the_district_asks_for() throws IOException {
        write("seal_uses.csv", FIXED, ORDERLY + "\n");
        write("seal_register_fields.csv", "field", "witness\nseal\nPLACE\n");

        assertThat(found()).containsExactly("SEL-001 breach u1");
    }

    @Test
    void a_register_of_approvals_names_what_they_cover() throws IOException {
        write("seal_uses.csv", FIXED + ",approval", ORDERLY + ",a1\n" + ORDERLY.replace("u1", "u2") + ",a2\n");
        write("seal_approvals.csv", "approval,document,copies", "a1,,100\na2,d1,1\n");

        assertThat(found()).containsExactly("SEL-004 breach a1");
    }

    @Test
    void office_hours_are_asked_for_by_the_district_alone() throws IOException {
        write("seal_uses.csv", FIXED, ORDERLY.replace("10:00:00", "22:00:00") + "\n");
        assertThat(found()).isEmpty();

        write("office_hours.csv", "opens,closes", "09:00,17:00\n");
        assertThat(found()).containsExactly("SEL-011 breach u1");
    }

    @Test
    void the_register_of_seals_says_when_they_were_in_force() throws IOException {
        write("seal_uses.csv", FIXED, ORDERLY + "\n" + ORDERLY.replace("u1,z", "u2,y") + "\n");
        write("seals.csv", "seal,activated_at,stopped_at", "z,2026-01-05,2026-03-05\n");
        assertThat(found()).containsExactly("SEL-008 breach u1", "SEL-008 gap u2");

        write("seals.csv", "seal,activated_at,stopped_at,disposal,disposed_on", "z,2026-01-05,2026-05-05,,\n");
        assertThat(found()).containsExactly("SEL-008 gap u2", "SEL-008 breach z");
    }

    @Test
    void custody_shows_gaps_and_handovers_only_with_their_register() throws IOException {
        write(
                "seal_custody.csv",
                "seal,person,from,to",
                "z,p1,2026-01-05,2026-02-02\nz,p2,2026-02-02,\nk,p1,2026-01-05,\n");
        assertThat(found()).isEmpty();

        write("seal_handovers.csv", "handover,seal,outgoing,incoming,supervisor,handed_over_on", "");
        assertThat(found()).containsExactly("SEL-006 breach z");

        write("seals.csv", "seal,activated_at,stopped_at", "y,2026-01-05,\nz,2026-01-01,\n");
        assertThat(found()).containsExactly("SEL-006 breach y", "SEL-006 breach z", "SEL-006 breach z");
    }

    @Test
    void whoever_has_a_seal_and_the_account_of_a_key_could_pay_alone() throws IOException {
        write("accounts.csv", "account,person,system,kind,from,to", """
                a1,p1,BANK,personal,,2026-02-01
                a1,p2,BANK,personal,2026-02-01,
                """);
        write("seal_custody.csv", "seal,person,account,from,to", "z,p2,,2026-01-05,\nkey,,a1,2026-01-05,\n");
        write("payment_instruments.csv", "channel,part,instrument,from,to", "c,1,z,,\nc,2,key,,\n");

        assertThat(found()).contains("SEL-005 breach c").doesNotContain("SEL-005 gap c");
    }

    @Test
    void seals_taken_out_and_specimens_have_files_of_their_own() throws IOException {
        write(
                "seal_takeouts.csv",
                "takeout,seal,carrier,companion,section_head,section_head_approved_at,leader,leader_approved_at,place,"
                        + "taken_out_at,due_on,returned_at",
                """
                t1,z,p1,p2,p3,2026-03-05T08:00:00,p4,2026-03-05T08:00:00,bank,2026-03-05T09:00:00,2026-03-05,2026-03-05T17:00:00
                t2,z,p1,,p3,2026-03-05T08:00:00,p4,2026-03-05T08:00:00,bank,2026-03-06T09:00:00,2026-03-06,2026-03-06T17:00:00
                """);
        write("specimen_changes.csv", "change,account,changed_on,updated_on", "s1,b,2026-03-02,2026-03-17\n");
        write("seal_uses.csv", FIXED, ORDERLY + "\n");
        assertThat(found()).containsExactly("SEL-007 breach t2", "SEL-012 breach s1");

        write("seal_uses.csv", FIXED + ",place", ORDERLY + ",office\n");
        assertThat(found()).containsExactly("SEL-007 breach t2", "SEL-007 breach u1", "SEL-012 breach s1");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "office_hours.csv; opens,closes; 09:00,17:00|10:00,11:00; csv:3:1: column opens",
                "office_hours.csv; opens,closes; 9,17:00; expected a time of day",
                "office_hours.csv; opens,closes; 17:00,09:00; opensAt must be before closesAt",
                "seals.csv; seal,activated_at,stopped_at; z,2026-03-05,2026-03-05; column stopped_at",
                "seals.csv; seal,activated_at,stopped_at,lost_at; z,2026-03-05,,2026-03-04T09:00:00; column lost_at",
                "seals.csv; seal,activated_at,stopped_at,disposal; z,2026-03-05,,thrown away; expected one of destroyed",
                "seal_custody.csv; seal,person,account,from,to; z,p1,a1,,; expected a person or an account",
                "seal_register_fields.csv; field; colour; expected one of amount",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("seal_uses.csv", FIXED, ORDERLY + "\n");
        write(file, header, rows.replace('|', '\n') + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    @Test
    void a_number_that_no_line_can_have_is_refused() throws IOException {
        write("seal_uses.csv", FIXED + ",serial", ORDERLY + ",0\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("seal_uses.csv").contains("expected a number from 1 on");
    }
}
