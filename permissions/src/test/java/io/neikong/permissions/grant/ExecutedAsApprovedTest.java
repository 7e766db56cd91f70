package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.Flows.AS_OF;
import static io.neikong.permissions.grant.Flows.MONDAY;
import static io.neikong.permissions.grant.GrantRule.EXECUTED_AS_APPROVED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.permissions.grant.ApprovedAndExecuted.Content;
import io.neikong.permissions.grant.ApprovedAndExecuted.Decision;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-6 of the notice, GRT-002. */
class ExecutedAsApprovedTest {

    private static final ExecutedAsApproved CONTROL = new ExecutedAsApproved();

    @Test
    void the_same_permissions_for_the_same_days_in_any_order_are_in_order() {
        assertThat(examine(Decision.APPROVED, content("accept", "view"), content("view", "accept")))
                .isSatisfied();
    }

    @Test
    void permissions_that_nobody_approved_are_a_critical_breach() {
        assertThat(examine(Decision.APPROVED, content("accept"), content("accept", "export", "audit")))
                .finding(EXECUTED_AS_APPROVED)
                .isBreach()
                .weighs(Severity.CRITICAL)
                .concerns("clerk")
                .shows("circumstances", List.of("morePermissions"))
                .shows("extra", List.of("audit", "export"));
    }

    @Test
    void fewer_permissions_than_approved_weigh_little() {
        assertThat(examine(Decision.APPROVED, content("accept", "view"), content("accept")))
                .finding(EXECUTED_AS_APPROVED)
                .weighs(Severity.MINOR)
                .shows("circumstances", List.of("fewerPermissions"))
                .shows("fewer", List.of("view"));
    }

    @Test
    void missing_and_extra_and_different_dates_are_one_diff() {
        Outcome outcome = examine(
                Decision.APPROVED,
                new Content("S1", null, List.of("accept", "view"), Validity.ofDays(MONDAY, MONDAY.plusDays(30))),
                new Content("S2", null, List.of("view", "audit"), Validity.ofDays(MONDAY, null)));

        assertThat(outcome)
                .finding(EXECUTED_AS_APPROVED)
                .shows("circumstances", List.of("morePermissions", "fewerPermissions", "otherAccount", "otherDays"))
                .says(
                        Locale.ENGLISH,
                        "What was executed is not what was approved (more permissions than approved, fewer permissions than"
                                + " approved, another account than approved, other days than approved). Authorisation: grant 1;"
                                + " person: clerk; permissions not approved: audit; permissions approved but not executed:"
                                + " accept; approved from 2026-03-02 through 2026-03-31; granted from 2026-03-02.")
                .says(
                        Locale.CHINESE,
                        "实际授权与批准内容不一致（超出批准的权限、少于批准的权限、账号与批准不符、期限与批准不符）。授权：grant 1；人员：clerk；"
                                + "未经批准的权限：audit；已批准未执行的权限：accept；批准起始日：2026-03-02，批准截至：2026-03-31；"
                                + "实际起始日：2026-03-02。");
    }

    @ParameterizedTest(name = "executed from {0} to {1}, approved from 2026-03-02 to 2026-04-01: {2}")
    @CsvSource({
        "2026-03-02, 2026-04-01, ",
        "2026-03-01, 2026-04-01, CRITICAL",
        "2026-03-02, 2026-04-02, CRITICAL",
        "2026-03-02, , CRITICAL",
        "2026-03-03, 2026-04-01, MINOR",
        "2026-03-02, 2026-03-31, MINOR",
        "2026-04-01, 2026-05-01, CRITICAL",
    })
    void longer_than_approved_weighs_more_than_shorter(
            LocalDate from, @Nullable LocalDate to, @Nullable Severity severity) {
        Outcome outcome = examine(
                Decision.APPROVED,
                new Content("S1", null, List.of("accept"), Validity.ofDays(MONDAY, LocalDate.of(2026, 4, 1))),
                new Content("S1", null, List.of("accept"), Validity.ofDays(from, to)));

        if (severity == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome).finding(EXECUTED_AS_APPROVED).weighs(severity);
        }
    }

    @Test
    void a_direct_database_grant_was_executed_without_approval() {
        assertThat(examine(Decision.NONE, null, content("accept")))
                .finding(EXECUTED_AS_APPROVED)
                .weighs(Severity.CRITICAL)
                .shows("circumstances", List.of("executedWithoutApproval"));
    }

    @Test
    void each_line_of_a_bulk_script_was_executed_without_approval() {
        for (String grant : List.of("bulk 1", "bulk 2", "bulk 3")) {
            assertThat(CONTROL.examine(
                            new ApprovedAndExecuted(grant, Decision.NONE, null, content("view"), null, AS_OF)))
                    .isViolatedBy(EXECUTED_AS_APPROVED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, executedThoughCancelled",
        "REJECTED, executedThoughRejected",
        "PENDING, executedBeforeDecision",
    })
    void a_cancelled_request_executed_is_a_breach(Decision decision, String circumstance) {
        assertThat(examine(decision, content("accept"), content("accept")))
                .finding(EXECUTED_AS_APPROVED)
                .shows("circumstances", List.of(circumstance));
        assertThat(examine(decision, content("accept"), null)).isNotApplicable();
    }

    @Test
    void what_was_approved_and_should_be_in_force_but_is_not_weighs_little() {
        Content future = new Content("S1", null, List.of("accept"), Validity.ofDays(AS_OF.plusDays(1), null));
        Content over = new Content("S1", null, List.of("accept"), Validity.ofDays(null, AS_OF));

        assertThat(examine(Decision.APPROVED, content("accept"), null))
                .finding(EXECUTED_AS_APPROVED)
                .weighs(Severity.MINOR)
                .shows("circumstances", List.of("approvedNotExecuted"));
        assertThat(examine(Decision.APPROVED, future, null)).isNotApplicable();
        assertThat(examine(Decision.APPROVED, over, null)).isNotApplicable();
    }

    @Test
    void approval_for_a_role_whose_content_grew_afterwards_shows_what_nobody_approved() {
        RoleHierarchy before = RoleHierarchy.builder()
                .permission("reviewer", "review1")
                .permission("viewer", "view")
                .parent("reviewer", "viewer")
                .build();
        RoleHierarchy today = RoleHierarchy.builder()
                .permission("reviewer", "review1")
                .permission("viewer", "view")
                .permission("viewer", "export")
                .parent("reviewer", "viewer")
                .permission("later", "audit")
                .build();
        RoleVersions versions = new RoleVersions(today, new TreeMap<>(Map.of(Flows.at(12), before)));
        Content executed = new Content(
                "S1", "reviewer", versions.today().permissionsOf("reviewer"), Validity.ofDays(MONDAY, null));

        Outcome approvedBefore = examine(
                Decision.APPROVED,
                new Content(
                        "S1",
                        "reviewer",
                        versions.permissionsOf("reviewer", Flows.at(11)).orElse(null),
                        Validity.ofDays(MONDAY, null)),
                executed);
        Outcome approvedAfter = examine(
                Decision.APPROVED,
                new Content(
                        "S1",
                        "reviewer",
                        versions.permissionsOf("reviewer", Flows.at(12)).orElse(null),
                        Validity.ofDays(MONDAY, null)),
                executed);

        assertThat(approvedBefore)
                .finding(EXECUTED_AS_APPROVED)
                .isBreach()
                .shows("circumstances", List.of("roleGrown"))
                .shows("role", "reviewer")
                .shows("extra", List.of("export"));
        assertThat(approvedAfter).isSatisfied();
        assertThat(versions.permissionsOf("later", Flows.at(11))).isEmpty();
    }

    @Test
    void a_role_that_shrank_is_in_order() {
        assertThat(examine(
                        Decision.APPROVED,
                        new Content("S1", "reviewer", List.of("review1", "view"), Validity.ALWAYS),
                        new Content("S1", "reviewer", List.of("view"), Validity.ALWAYS)))
                .isSatisfied();
    }

    @Test
    void is_undetermined_when_nobody_knows_what_the_role_contained() {
        assertThat(examine(
                        Decision.APPROVED,
                        new Content("S1", "reviewer", null, Validity.ALWAYS),
                        new Content("S1", "reviewer", List.of("view"), Validity.ALWAYS)))
                .finding(EXECUTED_AS_APPROVED)
                .isGap()
                .shows("role", "reviewer")
                .shows("missing", List.of("roleContent"));
    }

    @Test
    void what_is_neither_approved_nor_executed_is_not_examined() {
        assertThat(examine(Decision.NONE, null, null)).isNotApplicable();
    }

    @Test
    void days_are_compared_and_not_hours() {
        Content approved = new Content("S1", null, List.of("accept"), Validity.ofDays(MONDAY, MONDAY.plusDays(30)));
        Content inTheMorning = new Content(
                "S1",
                null,
                List.of("accept"),
                new Validity(Flows.at(9), ChinaTime.startOf(MONDAY.plusDays(30)).minusSeconds(3600)));
        Content shorter = new Content(
                "S1", null, List.of("accept"), new Validity(Flows.at(9), ChinaTime.startOf(MONDAY.plusDays(29))));

        assertThat(examine(Decision.APPROVED, approved, inTheMorning)).isSatisfied();
        assertThat(examine(Decision.APPROVED, approved, shorter))
                .finding(EXECUTED_AS_APPROVED)
                .weighs(Severity.MINOR)
                .shows("circumstances", List.of("otherDays"));
    }

    @Test
    void a_beginning_that_is_not_recorded_is_a_gap_and_no_earlier_one() {
        Content approved = new Content("S1", null, List.of("accept"), Validity.ofDays(MONDAY, MONDAY.plusDays(30)));
        Content undated = new Content("S1", null, List.of("accept"), Validity.ofDays(null, MONDAY.plusDays(30)));
        Content longer = new Content("S1", null, List.of("accept"), Validity.ofDays(null, MONDAY.plusDays(31)));

        assertThat(examine(Decision.APPROVED, approved, undated))
                .isUndeterminedBy(EXECUTED_AS_APPROVED)
                .finding(EXECUTED_AS_APPROVED)
                .shows("missing", List.of("grantedFrom"));
        assertThat(examine(Decision.APPROVED, undated, approved))
                .isUndeterminedBy(EXECUTED_AS_APPROVED)
                .finding(EXECUTED_AS_APPROVED)
                .shows("missing", List.of("approvedFrom"));
        assertThat(examine(Decision.APPROVED, approved, longer))
                .found(List.of(EXECUTED_AS_APPROVED), List.of(EXECUTED_AS_APPROVED));
    }

    private static Content content(String... permissions) {
        return new Content("S1", null, List.of(permissions), Validity.ALWAYS);
    }

    private static Outcome examine(Decision decision, @Nullable Content approved, @Nullable Content executed) {
        return CONTROL.examine(new ApprovedAndExecuted("grant 1", decision, approved, executed, "clerk", AS_OF));
    }
}
