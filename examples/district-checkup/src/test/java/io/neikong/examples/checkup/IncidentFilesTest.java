package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 3-10 and 3-7 are judged as far as the files are there, and no further. */
class IncidentFilesTest extends SmallDistrict {

    private static final String INCIDENTS = "incident,fund,discovered_on,suspected_crime,transfer";
    private static final String EVENTS = "event,incident,kind,happened_on,amount,victim";
    private static final String REPORTS = "report,incident,kind,level,grade,reported_on,elements,signed_by,signed_as,"
            + "signed_on,sealed,stated_amount,stated_victims,stated_discovered_on,corrects";
    private static final String WHOLE =
            "discovery_time discovery_manner time place persons progress unit contact phone";
    private static final String ORDERLY =
            "r1,i1,first,city,ordinary,2026-06-15," + WHOLE + ",p1,head,2026-06-15,yes,12000,1,2026-06-08,\n";
    private static final String DISCOVERIES = "record,source,scheme,discovered_on,amount,victim,case_filed,reason";
    private static final String HITS = "hit,found_on,status,submitted_on,fields,acknowledgement,queued_on,"
            + "platform_back_on,dismissed_on,dismissal_evidence,paid_on";
    private static final String APPLICATIONS =
            "application,status,passed_on,released_by,second_released_by,release_reason,released_on";
    private static final String PLANS = "plan,period,due_on,seed,list_hash,drawn_by,auditee";
    private static final String ITEMS = "period,item,amount,handler,drawn,audited,audited_on";

    @Test
    void incidents_are_judged_once_their_three_files_are_there() throws IOException {
        write("incidents.csv", INCIDENTS, "i1,fiscal,2026-06-08,no,\n");
        write("incident_reports.csv", REPORTS, ORDERLY.replace("ordinary", "major"));
        assertThat(found()).isEmpty();

        write("incident_events.csv", EVENTS, "e1,i1,loss_found,2026-06-08,12000.00,v1\n");
        assertThat(found()).containsExactly("INC-003 breach i1");

        write("incident_reports.csv", REPORTS, "");
        assertThat(found()).containsExactly("INC-001 breach i1");
    }

    @Test
    void what_was_found_on_the_day_of_a_report_counts_for_it_in_any_order_of_lines() throws IOException {
        write("incidents.csv", INCIDENTS, "i1,fiscal,2026-06-08,no,\n");
        write("incident_reports.csv", REPORTS, ORDERLY);
        write("incident_events.csv", EVENTS, """
                e2,i1,loss_found,2026-06-16,1,v2
                e1,i1,loss_found,2026-06-15,12000.00,v1
                e3,i1,money_recovered,2026-06-09,12000.00,
                """);

        assertThat(found()).isEmpty();
    }

    @Test
    void a_closing_and_a_final_report_without_days_are_a_gap_and_not_out_of_turn() throws IOException {
        write("incidents.csv", INCIDENTS, "i1,fiscal,2026-06-08,no,\n");
        write("incident_events.csv", EVENTS, "e1,i1,loss_found,2026-06-08,12000.00,v1\ne2,i1,closed,,,\n");
        write(
                "incident_reports.csv",
                REPORTS,
                ORDERLY
                        + ORDERLY.replace("r1,i1,first", "r2,i1,progress").replace("ordinary,2026-06-15,", "ordinary,,")
                        + ORDERLY.replace("r1,i1,first", "r3,i1,final").replace("2026-06-15,", "2026-06-22,"));

        assertThat(found()).containsExactly("INC-002 gap r2", "INC-005 gap r2", "INC-007 gap i1");
    }

    @Test
    void a_corrected_report_whose_first_is_no_longer_there_is_a_breach() throws IOException {
        write("incidents.csv", INCIDENTS, "i1,fiscal,2026-06-08,no,\n");
        write("incident_events.csv", EVENTS, "e1,i1,loss_found,2026-06-08,12000.00,v1\n");
        String corrected = ORDERLY.replace("r1,i1,first", "r2,i1,corrected");
        write("incident_reports.csv", REPORTS, ORDERLY + corrected.replace("-08,\n", "-08,r1\n"));
        assertThat(found()).isEmpty();

        write("incident_reports.csv", REPORTS, ORDERLY + corrected.replace("-08,\n", "-08,r0\n"));
        assertThat(found()).containsExactly("INC-005 breach r2");
    }

    @Test
    void a_record_without_a_scheme_stands_for_itself() throws IOException {
        write("incidents.csv", INCIDENTS, "i1,fiscal,2026-06-08,no,\n");
        write("incident_events.csv", EVENTS, "e1,i1,loss_found,2026-06-08,12000.00,v1\n");
        write("incident_reports.csv", REPORTS, ORDERLY);
        write("discoveries.csv", DISCOVERIES, """
                d1,petition,,2026-03-02,6000,,,
                d2,petition,,2026-03-02,6000,,,
                d3,petition,s,2026-03-02,6000,,,
                d4,petition,s,2026-03-02,6000,,no,
                d5,case,,2026-03-02,1,,yes,
                d6,case,t,2026-03-02,1,,yes,
                d7,case,t,2026-03-02,1,,yes,n1
                d8,email,i1,2026-06-07,,,,
                """);

        assertThat(found()).containsExactly("INC-004 breach d5", "INC-004 breach s", "INC-006 breach i1");
    }

    @Test
    void risks_applications_and_withdrawals_have_files_of_their_own() throws IOException {
        write("risk_hits.csv", HITS, """
                h1,2026-03-06,,2026-03-10,applicant programme risk_type evidence finder found_at proposed_handling,A1,,,,,
                h2,2026-03-06,SUBMITTED,,none,A2,,,,,
                h3,2026-03-06,queued,,,,,,,,
                h4,2026-03-06,,,,,,,2026-03-06,ev,
                """);
        write("warned_applications.csv", APPLICATIONS, """
                a1,passed,2026-04-01,,,,
                a2,unheard of,2026-04-01,p1,p1,r1,2026-04-01
                a3,blocked,,,,,
                """);
        write(
                "warning_withdrawals.csv",
                "warning,withdrawn_on,requested_by,approved_by,approved_on,evidence",
                "w1,2026-04-01,p1,,,ev\n");
        assertThat(found())
                .containsExactly(
                        "RWN-001 breach h1",
                        "RWN-001 breach h2",
                        "RWN-001 gap h2",
                        "RWN-001 gap h3",
                        "RWN-004 breach w1");

        write("application_warnings.csv", "application,warning,link,warned_on,withdrawn_on", """
                a1,w1,same_name,2026-03-01,
                a1,w2,SAME_PHONE,2026-03-01,
                a2,w2,same,2026-03-01,
                """);
        assertThat(found()).contains("RWN-003 breach a1", "RWN-003 breach a2").hasSize(7);
    }

    @Test
    void withdrawals_and_reports_after_the_day_of_the_report_are_not_looked_at_yet() throws IOException {
        write(
                "warning_withdrawals.csv",
                "warning,withdrawn_on,requested_by,approved_by,approved_on,evidence",
                "w1,2026-06-30,p1,,,ev\nw2,2026-07-01,p1,,,ev\n");
        write("incidents.csv", INCIDENTS, "i1,fiscal,2026-06-08,no,\n");
        write("incident_events.csv", EVENTS, "e1,i1,loss_found,2026-06-08,12000.00,v1\n");
        write(
                "incident_reports.csv",
                REPORTS,
                ORDERLY
                        + ORDERLY.replace("r1,i1,first", "r2,i1,progress")
                                .replace("2026-06-15,", "2026-07-01,")
                                .replace("yes,12000", "no,12000"));

        assertThat(found()).containsExactly("RWN-004 breach w1");
    }

    @Test
    void a_handler_who_drew_is_found_though_other_handlers_are_not_recorded() throws IOException {
        write("audit_plans.csv", PLANS, "a1,q1,,,,p1,EMP\na2,q2,,,,p2,EMP\n");
        write("audit_items.csv", ITEMS, """
                q1,i1,1,p1,yes,no,
                q1,i2,1,,,no,
                q2,i3,1,p1,yes,no,
                q2,i4,1,,,no,
                """);

        assertThat(found()).contains("AUD-002 breach a1", "AUD-002 gap a2").doesNotContain("AUD-002 breach a2");
    }

    @Test
    void audits_need_plans_and_items() throws IOException {
        write("audit_items.csv", ITEMS, "q1,i1,100000,p1,yes,,2026-04-30\nq2,i2,1,p1,,no,\n");
        assertThat(found()).isEmpty();

        write("audit_plans.csv", PLANS, "a1,q1,2026-04-30,s,x,p1,EMP\n");
        write(
                "audit_findings.csv",
                "finding,found_on,owner,agreed_on,due_on,closed_on,verified_by,evidence",
                "f1,2026-03-02,,,,,,\n");
        assertThat(found()).containsExactly("AUD-001 breach q2", "AUD-002 breach a1", "AUD-003 breach f1");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "incidents.csv; incident,fund,discovered_on,suspected_crime,transfer; i1,private,,,; column fund",
                "incident_events.csv; event,incident,kind,happened_on,amount,victim; e1,i9,closed,,,; expected an incident of",
                "incident_events.csv; event,incident,kind,happened_on,amount,victim; e1,i1,first,,,; csv:2:7: column kind",
                "discoveries.csv; record,source,scheme,discovered_on,amount,victim,case_filed,reason; d1,rumour,,,,,,; column source",
                "audit_plans.csv; plan,period,due_on,seed,list_hash,drawn_by,auditee; a1,q,,,,,|a2,q,,,,,; csv:3:4: column period",
                "audit_items.csv; period,item,amount,handler,drawn,audited,audited_on; q,i,1,,perhaps,,; column drawn",
                "risk_hits.csv; hit,found_on,status,submitted_on,fields,acknowledgement,queued_on,platform_back_on,dismissed_on,dismissal_evidence,paid_on; h1,,,,applicant name,,,,,,; expected one of applicant",
                "application_warnings.csv; application,warning,link,warned_on,withdrawn_on; a9,w1,same,,; expected an application of",
                "application_warnings.csv; application,warning,link,warned_on,withdrawn_on; a1,w1,friend,,; column link",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("incidents.csv", INCIDENTS, "i1,,,,\n");
        write("incident_events.csv", EVENTS, "");
        write("incident_reports.csv", REPORTS, "");
        write("warned_applications.csv", APPLICATIONS, "a1,,,,,,\n");
        write("audit_plans.csv", PLANS, "");
        write("audit_items.csv", ITEMS, "");
        write(file, header, rows.replace('|', '\n') + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
