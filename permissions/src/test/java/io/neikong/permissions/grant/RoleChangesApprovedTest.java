package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.Flows.act;
import static io.neikong.permissions.grant.Flows.at;
import static io.neikong.permissions.grant.GrantRule.ROLE_CHANGE_APPROVED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.permissions.grant.RoleTemplate.Change;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-6 of the notice, GRT-007. */
class RoleChangesApprovedTest {

    private static final RoleChangesApproved CONTROL = new RoleChangesApproved();

    @ParameterizedTest(name = "changed at 10, approved at {0}: in time {1}")
    @CsvSource({"9, true", "10, true", "11, false"})
    void a_change_of_a_role_is_approved_before_it_is_made(int approvedAt, boolean inTime) {
        Outcome outcome = examine(change("v2", act("admin", 10), act("head", approvedAt), null));

        if (inTime) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(ROLE_CHANGE_APPROVED)
                    .isBreach()
                    .concerns("admin")
                    .shows("circumstances", List.of("approvedAfterChange"))
                    .says(
                            Locale.ENGLISH,
                            "What a role contains was changed without the procedure (approved after the change). Role:"
                                    + " reviewer; change: change 1; version: v2; changed at: 2026-03-02 10:00:00; approved at:"
                                    + " 2026-03-02 11:00:00.")
                    .says(
                            Locale.CHINESE,
                            "角色内容变更未按流程办理（变更后才审批）。角色：reviewer；变更：change 1；版本：v2；变更时间：2026-03-02 10:00:00；"
                                    + "审批时间：2026-03-02 11:00:00。");
        }
    }

    @Test
    void nobody_or_the_maker_himself_does_not_do() {
        assertThat(examine(change("v2", act("admin", 10), Act.NONE, null)))
                .finding(ROLE_CHANGE_APPROVED)
                .shows("circumstances", List.of("approvedByNobody"));
        assertThat(examine(change("v2", act("admin", 10), act("admin", 9), null)))
                .finding(ROLE_CHANGE_APPROVED)
                .shows("circumstances", List.of("approverIsMaker"));
    }

    @Test
    void an_approval_recorded_only_after_the_change_is_backdated() {
        assertThat(examine(change("v2", act("admin", 10), act("head", 9), at(10))))
                .isSatisfied();
        assertThat(examine(change("v2", act("admin", 10), act("head", 9), at(11))))
                .finding(ROLE_CHANGE_APPROVED)
                .shows("circumstances", List.of("roleApprovalBackdated"));
    }

    @Test
    void each_change_has_a_version_of_its_own() {
        Change first = new Change("c1", "v1", act("admin", 9), act("head", 8), null);
        Change second = new Change("c2", "v1", act("admin", 11), act("head", 8), null);
        Change third = new Change("c3", null, act("admin", 12), act("head", 8), null);

        Outcome outcome = examine(third, second, first);

        assertThat(outcome).isViolatedBy(ROLE_CHANGE_APPROVED, ROLE_CHANGE_APPROVED);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(outcome.findings())
                .extracting(finding -> finding.evidence().get("change").orElseThrow() + " "
                        + finding.evidence().get("circumstances").orElseThrow())
                .containsExactly("c2 [versionReused]", "c3 [withoutVersion]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(examine(change("v2", Act.NONE, new Act("head", null), null)))
                .finding(ROLE_CHANGE_APPROVED)
                .isGap()
                .shows("missing", List.of("changedBy", "changedAt", "approvedAt"));
        assertThat(examine(change("v2", act("admin", 10), new Act("head", null), at(9))))
                .isSatisfied();
    }

    @Test
    void a_role_that_never_changed_is_not_examined() {
        assertThat(examine()).isNotApplicable();
    }

    private static Change change(String version, Act made, Act approval, @Nullable Instant approvalRecordedAt) {
        return new Change("change 1", version, made, approval, approvalRecordedAt);
    }

    private static Outcome examine(Change... changes) {
        return CONTROL.examine(new RoleTemplate("reviewer", List.of(changes)));
    }
}
