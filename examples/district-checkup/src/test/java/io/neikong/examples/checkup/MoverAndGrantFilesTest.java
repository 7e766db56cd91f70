package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is assessed of clauses 5-3 and 5-6 depends on the files and the columns that are there. */
class MoverAndGrantFilesTest {

    private static final String GRANTS = "grant,account,role,permission,from,to";
    private static final String STEPS =
            GRANTS + ",requested_by,requested_at,approved_by,approved_at,executed_by,executed_at";

    @TempDir
    private Path temp;

    @BeforeEach
    void write_an_account() throws IOException {
        Files.createDirectories(temp.resolve("data"));
        write("accounts.csv", "account,person,system,kind,from,to", "a1,p1,SUB,personal,2025-01-01,");
    }

    @Test
    void grants_without_the_columns_of_their_procedure_leave_it_unassessed() throws IOException {
        write("grants.csv", GRANTS, "g1,a1,,view,2025-01-01,");

        Run run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(status(run, "5-6")).isEqualTo("NOT_ASSESSED");
        assertThat(status(run, "5-3")).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void a_row_of_which_nothing_is_recorded_is_one_gap() throws IOException {
        write("grants.csv", STEPS, "g1,a1,,view,2025-01-01,,,,,,,", "g2,a1,,view,2025-01-01,,,,,,,");

        assertThat(findings(run())).containsExactly("GRT-001 gap g1", "GRT-001 gap g2");
    }

    @Test
    void an_empty_approver_beside_other_cells_is_a_breach() throws IOException {
        write(
                "grants.csv",
                STEPS,
                "g1,a1,,view,2025-01-01,,p2,2024-12-30T09:00:00,,2024-12-30T10:00:00,p4,2024-12-31T09:00:00",
                "g2,a1,,view,2025-01-01,,p2,2024-12-30T09:00:00,p3,2024-12-30T10:00:00,p4,2024-12-31T09:00:00");

        assertThat(findings(run())).containsExactly("GRT-001 breach g1");
    }

    @Test
    void only_the_steps_of_which_there_are_columns_are_demanded() throws IOException {
        write("grants.csv", GRANTS + ",approved_by,approved_at", "g1,a1,,view,2025-01-01,,p3,2024-12-30T10:00:00");

        Run run = run();

        assertThat(findings(run)).isEmpty();
        assertThat(status(run, "5-6")).isEqualTo("ASSESSED");
    }

    @Test
    void a_request_takes_the_place_of_what_the_line_of_the_grant_says() throws IOException {
        write("grants.csv", STEPS, "g1,a1,,view,2025-01-01,,,,,,,", "g2,a1,,view,2025-01-01,,,,,,,");
        write(
                "grant_requests.csv",
                String.join(",", Table.GRANT_REQUESTS.required()),
                "r1,grant,g1,a1,,view,2025-01-01,,desk,p2,2024-12-30T09:00:00,p2,2024-12-30T10:00:00,p5,2024-12-30T11:00:00,"
                        + "p3,2024-12-30T12:00:00,p4,2024-12-30T13:00:00,executed");

        assertThat(findings(run())).containsExactly("GRT-001 gap g2", "GRT-002 breach g2");
    }

    @Test
    void without_templates_only_those_who_left_are_looked_at() throws IOException {
        write("grants.csv", GRANTS, "g1,a1,,view,2025-01-01,", "g2,a2,,view,2025-01-01,");
        write(
                "accounts.csv",
                "account,person,system,kind,from,to",
                "a1,p1,SUB,personal,2025-01-01,",
                "a2,p2,SUB,personal,2025-01-01,");
        write(
                "post_changes.csv",
                "change,person,kind,effective_on,recorded_at",
                "m1,p1,retirement,2026-03-31,",
                "m2,p2,transfer,2026-03-31,");

        assertThat(findings(run())).containsExactly("PRM-001 breach g1");
    }

    @Test
    void a_delegation_without_an_identifier_is_known_by_its_columns() throws IOException {
        write(
                "delegations.csv",
                "delegator,delegate,scope,limit,from,to",
                "p1,p2,Z01,,2026-01-05,",
                "p3,p2,Z01,,2026-01-05,");
        write("post_changes.csv", "change,person,kind,effective_on,recorded_at", "m1,p1,dismissal,2026-03-31,");

        assertThat(findings(run())).containsExactly("PRM-001 breach p1/p2/Z01/2026-01-05");
    }

    @Test
    void a_service_account_is_nobodys_and_no_gap() throws IOException {
        write("accounts.csv", "account,person,system,kind,from,to", "a1,,SUB,service,2025-01-01,");
        write("grants.csv", GRANTS + ",approved_by,approved_at", "g1,a1,,view,2025-01-01,,p3,2024-12-30T10:00:00");
        write("assignments.csv", "person,unit,post,post_class,kind,from,to");
        write("post_roles.csv", "unit,post,role,permission");

        assertThat(findings(run())).isEmpty();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(temp.resolve("data").resolve(file), List.of(lines));
    }

    private Run run() {
        return Run.of(temp.resolve("data"), temp.resolve("out"), "--as-of", "2026-06-30");
    }

    private static List<String> findings(Run run) throws IOException {
        return StreamSupport.stream(run.report().get("findings").spliterator(), false)
                .map(finding -> String.join(
                        " ",
                        finding.get("rule").textValue(),
                        finding.get("kind").textValue(),
                        finding.get("subject").textValue()))
                .toList();
    }

    private static String status(Run run, String clause) throws IOException {
        for (JsonNode coverage : run.report().get("coverage")) {
            if (coverage.get("clause").textValue().equals(clause)) {
                return coverage.get("status").textValue();
            }
        }
        throw new AssertionError("no coverage of clause " + clause);
    }
}
