package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.finance.voucher.VoucherRule;
import io.neikong.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding stands under the unit of its persons, else of its subject, and under none where no file says it. */
class UnitsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final String VOUCHERS = String.join(",", Table.VOUCHERS.required()) + "\n";

    /** A row of findings in which nothing stands between the persons and the bases, which are numbers. */
    private static final Pattern WITHOUT_UNIT = Pattern.compile("</td><td>[^<]*</td><td></td><td>\\d");

    @TempDir
    private Path temp;

    @BeforeEach
    void twoUnits() throws IOException {
        write("persons.csv", """
                person,unit,from,to
                f1,FIN,2024-01-01,
                f2,FIN,2024-01-01,
                o1,OFF,2024-01-01,
                left,FIN,2024-01-01,2025-01-01
                left,OFF,2025-01-01,2026-01-01
                today,OFF,2024-01-01,2026-06-30
                new,OFF,2026-07-01,
                lent,OFF,2024-01-01,
                unknown,,2024-01-01,
                """);
        write("assignments.csv", """
                person,unit,post,post_class,kind,from,to
                lent,FIN,desk,GENERAL,seconded,2026-01-01,
                """);
        write("vouchers.csv", VOUCHERS + """
                v1,l1,f1,,f2,,,,,,,,posted
                v2,l1,f1,,o1,,,,,,,,posted
                v3,l1,,,,,,,,,,,posted
                v4,l9,,,,,,,,,,,posted
                v5,l1,stranger,,,,,,,,,,posted
                """);
        write("ledger_duties.csv", """
                ledger,duty,person,from,to
                l1,chief_accountant,f1,2024-01-01,
                """);
    }

    @Test
    void takes_the_unit_that_all_persons_have_who_have_one() {
        assertThat(unit("VoucherComplete", "v9", "f1", "f2", "unknown", "stranger"))
                .isEqualTo("FIN");
        assertThat(unit("VoucherComplete", "v9", "f1", "o1")).isNull();
        assertThat(unit("VoucherComplete", "v9", "unknown")).isNull();
    }

    @Test
    void takes_the_post_before_where_somebody_belongs_and_then_where_he_was_last() {
        assertThat(unit("VoucherComplete", "v9", "lent")).isEqualTo("FIN");
        assertThat(unit("VoucherComplete", "v9", "left")).isEqualTo("OFF");
        assertThat(unit("VoucherComplete", "v9", "today")).isEqualTo("OFF");
        assertThat(unit("VoucherComplete", "v9", "new")).isNull();
    }

    @Test
    void takes_the_unit_of_the_subject_where_its_persons_do_not_tell() {
        assertThat(unit("VoucherComplete", "v1")).isEqualTo("FIN");
        assertThat(unit("VoucherComplete", "v1", "f1", "o1")).isEqualTo("FIN");
        assertThat(unit("VoucherComplete", "v1", "o1")).isEqualTo("OFF");
    }

    @Test
    void says_nothing_where_those_who_handled_the_subject_are_in_several_units() {
        assertThat(unit("VoucherComplete", "v2")).isNull();
    }

    @Test
    void asks_the_next_column_only_where_the_one_before_says_nothing() {
        assertThat(unit("VoucherComplete", "v3")).isEqualTo("FIN");
        assertThat(unit("VoucherComplete", "v4")).isNull();
        assertThat(unit("VoucherComplete", "v5")).isEqualTo("FIN");
    }

    @Test
    void follows_from_one_file_to_the_next() throws IOException {
        write("voucher_originals.csv", "voucher,original,amount\nv3,p1,1.00\nv3,p2,1.00\nv2,p2,1.00\n");

        assertThat(unit("OriginalUsedOnce", "p1")).isEqualTo("FIN");
        assertThat(unit("OriginalUsedOnce", "p2")).isNull();
    }

    @Test
    void takes_no_thing_of_another_kind_that_has_the_same_identifier() {
        assertThat(unit("CashierKeptApart", "l1")).isEqualTo("FIN");
        assertThat(unit("InstalmentPlanKept", "l1")).isNull();
        assertThat(unit("VoucherComplete", "l1")).isNull();
    }

    @Test
    void says_nothing_where_two_kinds_that_a_control_examines_have_the_same_identifier() throws IOException {
        assertThat(unit("AmountInWords", "v1")).isEqualTo("FIN");
        write("voucher_originals.csv", "voucher,original,amount\nv4,v1,1.00\n");

        assertThat(unit("AmountInWords", "v1")).isNull();
    }

    @Test
    void takes_an_auditee_for_a_unit_or_for_a_person_whichever_it_is() throws IOException {
        write("audit_plans.csv", """
                plan,period,due_on,seed,list_hash,drawn_by,auditee
                a1,q1,,,,,FIN
                a2,q2,,,,,o1
                a3,q3,,,,,ELSEWHERE
                """);

        assertThat(unit("AuditCoverage", "q1")).isEqualTo("FIN");
        assertThat(unit("AuditCoverage", "q2")).isEqualTo("OFF");
        assertThat(unit("AuditCoverage", "q3")).isNull();
        assertThat(unit("SampleReproducible", "a2")).isEqualTo("OFF");
    }

    @Test
    void takes_the_unit_that_handles_the_programme_where_no_person_tells() throws IOException {
        write(
                "training_classes.csv",
                String.join(",", Table.TRAINING_CLASSES.required()) + "\nc1,SKILL,,,,,,\nc2,OTHER,,,,,,\n");
        write("trainees.csv", String.join(",", Table.TRAINEES.required()) + "\ne1,c1,t1,\ne2,c2,t1,\n");
        write("programme_units.csv", "programme,unit\nSKILL,TRN\n");

        assertThat(unit("HoursDelivered", "c1")).isEqualTo("TRN");
        assertThat(unit("AttendedEnough", "e1", "t1")).isEqualTo("TRN");
        assertThat(unit("AttendedEnough", "e2", "t1")).isNull();
    }

    @Test
    void takes_for_a_loan_the_unit_that_keeps_the_file() throws IOException {
        write("archive_files.csv", String.join(",", Table.ARCHIVE_FILES.required()) + "\na1,,,,,,,,,o1,f1\n");

        assertThat(unit("LoansReturned", "a1")).isEqualTo("OFF");
        assertThat(unit("LoansReturned", "a2")).isNull();
    }

    @Test
    void takes_for_each_of_several_things_of_a_subsidy_the_unit_that_handles_its_programme() throws IOException {
        write("subsidy_payments.csv", String.join(",", Table.SUBSIDY_PAYMENTS.required()) + """

                p1,s1,yes,,SKILL,,,,,i1 c1,paid
                p2,s1,yes,,OTHER,,,,,i2,paid
                """);
        write("programme_units.csv", "programme,unit\nSKILL,TRN\n");

        for (String control : List.of("TotalWithinCap", "JointlyWithinCap", "OnceAcrossLevels")) {
            assertThat(unit(control, "i1")).isEqualTo("TRN");
            assertThat(unit(control, "c1")).isEqualTo("TRN");
            assertThat(unit(control, "i1 c1")).isNull();
            assertThat(unit(control, "i2")).isNull();
        }
    }

    @Test
    void asks_the_steps_of_the_case_of_a_payment_before_its_programme() throws IOException {
        write("payments.csv", String.join(",", Table.PAYMENTS.required()) + "\ny1,,SKILL,,,,,\ny2,,SKILL,,,,,\n");
        write("payment_cases.csv", "payment,case\ny1,k1\ny2,k2\n");
        write("steps.csv", "case,step,account,at\nk1,accept,a1,\n");
        write("accounts.csv", "account,person,system,kind,from,to\na1,o1,s,personal,,\n");
        write("programme_units.csv", "programme,unit\nSKILL,TRN\n");

        assertThat(unit("NoticeBeforePayment", "y1")).isEqualTo("OFF");
        assertThat(unit("NoticeBeforePayment", "y2")).isEqualTo("TRN");
        assertThat(unit("CasePaidOnce", "k2")).isEqualTo("TRN");
    }

    @Test
    void knows_the_controls_of_the_sample_by_their_names_and_the_units_of_two_findings_in_three() throws IOException {
        Run run = Run.of(Path.of("data"), temp.resolve("out"), "--as-of", DAY.toString());

        Set<String> controls = Streams.stream(run.report().get("controls"))
                .map(control -> control.get("control").textValue())
                .collect(Collectors.toSet());
        assertThat(controls)
                .containsAll(Stream.of(Thing.values())
                        .flatMap(thing -> thing.controls().stream())
                        .toList());
        List<String> rows = Splitter.on("</tr>")
                .splitToStream(Files.readString(run.folder().resolve("report.html")))
                .filter(row -> row.contains("<th scope=\"row\" id=\""))
                .toList();
        int all = run.report().get("findings").size();
        assertThat(rows).hasSize(all);
        assertThat(rows.stream().filter(WITHOUT_UNIT.asPredicate()).count()).isBetween(all / 5L, all / 3L);
    }

    private @Nullable String unit(String control, String subject, String... persons) {
        Finding finding = new Finding(
                control,
                VoucherRule.VOUCHER_COMPLETE,
                Finding.Kind.BREACH,
                Severity.MAJOR,
                subject,
                List.of(persons),
                Evidence.NONE,
                null);
        District district = new District(new DataFolder(temp, false), DAY, Policy.builtIn());
        return new Units(district, List.of(finding)).of(finding);
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(temp.resolve(file), content);
    }
}
