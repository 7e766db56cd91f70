package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cannot be used is answered by one line with its place, exit code 2, and no output file. */
class BadInputTest {

    private static final String ACCOUNTS = "account,person,system,kind,from,to\na1,p1,s1,personal,,\n";
    private static final String GRANTS = "grant,account,role,permission,from,to\ng1,a1,,P1,,\n";

    @TempDir
    private Path temp;

    private Path data;

    @BeforeEach
    void make_the_folder() throws IOException {
        data = Files.createDirectory(temp.resolve("data"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accounts.csv | account,person,system,kind,from,to,colour~a1,p1,s1,personal,,,red~ | 1:36 | unknown column "colour"; expected account, person, system, kind, from, to
            accounts.csv | account,person,system,kind,from~a1,p1,s1,personal,~ | 1:1 | column to is missing; found account, person, system, kind, from
            accounts.csv | account,person,system,kind,from,to,to~a1,p1,s1,personal,,,~ | 1:36 | column to stands twice
            accounts.csv | account,person,system,kind,from,to~a1,p1,s1,personal,2026-02-30,~ | 2:19 | column from: expected a day such as 2026-02-14, or a moment, but was "2026-02-30"
            accounts.csv | account,person,system,kind,from,to~a1,p1,s1,personal,2026-02-02,2026-02-02~ | 2:30 | column to: expected a day after from, which is 2026-02-02, but was 2026-02-02
            accounts.csv | account,person,system,kind,from,to~a1,p1,s1,mine,,~ | 2:10 | column kind: expected one of personal, service, shared, but was "mine"
            accounts.csv | account,person,system,kind,from,to~a1,p1,s1,personal,,~,p2,s1,personal,,~ | 3:1 | column account: expected a value, but the cell is empty
            accounts.csv | account,person,system,kind,from,to~a1,p1,s1,personal,,~a1,p2,s1,personal,,~ | 3:1 | column account: expected account, system, from to occur once, but it stands twice
            accounts.csv | account,person,system,kind,from,to~a1,p1,s1~ | 2:1 | expected 6 cells as in the header, but found 3
            accounts.csv | account,person,system,kind,from,to~a1,"p1,s1,personal,,~a2,p2,s1,personal,,~ | 2:4 | a quote is opened here and never closed
            accounts.csv | account,person,system,kind,from,to~a1,"p1"x,s1,personal,,~ | 2:4 | expected RFC 4180 quoting: Unexpected character
            roles.csv | role,parent~r1,r2~r2,r3~r3,r1~ | 4:4 | column parent:
            roles.csv | role,parent~r1,nobody~ | 2:4 | column parent: expected a role of roles.csv or role_permissions.csv, but was nobody
            grants.csv | grant,account,role,permission,from,to~g1,a1,nobody,,,~ | 2:7 | column role: expected a role of roles.csv or role_permissions.csv, but was nobody
            grants.csv | grant,account,role,permission,from,to~g1,a1,,P1,,~g1,a1,,P2,,~ | 3:1 | column grant: expected grant to occur once, but it stands twice
            grants.csv | grant,account,role,permission,from,to~g1,a1,,,,~ | 2:7 | column role: grant g1 must be of either a role or a permission
            post_roles.csv | unit,post,role,permission~,window,nobody,~ | 2:9 | column role: role must be one of the hierarchy, but was nobody
            post_changes.csv | change,person,kind,effective_on,recorded_at~m1,p1,moved,2026-01-01,~ | 2:7 | column kind: expected one of dismissal, post_ended, resignation, retirement, transfer, but was "moved"
            post_changes.csv | change,person,kind,effective_on,recorded_at~m1,p1,transfer,soon,~ | 2:16 | column effective_on: expected a day such as 2026-02-14, but was "soon"
            role_changes.csv | change,role,permission,action,version,changed_by,changed_at,approved_by,approved_at~c1,r1,P1,grow,2,p1,2026-01-01T10:00:00,,~ | 2:10 | column action: expected one of add, remove, but was "grow"
            vouchers.csv | voucher,ledger,prepared_by,prepared_at,reviewed_by,reviewed_at,posted_by,posted_at,chief_accountant,amount,amount_in_words,attachments,status,number,nature,reverses~V1,,,,,,,,,,,,posted,3-3/2,,~ | 2:22 | column number: expected a voucher number such as 3, or 3-1/2 for the first of two, but was "3-3/2"
            vouchers.csv | voucher,ledger,prepared_by,prepared_at,reviewed_by,reviewed_at,posted_by,posted_at,chief_accountant,amount,amount_in_words,attachments,status,number,nature,reverses~V1,,,,,,,,,,,,posted,3,red,~ | 2:24 | column nature: expected one of closing, correcting, ordinary, reversal, but was "red"
            vouchers.csv | voucher,ledger,prepared_by,prepared_at,reviewed_by,reviewed_at,posted_by,posted_at,chief_accountant,amount,amount_in_words,attachments,status,number,nature,reverses~V1,,,,,,,,,,,,posted,3,ordinary,V0~ | 2:33 | column reverses: reverses must be null unless nature is CORRECTING or REVERSAL, but was V0 on a voucher of nature ORDINARY
            conflicts.json | [{"id": "C1", "members": []}] | 1:2 | conflict C1 must have members, but has none
            conflicts.json | [{"id": "C1", "members": ["P1", "P2"], "max": 2}] | 1:2 | max of conflict C1 must be at least 1 and less than its 2 members, otherwise it can never be broken, but was 2
            conflicts.json | [{"id": "C1", "members": ["P1", "P2"]},~ {"id": "C1", "members": ["P1", "P3"]}] | 2:2 | expected each id once, but C1 stands twice
            conflicts.json | [{"id": "C1", "members": ["P1", "P2"], "limit": 1}] | 1: | Unrecognized field "limit"
            conflicts.json | [{"id": "C1", "id": "C2", "members": ["P1", "P2"]}] | 1: | Duplicate field 'id'
            conflicts.json | [{"id": "C1"}] | 1:2 | conflict C1 must have either members or sides
            conflicts.json | [{"id": "C1", "sides": [{"any": ["P1"]}], "members": ["P1", "P2"]}] | 1:2 | conflict C1 must have either members or sides
            conflicts.json | [{"id": "C1", "sides": [{"any": ["P1"]}, {"all": ["P2"]}], "max": 1}] | 1:2 | conflict C1 has sides, which take no max
            conflicts.json | [{"id": "C1", "sides": [{"any": ["P1"], "all": ["P2"]}]}] | 1:2 | a side must be {"any": […]}, {"all": […]} or {"of": […], "atLeast": n}
            conflicts.json | [{"id": "C1", "sides": [{"of": ["P1", "P2"], "atLeast": 3}]}] | 1:2 | atLeast must be between 1 and the 2 members of the side, but was 3
            conflicts.json | [{"id": "C1", "members": ["P1", "P2"], "rule": "ROT-001"}] | 1:2 | rule of conflict C1 must be SOD-001 or PRM-012, but was ROT-001
            conflicts.json | [{"id": "C1", "members": ["P1", "P2"], "from": "soon"}] | 1:2 | Text 'soon' could not be parsed at index 0
            conflicts.json | [{"id": "C1", "members": ["P1", "P2"], "max": "1"}] | 1: | Cannot coerce String value
            conflicts.json | {} | 1:1 | expected a list of objects
            conflicts.json | [] [] | 1:4 | expected the end of the file
            conflicts.json | [{"id": "C1", | 1: | Unexpected end-of-input
            separations.json | [{"id": "S1", "steps": ["a", "b"], "rule": "SOD-001"}] | 1:2 | rule of separation S1 must be SOD-002 or PRM-011, but was SOD-001
            separations.json | [{"id": "S1", "steps": ["a", "b"], "from": "2026-02-30"}] | 1:2 | Text '2026-02-30' could not be parsed
            separations.json | [{"id": "S1", "steps": ["a", "b"]}, {"id": "S1", "steps": ["a", "c"]}] | 1:37 | expected each id once, but S1 stands twice
            separations.json | [{"id": "S1", "steps": ["a", "b"], "to": "2026-01-02"}, {"id": "S1", "steps": ["a", "c"], "from": "2026-01-01"}] | 1:1 | expected versions of a separation to hold one after another
            required_steps.json | [{"kind": "k", "steps": ["a", "a"]}] | 1:2 | the required steps of k must not name a step twice, but was [a, a]
            required_steps.json | [{"kind": "k", "steps": []}, {"kind": "k", "steps": []}] | 1:30 | expected each id once, but k stands twice
            steps.csv | case,step,account,at,action~c1,first review,a1,2026-01-01T10:00:00,changed~ | 2:40 | column action: expected one of done, edited, but was "changed"
            voucher_actions.csv | voucher,action,person,at,kind~V1,approved,p1,2026-01-01T10:00:00,~ | 2:4 | column action: expected one of edited, posted, prepared, reversed, reviewed, unposted, unreviewed, voided, but was "approved"
            voucher_actions.csv | voucher,action,person,at,kind~V1,reviewed,p1,2026-01-01T10:00:00,robot~ | 2:36 | column kind: expected one of person, system, but was "robot"
            voucher_actions.csv | voucher,action,person,at~,reviewed,p1,2026-01-01T10:00:00~ | 2:1 | column voucher: expected a value, but the cell is empty
            ledger_duties.csv | ledger,duty,person,from,to~L1,auditor,p1,,~ | 2:4 | column duty: expected one of archive_keeper, bookkeeper, cashier, chief_accountant, reviewer, but was "auditor"
            cases.csv | case,parent,kind,status,beneficiary~c1,,,,~c2,c3,,,~c3,c2,,,~ | 3:4 | column parent: expected a case that is not below this one, but was c3
            cases.csv | case,parent,kind,status,beneficiary~c1,c1,,,~ | 2:4 | column parent: expected a case that is not below this one, but was c1
            relatives.csv | person,relative~p1,p1~ | 2:4 | column relative: person and relative must differ, but both were p1
            posts_apart.csv | unit,post,other_unit,other_post,ground~u,p,u,q,friends~ | 2:9 | column ground: expected one of
            posts_apart.csv | unit,post,other_unit,other_post,ground~u,p,u,q,same_superior~u,q,u,p,direct_superior~ | 3:7 | column other_post: expected two posts once, in whatever order, but they stand twice
            separation_exceptions.csv | exception,unit,separation,approver,approved_at,recorded_at,first_used_at,from,to,compensating_control~e1,,,,,,,2026-02-01,2026-02-01,~ | 2:21 | column to: from must be before until, but was 2026-02-01 and 2026-02-01
            exception_checks.csv | exception,done_on,evidence~e9,2026-02-01,x~ | 2:1 | column exception: expected an exception of separation_exceptions.csv, but was e9
            separations.json | [{"id": "S1", "steps": ["first review"]}] | 1:2 | separation S1 must name at least 2 steps, otherwise it can never be broken, but was [first review]
            vouchers.csv | voucher,ledger,prepared_by,prepared_at,reviewed_by,reviewed_at,posted_by,posted_at,chief_accountant,amount,amount_in_words,attachments,status~v1,L1,p1,yesterday,p2,,p3,,p4,1,,1,posted~ | 2:10 | column prepared_at: expected a moment such as 2026-02-14T09:30:00 or 2026-02-14T09:30:00+08:00, but was "yesterday"
            vouchers.csv | `` | 1:1 | expected a header line with the columns voucher, ledger
            originals.csv | original,kind,name,number,issued_on,issuer,handler,receiver,content,quantity,unit_price,amount,issuer_seal,person_signature,head,own_seal,status~o1,paper,,,,,,,,,,,,,,,~ | 2:4 | column kind: expected one of external, from_person, issued, self_made, but was "paper"
            originals.csv | original,kind,name,number,issued_on,issuer,handler,receiver,content,quantity,unit_price,amount,issuer_seal,person_signature,head,own_seal,status~o1,external,,,,,,,,3,1e9,3,,,,,~ | 2:22 | column unit_price: expected a number such as 12.3456, but was "1e9"
            originals.csv | original,kind,name,number,issued_on,issuer,handler,receiver,content,quantity,unit_price,amount,issuer_seal,person_signature,head,own_seal,status~o1,external,,,,,,,,,,,sealed,,,,~ | 2:23 | column issuer_seal: expected one of no, yes, but was "sealed"
            original_alterations.csv | original,altered,sealed~o9,,~ | 2:1 | column original: expected an original of originals.csv, but was o9
            original_alterations.csv | original,altered,sealed~o0,colour,~ | 2:4 | column altered: expected one of amount, date, other, payee, but was "colour"
            voucher_originals.csv | voucher,original,amount~v0,o9,1~ | 2:4 | column original: expected an original of originals.csv, but was o9
            voucher_originals.csv | voucher,original,amount~v9,o0,1~ | 2:1 | column voucher: expected a voucher of vouchers.csv, but was v9
            voucher_payments.csv | voucher,programme,approved_by,approved_at,paid_at,notice,payee,payee_evidence,account_holder,status~v9,,,,,,,,,~ | 2:1 | column voucher: expected a voucher of vouchers.csv, but was v9
            payments.csv | payment,subject,programme,fund,amount,ordered_at,payee_account,status~y1,s1,J1,F1,1e9,2026-02-14T09:30:00,,paid~ | 2:13 | column amount: expected an amount such as 1409.50, but was "1e9"
            rotation_plans.csv | plan,unit,year,adopted_on,person,post,planned_on~R1,u1,next year,,,,~ | 2:7 | column year: expected a year such as 2026, but was "next year"
            rotation_plans.csv | plan,unit,year,adopted_on,person,post,planned_on~R1,u1,2026,2026-02-30,,,~ | 2:12 | column adopted_on: expected a day such as 2026-02-14, but was "2026-02-30"
            rotation_plans.csv | plan,unit,year,adopted_on,person,post,planned_on~R1,u1,2026,,,,~R1,u2,2026,,p1,post,~ | 3:1 | column plan: expected unit, year and adopted_on as in the other lines of R1
            posts.csv | unit,post,post_class,duty~u1,post,,king~ | 2:10 | column duty: expected one of accounting, accounting_head, unit_head, but was "king"
            posts.csv | unit,post,post_class~u1,post,~u1,post,UI_FUND~ | 3:1 | column unit: expected unit, post to occur once, but it stands twice
            migrations.csv | day~the first~ | 2:1 | column day: expected a day such as 2026-02-14, but was "the first"
            handovers.csv | handover,unit,post,outgoing,incoming,supervisor,handed_over_on,list,open_items~h1,u1,post,p1,,,,,-1~ | 2:19 | column open_items: expected a whole number, not negative, but was "-1"
            forced_leave.csv | person,year,from,to~p1,26,,~ | 2:4 | column year: expected a year such as 2026, but was "26"
            notice_entries.csv | notice,subject,programme,amount~n9,s1,J1,1~ | 2:1 | column notice: expected a notice of notices.csv, but was n9
            accounts.csv | account,person,system,kind,from,to,purpose~a1,p1,s1,personal,,,boss~ | 2:21 | column purpose: expected one of admin, normal, but was "boss"
            accounts.csv | account,person,system,kind,from,to,last_login_at~a1,p1,s1,personal,,,yesterday~ | 2:21 | column last_login_at: expected a moment such as 2026-02-14T09:30:00
            accounts.csv | account,person,system,kind,from,to,disabled_at~a1,p1,s1,personal,2026-02-02,,2026-02-01T00:00:00~ | 2:31 | column disabled_at: from must be before to
            sessions.csv | account,terminal,logged_in_at,logged_out_at~a1,t1,,2026-02-14T09:30:00~ | 2:7 | column logged_in_at: expected a value, but the cell is empty
            sessions.csv | account,terminal,logged_in_at,logged_out_at~a1,t1,2026-02-14T09:30:00,2026-02-14T09:29:59~ | 2:27 | column logged_out_at: to must not be before from
            terminals.csv | terminal,kind,person,place~t1,desk,,~ | 2:4 | column kind: expected one of gateway, shared, workplace, but was "desk"
            absences.csv | person,kind,from,to~p1,ill,2026-02-14,~ | 2:4 | column kind: expected one of journey, leave, but was "ill"
            password_resets.csv | reset,account,reset_by,reset_at,terminal~w1,a1,,,~w1,a1,,,~ | 3:1 | column reset: expected reset to occur once
            log_coverage.csv | system,from,to,clock_off_seconds~s1,,,-3~ | 2:6 | column clock_off_seconds: expected a whole number, not negative, but was "-3"
            system_programmes.csv | programme,alias_of,handling~A,B,~B,C,~ | 2:3 | column alias_of: expected a programme that is no alias itself, but was B
            payment_cases.csv | payment,case~y9,b1~ | 2:1 | column payment: expected a payment of payments.csv, but was y9
            offline_payments.csv | payment,approved_by,approved_at,recorded_at~y9,,,~ | 2:1 | column payment: expected a payment of payments.csv, but was y9
            """)
    void is_refused_with_its_place(String file, String text, String place, String problem) throws IOException {
        write("accounts.csv", ACCOUNTS);
        write("grants.csv", GRANTS);
        write("conflicts.json", "[{\"id\": \"C1\", \"members\": [\"P1\", \"P2\"]}]");
        write("steps.csv", "case,step,account,at\nc1,first review,a1,2026-01-01T10:00:00\n");
        write("separations.json", "[]");
        write("assignments.csv", "person,unit,post,post_class,kind,from,to\np1,u1,post,UI_FUND,,2024-01-01,\n");
        write("handovers.csv", "handover,unit,post,outgoing,incoming,supervisor,handed_over_on,list,open_items\n");
        write("required_steps.json", "[]");
        write("cases.csv", "case,parent,kind,status,beneficiary\n");
        write("relatives.csv", "person,relative\n");
        write("company_roles.csv", "company,person,role,from,to\n");
        write("posts_apart.csv", "unit,post,other_unit,other_post,ground\n");
        write(
                "separation_exceptions.csv",
                "exception,unit,separation,approver,approved_at,recorded_at,first_used_at,from,to,compensating_control\n");
        write("notices.csv", "notice,programme,published_at,withdrawn_at\nn1,J1,2026-01-01T10:00:00,\n");
        write("notice_entries.csv", "notice,subject,programme,amount\nn1,s1,J1,1\n");
        write("payments.csv", "payment,subject,programme,fund,amount,ordered_at,payee_account,status\n");
        write("sessions.csv", "account,terminal,logged_in_at,logged_out_at\n");
        write("business_cases.csv", "case,status,recorded_at\n");
        write("payment_cases.csv", "payment,case\n");
        write(
                "vouchers.csv",
                "voucher,ledger,prepared_by,prepared_at,reviewed_by,reviewed_at,posted_by,posted_at,chief_accountant,"
                        + "amount,amount_in_words,attachments,status\nv0,,,,,,,,,,,,\n");
        write(
                "originals.csv",
                "original,kind,name,number,issued_on,issuer,handler,receiver,content,quantity,unit_price,amount,"
                        + "issuer_seal,person_signature,head,own_seal,status\no0,,,,,,,,,,,,,,,,\n");
        write("voucher_originals.csv", "voucher,original,amount\n");
        write("original_alterations.csv", "original,altered,sealed\n");
        write(file, text.replace('~', '\n'));

        expectRefusal(file + ":" + place, problem);
    }

    @Test
    void in_another_encoding_is_refused_with_its_place() throws IOException {
        Files.write(
                data.resolve("accounts.csv"), (ACCOUNTS + "a2,张三,s1,personal,,\n").getBytes(Charset.forName("GBK")));
        write("grants.csv", GRANTS);
        write("conflicts.json", "[]");

        expectRefusal("accounts.csv:3:4", "expected UTF-8, but the bytes here are not (found 0xD5)");
    }

    @Test
    void a_person_who_is_not_on_the_list_is_refused() throws IOException {
        write("persons.csv", "person,unit,from,to\np1,u1,,\n");
        write("accounts.csv", ACCOUNTS + "a2,p2,s1,personal,,\n");
        write("grants.csv", GRANTS);
        write("conflicts.json", "[]");

        expectRefusal("accounts.csv:3:4", "column person: expected a person of persons.csv, but was p2");
    }

    @Test
    void a_folder_that_does_not_exist_is_refused() {
        Run run = Run.of(temp.resolve("nowhere"), temp.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).endsWith("nowhere: expected a folder with data files, but there is none");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void a_folder_without_anything_to_examine_is_refused() throws IOException {
        Run empty = Run.of(data, temp.resolve("out"));
        write("grant.csv", GRANTS);
        write("GRANTS.CSV", GRANTS);
        Run misnamed = Run.of(data, temp.resolve("out"));

        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err().strip())
                .endsWith("data: expected at least one file with a name of DATA.md, but found none");
        assertThat(misnamed.exitCode()).isEqualTo(2);
        assertThat(misnamed.err().strip()).endsWith("but found only GRANTS.CSV, grant.csv");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' ' | 2026-12-31 | --write-baseline: expected --owner and --due with it
            P1  | 2026-06-29 | --due: expected a day not before 2026-06-30, but was 2026-06-29
            """)
    void a_baseline_that_nobody_owns_or_that_is_overdue_at_once_is_refused(String owner, String due, String problem) {
        Path file = temp.resolve("baseline.json");

        Run run = Run.of(
                data,
                temp.resolve("out"),
                "--as-of",
                "2026-06-30",
                "--write-baseline",
                file.toString(),
                "--owner",
                owner,
                "--due",
                due);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo(problem);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_late_error_leaves_an_earlier_report_as_it_was() throws IOException {
        Path out = Files.createDirectory(temp.resolve("out"));
        Files.writeString(out.resolve("report.json"), "earlier");
        write("accounts.csv", ACCOUNTS);
        write("grants.csv", GRANTS + "g2,a1,nobody,,,\n");
        write("conflicts.json", "[]");

        Run run = Run.of(data, out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out.resolve("report.json")).hasContent("earlier");
        assertThat(out).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --policy   | {"version": 1, "overrides": [], "extra": 5} | extra
            --policy   | {"version": 1, "overrides": [{"parameter": "pub.windows", "layer": "DISTRICT", "value": 1}]} | pub.windows
            --waivers  | [{"id": "W1", "rule": "SOD-001", "colour": "red"}] | colour
            --waivers  | [{"id": "W1", "rule": "SOD-001", "validFrom": "2026-02-30"}] | 2026-02-30
            --baseline | {"entries": [{"finding": "x", "colour": "red"}]} | colour
            """)
    void an_options_file_that_says_something_unknown_is_refused_with_its_place(
            String option, String json, String problem) throws IOException {
        Path file = Files.writeString(temp.resolve("options.json"), json);

        Run run = Run.of(data, temp.resolve("out"), option, file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsPattern("options\\.json(:1:\\d+|, line 1, column \\d+)")
                .contains(problem);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--policy", "--waivers", "--baseline"})
    void an_options_file_that_is_not_there_is_refused(String option) {
        Run run = Run.of(
                data, temp.resolve("out"), option, temp.resolve("nowhere.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.json").contains("there is no");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--threads,0", "--as-of,2026-02-30", "--lang,fr", "--colour,red"})
    void an_option_that_cannot_be_used_is_refused(String option, String value) {
        Run run = Run.of(data, temp.resolve("out"), option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private void expectRefusal(String place, String problem) {
        Run run = Run.of(data, temp.resolve("out"));

        assertThat(run.err()).startsWith(place).contains(": " + problem);
        assertThat(run.err().strip()).doesNotContain("\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(data.resolve(file), text, StandardCharsets.UTF_8);
    }
}
