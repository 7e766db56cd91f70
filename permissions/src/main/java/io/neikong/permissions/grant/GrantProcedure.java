package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.PROCEDURE_KEPT;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Stage;
import io.neikong.permissions.grant.GrantFlow.Status;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a grant, a change or a revocation went through its procedure: request, department's opinion, internal-control
 * review, approval and execution, in that order, and that who asked, who approved and who executed are three persons
 * (授权流程完整、有序、分离).
 *
 * <p>A step of which nothing is recorded did not happen, and an approval without an approver neither: a breach. A step
 * without its person or its moment is a gap. If nothing is recorded at all, that is one gap. Two steps at the same moment
 * are in order. An approval that was recorded only after the execution it is said to precede is a breach (倒签). An
 * emergency grant may be executed first; when its approval has to follow is {@link EmergencySupplemented}'s matter. What
 * was cancelled or is still pending is not examined.
 *
 * @param demanded  the steps that have to be there, sorted; others are looked at if they are
 * @param reasonDemanded  whether a request must say what it is for
 */
public record GrantProcedure(Set<Stage> demanded, boolean reasonDemanded) implements Control<GrantFlow> {

    private static final List<Rule> RULES = List.of(PROCEDURE_KEPT);
    private static final List<Stage> STAGES = List.of(Stage.values());

    public GrantProcedure {
        demanded = ImmutableSortedSet.copyOf(demanded);
    }

    /** All steps, and a reason. */
    public static GrantProcedure whole() {
        return new GrantProcedure(Set.copyOf(STAGES), true);
    }

    /** For a register that keeps request, approval and execution, and no reason. */
    public static GrantProcedure ofThreeSteps() {
        return new GrantProcedure(Set.of(Stage.REQUEST, Stage.APPROVAL, Stage.EXECUTION), false);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(GrantFlow flow) {
        if (flow.status() != Status.EXECUTED) {
            return Outcome.notApplicable(this, flow.flow());
        }
        Outcome outcome = Outcome.satisfied(this, flow.flow(), RULES);
        if (flow.isBlank()) {
            return outcome.gap(PROCEDURE_KEPT, "grantProcedure");
        }
        Terms lacking = Terms.NONE.when(reasonDemanded && flow.reason() == null, "grantReason");
        Terms missing = Terms.NONE;
        Terms outOfOrder = Terms.NONE;
        Instant latest = null;
        for (Stage stage : STAGES) {
            Act act = flow.act(stage);
            Instant at = act.at();
            if (act.isUnrecorded() || (stage == Stage.APPROVAL && act.by() == null)) {
                lacking = lacking.when(isDemanded(stage, flow), stage.term());
            } else {
                missing = missing.when(act.by() == null, stage.byTerm()).when(at == null, stage.atTerm());
            }
            if (at != null && !(stage == Stage.EXECUTION && flow.kind() == Kind.EMERGENCY)) {
                outOfOrder = outOfOrder.when(latest != null && at.isBefore(latest), stage.term());
                latest = latest == null || at.isAfter(latest) ? at : latest;
            }
        }
        return sum(flow, lacking, outOfOrder, outcome).gap(PROCEDURE_KEPT, missing);
    }

    private boolean isDemanded(Stage stage, GrantFlow flow) {
        boolean afterwards = flow.kind() == Kind.EMERGENCY
                && (stage == Stage.OPINION || stage == Stage.REVIEW || stage == Stage.APPROVAL);
        return demanded.contains(stage) && !afterwards;
    }

    private static Outcome sum(GrantFlow flow, Terms lacking, Terms outOfOrder, Outcome outcome) {
        String requester = flow.request().by();
        String approver = flow.approval().by();
        String executor = flow.execution().by();
        boolean askedAndApproved = isSame(requester, approver);
        boolean approvedAndExecuted = isSame(approver, executor);
        boolean askedAndExecuted = isSame(requester, executor);
        boolean backdated = isBackdated(flow);
        boolean unruly = !lacking.isEmpty() || !outOfOrder.isEmpty() || backdated;
        if (!unruly && !askedAndApproved && !approvedAndExecuted && !askedAndExecuted) {
            return outcome;
        }
        Evidence seen = Evidence.happenedOn(flow.execution().at());
        seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
        seen = outOfOrder.isEmpty() ? seen : seen.and("outOfOrder", outOfOrder);
        Terms circumstances = Terms.NONE
                .when(askedAndApproved, "requesterIsApprover")
                .when(approvedAndExecuted, "approverIsExecutor")
                .when(askedAndExecuted, "requesterIsExecutor")
                .when(backdated, "grantApprovalBackdated");
        seen = circumstances.isEmpty() ? seen : seen.and("circumstances", circumstances);
        return outcome.breach(
                PROCEDURE_KEPT,
                seen.and("requestedAt", flow.request().at())
                        .and("approvedAt", flow.approval().at())
                        .and("approvalRecordedAt", backdated ? flow.approvalRecordedAt() : null)
                        .and("executedAt", flow.execution().at()),
                askedAndApproved || approvedAndExecuted ? approver : null,
                unruly || askedAndExecuted ? executor : null);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && Objects.equals(one, other);
    }

    private static boolean isBackdated(GrantFlow flow) {
        Instant claimedAt = flow.approval().at();
        Instant recordedAt = flow.approvalRecordedAt();
        Instant executedAt = flow.execution().at();
        return flow.kind() != Kind.EMERGENCY
                && claimedAt != null
                && recordedAt != null
                && executedAt != null
                && !claimedAt.isAfter(executedAt)
                && recordedAt.isAfter(executedAt);
    }
}
