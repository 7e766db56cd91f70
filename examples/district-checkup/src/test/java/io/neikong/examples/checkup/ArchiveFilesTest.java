package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 3-6 and 3-2 are judged as far as the files and columns are there, and no further. */
class ArchiveFilesTest extends SmallDistrict {

    private static final String FILES =
            "file,kind,type,began_on,ended_on,status,filed_on,retention_years,originals_at," + "custodian,handler";
    private static final String ORDERLY =
            "f1,subsidy_approvals,training,,2024-05-21,filed,2025-03-03,10,central_archive,p1,p2";

    ArchiveFilesTest() {
        super("ARC|OPS");
    }

    @Test
    void without_a_file_of_them_neither_clause_is_assessed() throws IOException {
        write("archivists.csv", "person,from,to", "p1,,\n");
        write("guides.csv", "guide,programme,issued_on,from,to", "g1,A,2025-01-20,2025-02-03,\n");

        assertThat(found()).isEmpty();
        assertThat(status("3-6")).isEqualTo("NOT_ASSESSED");
        assertThat(status("3-2")).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void the_register_alone_shows_when_files_came_and_how_long_they_are_kept() throws IOException {
        write("archive_files.csv", FILES, ORDERLY + """

                f2,SUBSIDY_APPROVALS,training,,2024-05-21,Filed,2025-07-01,9,street_office,,
                f3,vouchers,,,2021-12-31,filed,2022-03-01,Permanent,,,
                """);

        assertThat(found()).containsExactly("ARC-001 breach f2", "ARC-003 breach f2");
    }

    @Test
    void contents_are_judged_by_the_list_of_the_district() throws IOException {
        write("archive_files.csv", FILES, ORDERLY + "\n" + ORDERLY.replace("f1", "f2") + "\n");
        write("archive_papers.csv", "file,content", "f1,application\n");
        assertThat(found()).isEmpty();

        write("archive_contents.csv", "type,content", "training,application\ntraining,review\n");
        assertThat(found()).containsExactly("ARC-002 breach f1", "ARC-002 gap f2");
    }

    @Test
    void a_cashier_of_a_ledger_is_no_archivist() throws IOException {
        write("archive_files.csv", FILES, ORDERLY + "\n");
        assertThat(found()).isEmpty();

        write("archivists.csv", "person,from,to", "p1,2024-01-02,\n");
        write("ledger_duties.csv", "ledger,duty,person,from,to", "l1,Cashier,p1,2024-01-02,2026-06-30\n");
        assertThat(found()).doesNotContain("ARC-004 breach f1");

        write("ledger_duties.csv", "ledger,duty,person,from,to", "l1,Cashier,p1,2024-01-02,2026-07-01\n");
        assertThat(found()).contains("ARC-004 breach f1");
    }

    @Test
    void without_the_duties_of_ledgers_nobody_knows_who_is_a_cashier() throws IOException {
        write("archive_files.csv", FILES, ORDERLY + "\n");
        write("archivists.csv", "person,from,to", "p1,2024-01-02,\n");
        assertThat(found()).containsExactly("ARC-004 gap f1");

        write("ledger_duties.csv", "ledger,duty,person,from,to", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_filing_after_the_day_of_the_report_has_not_happened_yet() throws IOException {
        write(
                "archive_files.csv",
                FILES,
                "f1,statistics,training,,2026-01-31,filed,2026-07-01,10,street_office,p1,p1\n");
        write("archivists.csv", "person,from,to", "");
        write("archive_contents.csv", "type,content", "training,application\n");
        write("archive_papers.csv", "file,content", "");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_destruction_after_the_day_of_the_report_has_not_happened_and_a_comparison_is_open() throws IOException {
        write("archive_files.csv", FILES + ",destruction,unsettled,investigated", """
                f1,statistics,,,2015-12-31,destroyed,2016-03-01,10,,,,d1,no,no
                f2,statistics,,,2015-12-31,destroyed,2016-03-01,10,,,,d2,no,no
                """);
        write(
                "archive_destructions.csv",
                "destruction,appraisal,appraised_on,approver,approved_on,witness,second_witness,destroyed_on",
                "d1,,,,,p2,p3,2026-06-30\nd2,,,,,p2,p3,2026-07-01\n");
        write(
                "electronic_files.csv",
                "copy,file,hash,verified_on,verified_hash,signature,format,backup,backup_hash",
                "e1,f1,aa,2026-06-30,bb,valid,OFD,b1,aa\ne2,f1,aa,2026-07-01,bb,valid,OFD,b1,aa\n");

        assertThat(found()).containsExactly("ARC-006 breach d1", "ARC-007 breach e1", "ARC-007 gap e2");
    }

    @Test
    void what_is_half_recorded_of_a_destruction_or_a_handover_did_happen() throws IOException {
        write("archive_files.csv", FILES + ",destruction,unsettled,investigated", """
                f1,statistics,,,2015-12-31,destroyed,2016-03-01,10,,,,d1,no,no
                f2,statistics,,,2015-12-31,destroyed,2016-03-01,10,,,,d2,no,no
                """);
        write(
                "archive_destructions.csv",
                "destruction,appraisal,appraised_on,approver,approved_on,witness,second_witness,destroyed_on",
                "d1,,2026-03-02,,2026-03-02,p2,p3,2026-03-10\nd2,,,,,p2,p3,2026-03-10\n");
        write(
                "archive_handovers.csv",
                "change,outgoing,incoming,changed_on,list,handed_over_on,supervisor",
                "c1,p1,p2,2026-04-01,,2026-04-01,p3\nc2,p1,p2,2026-04-01,,,p3\n");

        assertThat(found())
                .containsExactly("ARC-006 gap d1", "ARC-006 breach d2", "ARC-008 gap c1", "ARC-008 breach c2");
    }

    @Test
    void a_file_that_was_destroyed_without_a_record_is_found() throws IOException {
        write("archive_files.csv", FILES + ",destruction,unsettled,investigated", """
                f1,statistics,,,2015-12-31,destroyed,2016-03-01,10,,,,d1,no,no
                f2,statistics,,,2015-12-31,destroyed,2016-03-01,10,,,,,no,no
                f3,statistics,,,2015-12-31,filed,2016-03-01,10,,,,,no,no
                """);
        write(
                "archive_destructions.csv",
                "destruction,appraisal,appraised_on,approver,approved_on,witness,second_witness,destroyed_on",
                "d1,o1,2026-03-02,p1,2026-03-02,p2,p3,2026-03-10\n");

        assertThat(found()).containsExactly("ARC-006 breach f2", "ARC-006 gap f2");
    }

    @Test
    void the_first_version_of_a_policy_is_no_change() throws IOException {
        write(
                "programme_policies.csv",
                "policy,programme,handled,insurance,issued_on,from,to",
                "v1,A,yes,no,2025-01-06,2025-01-06,2026-02-01\nv2,A,,,2026-01-05,2026-02-01,\n");
        write("guides.csv", "guide,programme,issued_on,from,to", "g1,A,2026-03-04,2026-03-04,\n");

        assertThat(found()).containsExactly("OPS-003 breach v2");
    }

    @Test
    void a_programme_without_a_guide_has_none_to_bring_up_to_date() throws IOException {
        write(
                "programme_policies.csv",
                "policy,programme,handled,insurance,issued_on,from,to",
                "v1,A,,no,2025-01-06,2025-01-06,2026-02-01\nv2,A,,,2026-01-05,2026-02-01,\n");
        write("guides.csv", "guide,programme,issued_on,from,to", "");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_guide_whose_papers_nobody_looked_through_does_not_pass() throws IOException {
        write("guides.csv", "guide,programme,issued_on,from,to", "g1,A,2025-01-20,2025-02-03,\n");
        write("guide_materials.csv", "guide,material,kind,source,citation", "");
        assertThat(found()).containsExactly("OPS-005 gap g1");

        write("guide_materials.csv", "guide,material,kind,source,citation", "g1,m1,form,,\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void the_steps_of_the_system_are_compared_by_their_positions() throws IOException {
        write(
                "programme_policies.csv",
                "policy,programme,handled,insurance,issued_on,from,to",
                "v1,A,yes,no,2025-01-06,2025-01-06,\n");
        write("guides.csv", "guide,programme,issued_on,from,to", "g1,A,2025-01-20,2025-02-03,\n");
        write(
                "guide_steps.csv",
                "guide,position,step,post,limit_days",
                "g1,10,approve,head,2\ng1,2,review,reviewer,3\n");
        write("workflow_steps.csv", "programme,position,step,post", "A,1,review,reviewer\nA,2,approve,head\n");
        assertThat(found()).isEmpty();

        write("workflow_steps.csv", "programme,position,step,post", "A,2,review,reviewer\nA,1,approve,head\n");
        assertThat(found()).containsExactly("OPS-002 breach A");
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "vouchers,training; papers,training; csv:2:4: column kind: expected one of appraisal_opinions",
                ",filed,; ,lost,; column status: expected one of destroyed, filed, pending",
                ",filed,; ,,; column status: expected a value",
                "2025-03-03,30; 2025-03-03,0; column retention_years: years must be from 1 to 9999, but was 0",
                "2025-03-03,30; 2025-03-03,ten; column retention_years: expected a whole number",
                "central_archive; cellar; column originals_at: expected one of accounting_office",
                "2024-05-21; 2024-5-21; column ended_on: expected a day",
            })
    void what_cannot_be_read_is_refused_with_its_place(String good, String bad, String message) throws IOException {
        String line = ORDERLY.replace("subsidy_approvals", "vouchers").replace(",10,", ",30,");
        write("archive_files.csv", FILES, line.replace(good, bad) + "\n");
        write("archivists.csv", "person,from,to", "p1,,\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("archive_files.csv").contains(message);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "guide_steps.csv; guide,position,step,post,limit_days; g1,first,accept,window,3; column position",
                "guide_steps.csv; guide,position,step,post,limit_days; g1,1,,window,3; column step: expected a value",
                "guide_materials.csv; guide,material,kind,source,citation; g1,m1,paper,,; column kind: expected one of form",
                "guide_materials.csv; guide,material,kind,source,citation; g1,m1,proof,rumour,; column source",
            })
    void a_guide_that_cannot_be_read_is_refused_with_its_place(String file, String header, String row, String message)
            throws IOException {
        write("guides.csv", "guide,programme,issued_on,from,to", "g1,A,2025-01-20,2025-02-03,\n");
        write("guide_materials.csv", "guide,material,kind,source,citation", "");
        write(file, header, row + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }

    @Test
    void a_destruction_that_is_not_on_record_is_refused() throws IOException {
        write("archive_files.csv", FILES + ",destruction", ORDERLY + ",d9\n");
        write(
                "archive_destructions.csv",
                "destruction,appraisal,appraised_on,approver,approved_on,witness,second_witness,destroyed_on",
                "");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("column destruction: expected a destruction of archive_destructions.csv, but was d9");
    }

    private String status(String clause) throws IOException {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30");
        for (JsonNode coverage : run.report().get("coverage")) {
            if (coverage.get("clause").textValue().equals(clause)) {
                return coverage.get("status").textValue();
            }
        }
        throw new AssertionError("no coverage of clause " + clause);
    }
}
