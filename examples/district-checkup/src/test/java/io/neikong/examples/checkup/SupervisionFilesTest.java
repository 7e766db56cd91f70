package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 6-0 and 6-3b are judged as far as the files are there, and no further. */
class SupervisionFilesTest extends SmallDistrict {

    private static final String CAMPAIGN = "finding,area,risks,controls";
    private static final String MATTERS = "matter,register,source,owner,due_on,outcome,concluded_on";
    private static final String NONE = "register,source";
    private static final String COMPLAINTS = "complaint,registered_on,accepted,decided_on";
    private static final String RECEIPTS = "complaint,channel,received_on";
    private static final String PERSONS = "complaint,person,capacity";

    @Test
    void findings_of_the_campaign_have_a_file_of_their_own() throws IOException {
        write("campaign_findings.csv", CAMPAIGN, "z1,finance,r1 r2,SEL-001\nz2,finance,r1,\n");

        assertThat(found()).contains("RSP-000 breach z2").doesNotContain("RSP-000 breach z1");
    }

    @Test
    void a_finding_of_the_campaign_belongs_to_risks_that_are_on_the_list() throws IOException {
        write("campaign_findings.csv", CAMPAIGN, "z1,finance,r1,SEL-001\nz2,finance,r1 r9,SEL-001\n");
        assertThat(found()).containsExactly("RSP-000 gap z1", "RSP-000 gap z2");

        write(
                "risks.csv",
                "risk,list,dimension,process_step,description,likelihood,impact,level,owner,owner_unit,"
                        + "owner_post,source,next_review_on,closed,closed_on,closing_evidence",
                "r1,HRB,,,,,,,,,,,,,,\n");
        assertThat(found()).filteredOn(line -> line.startsWith("RSP")).containsExactly("RSP-000 breach z2");
    }

    @Test
    void matters_are_judged_alone_and_their_sources_once_it_is_stated_what_there_was_not() throws IOException {
        write("supervision_matters.csv", MATTERS, "m1,2026,fund_audit,p1,2026-04-30,,\n");
        assertThat(found()).containsExactly("RSP-002 breach m1");

        write("supervision_none.csv", NONE, "2026,complaint\n2025,complaint\n");
        assertThat(found()).containsExactly("RSP-002 gap 2025", "RSP-002 gap 2026", "RSP-002 breach m1");

        write("supervision_none.csv", NONE, "2026,complaint\n2026,internal_audit\n2026,discipline_inspection\n");
        assertThat(found()).containsExactly("RSP-002 breach m1");
    }

    @Test
    void complaints_are_judged_once_it_is_known_when_they_came_in_and_whom_they_are_about() throws IOException {
        write("complaints.csv", COMPLAINTS, "x1,2026-03-02,yes,2026-03-10\nx2,2026-03-02,yes,2026-03-09\n");
        write("complaint_receipts.csv", RECEIPTS, "x1,letter,2026-03-02\nx2,visit,2026-03-02\n");
        assertThat(found()).isEmpty();

        write("complaint_persons.csv", PERSONS, "x2,p1,about\nx2,p1,handler\n");
        assertThat(found()).containsExactly("RSP-003 breach x1", "RSP-003 breach x2");

        write("complaint_persons.csv", PERSONS, "x2,p1,about\nx2,p2,handler\n");
        assertThat(found()).containsExactly("RSP-003 breach x1");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "campaign_findings.csv; z1,kitchen,r1,c1; column area",
                "supervision_matters.csv; m1,,fund_audit,,,,; column register",
                "supervision_matters.csv; m1,2026,hearsay,,,,; column source",
                "supervision_none.csv; 2026,; column source",
                "complaints.csv; x1,2026-03-02,perhaps,; column accepted",
                "complaint_receipts.csv; x9,letter,2026-03-02; expected a value of column complaint in complaints.csv",
                "complaint_persons.csv; x9,p1,about; expected a value of column complaint in complaints.csv",
                "complaint_persons.csv; x1,p1,witness; column capacity",
                "complaint_persons.csv; x1,,about; column person",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String row, String message) throws IOException {
        write("campaign_findings.csv", CAMPAIGN, "");
        write("supervision_matters.csv", MATTERS, "");
        write("supervision_none.csv", NONE, "");
        write("complaints.csv", COMPLAINTS, "x1,2026-03-02,,\n");
        write("complaint_receipts.csv", RECEIPTS, "");
        write("complaint_persons.csv", PERSONS, "");
        Files.writeString(
                data.resolve(file), Files.readAllLines(data.resolve(file)).get(0) + "\n" + row + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
