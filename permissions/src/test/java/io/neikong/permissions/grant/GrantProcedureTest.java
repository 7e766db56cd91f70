package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.Flows.KEPT;
import static io.neikong.permissions.grant.Flows.act;
import static io.neikong.permissions.grant.Flows.at;
import static io.neikong.permissions.grant.Flows.ofThreeSteps;
import static io.neikong.permissions.grant.Flows.onTerms;
import static io.neikong.permissions.grant.Flows.receivedBy;
import static io.neikong.permissions.grant.Flows.with;
import static io.neikong.permissions.grant.GrantRule.PROCEDURE_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Stage;
import io.neikong.permissions.grant.GrantFlow.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Clause 5-6 of the notice, GRT-001. */
class GrantProcedureTest {

    private static final GrantProcedure WHOLE = GrantProcedure.whole();
    private static final GrantProcedure THREE = GrantProcedure.ofThreeSteps();

    @Test
    void a_grant_that_went_through_all_steps_is_satisfied() {
        assertThat(WHOLE.examine(KEPT)).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_step_that_did_not_happen_is_a_breach(Stage stage) {
        assertThat(WHOLE.examine(with(KEPT, stage, Act.NONE)))
                .finding(PROCEDURE_KEPT)
                .isBreach()
                .shows("lacking", List.of(stage.term()));
    }

    @Test
    void a_register_that_does_not_keep_opinion_and_review_is_judged_by_the_steps_that_it_keeps() {
        GrantFlow flow = ofThreeSteps(act("leader", 8), act("head", 9), act("admin", 10));

        assertThat(THREE.examine(flow)).isSatisfied();
        assertThat(WHOLE.examine(flow))
                .finding(PROCEDURE_KEPT)
                .shows("lacking", List.of("grantReason", "departmentOpinion", "controlReview"));
    }

    @Test
    void a_request_without_a_reason_is_a_breach() {
        assertThat(WHOLE.examine(receivedBy("clerk", null, Flows.AS_OF, KEPT)))
                .finding(PROCEDURE_KEPT)
                .shows("lacking", List.of("grantReason"));
    }

    @Test
    void a_row_with_all_steps_empty_is_one_gap() {
        assertThat(THREE.examine(ofThreeSteps(Act.NONE, Act.NONE, Act.NONE)))
                .finding(PROCEDURE_KEPT)
                .isGap()
                .shows("missing", List.of("grantProcedure"));
        assertThat(WHOLE.examine(ofThreeSteps(Act.NONE, Act.NONE, Act.NONE))).isUndeterminedBy(PROCEDURE_KEPT);
    }

    @Test
    @DisplayName("approver missing where others are there ⇒ a breach, also with a moment: nobody approved")
    void an_empty_approver_where_others_are_present_is_a_breach() {
        assertThat(THREE.examine(ofThreeSteps(act("leader", 8), act(null, 9), act("admin", 10))))
                .finding(PROCEDURE_KEPT)
                .isBreach()
                .concerns("admin")
                .shows("lacking", List.of("grantApproval"));
    }

    @Test
    void a_step_without_its_person_or_its_moment_is_a_gap() {
        assertThat(THREE.examine(ofThreeSteps(act(null, 8), new Act("head", null), new Act("admin", null))))
                .finding(PROCEDURE_KEPT)
                .isGap()
                .shows("missing", List.of("requester", "approvedAt", "executedAt"));
    }

    @ParameterizedTest(name = "requested at {0}, approved at {1}, executed at {2}: out of order {3}")
    @CsvSource({
        "8, 9, 10, ''",
        "9, 9, 9, ''",
        "9, 8, 10, grantApproval",
        "8, 10, 9, grantExecution",
        "10, 9, 8, 'grantApproval grantExecution'",
    })
    void the_steps_are_done_in_their_order(int requested, int approved, int executed, String outOfOrder) {
        Outcome outcome =
                THREE.examine(ofThreeSteps(act("leader", requested), act("head", approved), act("admin", executed)));

        if (outOfOrder.isEmpty()) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(PROCEDURE_KEPT)
                    .isBreach()
                    .concerns("admin")
                    .shows("outOfOrder", List.of(outOfOrder.split(" ", -1)));
        }
    }

    @Test
    void an_undated_step_does_not_hide_that_the_others_are_out_of_order() {
        Outcome outcome = THREE.examine(ofThreeSteps(act("leader", 11), new Act("head", null), act("admin", 10)));

        assertThat(outcome).found(List.of(PROCEDURE_KEPT), List.of(PROCEDURE_KEPT));
    }

    @ParameterizedTest(name = "asked {0}, approved {1}, executed {2}: {3}")
    @CsvSource({
        "a, a, c, requesterIsApprover, a",
        "a, b, b, approverIsExecutor, b",
        "a, b, a, requesterIsExecutor, a",
        "a, a, a, 'requesterIsApprover approverIsExecutor requesterIsExecutor', a",
    })
    @DisplayName("admin / super-user self-approval still FAIL: persons count, not offices or accounts")
    void requester_approver_and_executor_are_three_persons(
            String requester, String approver, String executor, String circumstances, String person) {
        assertThat(THREE.examine(ofThreeSteps(act(requester, 8), act(approver, 9), act(executor, 10))))
                .finding(PROCEDURE_KEPT)
                .isBreach()
                .concerns(person)
                .shows("circumstances", List.of(circumstances.split(" ", -1)));
    }

    @Test
    void an_approval_recorded_only_after_the_execution_is_backdated() {
        assertThat(WHOLE.examine(onTerms(KEPT, Kind.REGULAR, Status.EXECUTED, at(12))))
                .isSatisfied();
        assertThat(WHOLE.examine(onTerms(KEPT, Kind.REGULAR, Status.EXECUTED, at(13))))
                .finding(PROCEDURE_KEPT)
                .isBreach()
                .shows("circumstances", List.of("grantApprovalBackdated"))
                .shows("approvalRecordedAt", "2026-03-02T13:00:00+08:00");
    }

    @Test
    void an_emergency_grant_may_be_executed_first_but_not_by_its_requester() {
        GrantFlow flow = ofThreeSteps(act("leader", 8), act("head", 15), act("admin", 9));
        GrantFlow alone = ofThreeSteps(act("admin", 8), Act.NONE, act("admin", 9));

        assertThat(WHOLE.examine(
                        receivedBy("clerk", "fire", Flows.AS_OF, onTerms(flow, Kind.EMERGENCY, Status.EXECUTED, null))))
                .isSatisfied();
        assertThat(THREE.examine(onTerms(alone, Kind.EMERGENCY, Status.EXECUTED, null)))
                .finding(PROCEDURE_KEPT)
                .shows("circumstances", List.of("requesterIsExecutor"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PENDING", "CANCELLED"})
    void what_is_pending_or_cancelled_is_not_examined(Status status) {
        assertThat(WHOLE.examine(onTerms(KEPT, Kind.REGULAR, status, null))).isNotApplicable();
    }

    @Test
    void says_everything_in_one_sentence() {
        Outcome outcome = THREE.examine(ofThreeSteps(act("admin", 9), Act.NONE, act("admin", 8)));

        assertThat(outcome)
                .finding(PROCEDURE_KEPT)
                .says(
                        Locale.ENGLISH,
                        "An authorisation did not go through its procedure. Authorisation: grant 1; steps not done: approval;"
                                + " steps done before an earlier one: execution; circumstances: requester and executor are"
                                + " the same person; persons: admin; requested at: 2026-03-02 09:00:00; executed at:"
                                + " 2026-03-02 08:00:00.")
                .says(
                        Locale.CHINESE,
                        "授权未按流程办理。授权：grant 1；缺少环节：审批；先于前一环节办理的环节：执行；情形：申请人与执行人为同一人；人员：admin；"
                                + "申请时间：2026-03-02 09:00:00；执行时间：2026-03-02 08:00:00。");
    }
}
