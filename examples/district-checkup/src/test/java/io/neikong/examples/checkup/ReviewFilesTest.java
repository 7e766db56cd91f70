package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review of applications is judged as far as the files are there, and no further. */
class ReviewFilesTest extends SmallDistrict {

    private static final String APPLICATIONS = "application,programme,policy_version,company,risk,applied_on,"
            + "claimed_from,claimed_to,decided_at,paid_at,status";
    private static final String ORDERLY =
            "a1,P,1,c1,low,2026-03-10,2026-01-01,2026-04-01,2026-04-20T10:00:00,2026-05-06T10:00:00,paid";
    private static final String MATERIALS = "material,application,kind,submitted_on,issued_on,legible,dated,sealed,"
            + "signed_by,from,to,unlimited,check_method,check_source,checked_at,check_result,checked_by";
    private static final String LICENCE = "m1,a1,licence,2026-03-10,2021-05-06,yes,yes,yes,party,,,yes,online,register,"
            + "2026-04-13T09:00:00,genuine,p1";
    private static final String COMPARISONS = "comparison,application,source,request,queried_at,result,matched_by,"
            + "resolution,resolved_by,resolved_at,reason";
    private static final String WORKERS = "claim,worker,employers,claimed_on,from,to,looked_up";
    private static final String RECORDS = "claim,record,company,month,from,to,unlimited,paid_on,payee,amount";

    @BeforeEach
    void write_what_all_need() throws IOException {
        write("reviewed_applications.csv", APPLICATIONS, ORDERLY + "\n");
    }

    @Test
    void a_register_of_applications_alone_shows_nothing() throws IOException {
        assertThat(found()).isEmpty();
        assertThat(status("3-8")).isEqualTo("NOT_ASSESSED");
        assertThat(status("5-2")).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void materials_are_judged_by_the_files_that_are_there() throws IOException {
        write("application_materials.csv", MATERIALS, LICENCE.replace(",p1", ",") + "\n");
        assertThat(found()).containsExactly("MAT-003 gap a1");

        write("required_materials.csv", "programme,policy_version,kinds,marks,decisive", "P,1,contract,signed,\n");
        assertThat(found()).containsExactly("MAT-001 breach a1", "MAT-003 gap a1");

        write("material_statements.csv", "material,field,value", "m1,amount,800\n");
        assertThat(found()).containsExactly("MAT-001 breach a1", "MAT-003 gap a1", "MAT-004 gap a1");
    }

    @Test
    void a_version_that_no_list_knows_is_a_gap() throws IOException {
        write("application_materials.csv", MATERIALS, LICENCE + "\n");
        write("required_materials.csv", "programme,policy_version,kinds,marks,decisive", "P,2,contract,signed,\n");

        assertThat(found()).containsExactly("MAT-001 gap a1", "MAT-002 gap a1");
    }

    @Test
    void an_application_that_is_open_is_not_judged() throws IOException {
        write("reviewed_applications.csv", APPLICATIONS, "a1,,,,,,,,,,open\na2,P,1,c1,low,,,,,,withdrawn\n");
        write("application_reviews.csv", "application,level,kind,reviewer,opinion,reviewed_at", "");
        write("company_visits.csv", "visit,application,done_on,done_by,confirmed,record", "");
        write("comparisons.csv", COMPARISONS, "");

        assertThat(found()).isEmpty();
    }

    @Test
    void reviews_count_in_the_order_of_their_times() throws IOException {
        write("application_reviews.csv", "application,level,kind,reviewer,opinion,reviewed_at", """
                a1,second,,p2,pass,2026-04-17T09:00:00
                a1,second,,p1,object,2026-04-14T09:00:00
                a1,first,person,p1,pass,2026-04-16T09:00:00
                """);

        assertThat(found()).isEmpty();
    }

    @Test
    void a_register_of_companies_that_was_asked_and_knows_none_is_a_breach_and_one_not_asked_a_gap()
            throws IOException {
        write("company_statuses.csv", "company,status,from,to", "");
        write(
                "reviewed_applications.csv",
                APPLICATIONS + ",decisive_on,register_asked_on",
                ORDERLY + ",2026-03-10,2026-04-15\n" + ORDERLY.replace("a1", "a2") + ",2026-03-10,\n");

        assertThat(found()).containsExactly("EMP-001 breach a1", "EMP-001 gap a2");
    }

    @Test
    void claimants_at_one_address_are_counted_and_those_without_one_are_not() throws IOException {
        write(
                "claiming_companies.csv",
                "company,credit_code,address,phone,last_paid_on",
                "c1,91350100M000100Y43,A,T,\nc2,91350100M000100Y43,,T,\nc3,91350100M000100Y43,,T,\n");
        write("company_headcounts.csv", "company,month,insured", "c1,2026-05,1\nc2,2026-05,1\nc3,2026-05,1\n");

        assertThat(found())
                .containsExactly(
                        "EMP-005 breach c1",
                        "EMP-005 breach c2",
                        "EMP-005 gap c2",
                        "EMP-005 breach c3",
                        "EMP-005 gap c3");
    }

    @Test
    void what_was_not_looked_up_for_a_worker_is_a_gap_and_what_was_not_found_a_breach() throws IOException {
        write("claimed_workers.csv", WORKERS, """
                w1,x1,c1,2026-03-10,2026-01-01,2026-02-01,contracts contributions wages bars
                w2,x2,c1,2026-03-10,2026-01-01,2026-02-01,
                """);
        write("employment_records.csv", RECORDS, "");

        assertThat(found()).containsExactly("EMP-003 breach w1", "EMP-003 gap w2");
    }

    @Test
    void without_required_sources_all_that_was_compared_counts() throws IOException {
        write("comparisons.csv", COMPARISONS, "q1,a1,any,r1,2026-04-15T09:00:00,failed,number,,,,\n");
        assertThat(found()).containsExactly("CMP-005 breach a1");

        write("required_sources.csv", "programme,source", "P,deaths\n");
        assertThat(found()).containsExactly("CMP-001 breach a1");

        write("required_sources.csv", "programme,source", "Q,deaths\n");
        assertThat(found()).containsExactly("CMP-001 gap a1", "CMP-005 breach a1");
    }

    @Test
    void numbers_that_materials_state_have_a_file_of_their_own() throws IOException {
        write("stated_numbers.csv", "subject,kind,number", """
                a1/company,credit-code,91350100M000100Y4Z
                a1/person,resident-id,11010519491231002X
                a1/account,bank-card,
                """);

        assertThat(found()).containsExactly("IDN-001 breach a1/company", "IDN-003 gap a1/account");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "reviewed_applications.csv; application,programme,policy_version,company,risk,applied_on,claimed_from,"
                        + "claimed_to,decided_at,paid_at,status; a1,P,1,c1,grave,,,,,,; csv:2:11: column risk: expected one of high, low, medium",
                "application_materials.csv; material,application,kind,submitted_on,issued_on,legible,dated,sealed,"
                        + "signed_by,from,to,unlimited,check_method,check_source,checked_at,check_result,checked_by; "
                        + "m1,a9,licence,,,,,,,,,,,,,,; csv:2:4: column application: expected a value of column application in reviewed_applications.csv",
                "required_sources.csv; programme,source; P,; column source: expected a value",
                "company_statuses.csv; company,status,from,to; c1,asleep,,; column status: expected one of abnormal",
                "company_statuses.csv; company,status,from,to; c1,abnormal,2026-03-10,2026-03-10; column to: expected a day after",
                "stated_numbers.csv; subject,kind,number; a1,car,1; column kind: expected one of bank-card",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String row, String message)
            throws IOException {
        write("comparisons.csv", COMPARISONS, "");
        write(file, header, row + "\n");

        assertRefused(file, message);
    }

    @Test
    void words_amounts_days_and_months_that_cannot_be_are_refused() throws IOException {
        write("claimed_workers.csv", WORKERS, "w1,x1,c1,,2026-01-01,2026-02-01,contracts dreams\n");
        write("employment_records.csv", RECORDS, "");
        assertRefused(
                "claimed_workers.csv", "expected one of bars, contracts, contributions, wages, but was \"dreams\"");

        write("claimed_workers.csv", WORKERS, "w1,x1,c1,,2026-01-01,2026-02-01,wages\n");
        write("employment_records.csv", RECORDS, "w1,wage,c1,January,,,,,x1,5\n");
        assertRefused("employment_records.csv", "expected a month such as 2026-02, but was \"January\"");
        write("employment_records.csv", RECORDS, "w9,wage,c1,2026-01,,,,,x1,5\n");
        assertRefused("employment_records.csv", "expected a value of column claim in claimed_workers.csv, but was w9");

        write("employment_records.csv", RECORDS, "w1,deceased,,,2026-01-10,,,,,\n");
        assertRefused("employment_records.csv", "says was looked up for the claim, but was deceased");

        write("employment_records.csv", RECORDS, "");
        write("application_materials.csv", MATERIALS, LICENCE + "\n");
        write("material_statements.csv", "material,field,value", "m1,amount,much\n");
        assertRefused("material_statements.csv", "the value of an amount must be a decimal number, but was much");
        write("material_statements.csv", "material,field,value", "m1,begin,2026-02-30\n");
        assertRefused("material_statements.csv", "expected a day such as 2026-02-14, but was \"2026-02-30\"");
    }

    private void assertRefused(String file, String message) {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    private String status(String clause) throws IOException {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");
        return StreamSupport.stream(run.report().get("coverage").spliterator(), false)
                .filter(line -> line.get("clause").textValue().equals(clause))
                .map(line -> line.get("status").textValue())
                .findFirst()
                .orElseThrow();
    }
}
