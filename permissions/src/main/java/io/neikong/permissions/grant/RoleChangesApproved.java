package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.ROLE_CHANGE_APPROVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Approval;
import io.neikong.party.Approval.Standing;
import io.neikong.permissions.grant.RoleTemplate.Change;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that each change of what a role contains was approved before it was made, by somebody else, and led to a version
 * of its own (角色模板变更经审批并有版本).
 *
 * <p>An approval that was recorded only after the change it is said to precede is a breach (倒签). A version that an earlier
 * change of the same role has already is none of its own. There is one breach for each change.
 */
public record RoleChangesApproved() implements Control<RoleTemplate> {

    private static final List<Rule> RULES = List.of(ROLE_CHANGE_APPROVED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RoleTemplate template) {
        if (template.changes().isEmpty()) {
            return Outcome.notApplicable(this, template.role());
        }
        Outcome outcome = Outcome.satisfied(this, template.role(), RULES);
        Set<String> versions = new HashSet<>();
        for (Change change : template.changes()) {
            boolean reused = change.version() != null && !versions.add(change.version());
            outcome = examine(change, reused, outcome);
        }
        return outcome;
    }

    private static Outcome examine(Change change, boolean reused, Outcome soFar) {
        String approver = change.approval().by();
        Instant approvedAt = change.approval().at();
        Instant madeAt = change.made().at();
        String maker = change.made().by();
        Standing standing = approver == null || madeAt == null
                ? Standing.UNDATED
                : new Approval(approver, approvedAt, change.approvalRecordedAt()).standing(madeAt);
        Terms circumstances = Terms.NONE
                .when(approver == null, "approvedByNobody")
                .when(standing == Standing.AFTER, "approvedAfterChange")
                .when(standing == Standing.BACKDATED, "roleApprovalBackdated")
                .when(approver != null && approver.equals(maker), "approverIsMaker")
                .when(change.version() == null, "withoutVersion")
                .when(reused, "versionReused");
        Outcome outcome = circumstances.isEmpty()
                ? soFar
                : soFar.breach(
                        ROLE_CHANGE_APPROVED,
                        Evidence.about("change", change.change())
                                .andHappenedOn(madeAt)
                                .and("circumstances", circumstances)
                                .and("version", change.version())
                                .and("changedAt", madeAt)
                                .and("approvedAt", approvedAt)
                                .and("approvalRecordedAt", change.approvalRecordedAt()),
                        maker);
        Terms missing = Terms.NONE
                .when(maker == null, "changedBy")
                .when(madeAt == null, "changedAt")
                .when(approver != null && approvedAt == null && standing == Standing.UNDATED, "approvedAt");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(
                        ROLE_CHANGE_APPROVED,
                        Evidence.about("change", change.change()).andMissing(missing),
                        maker);
    }
}
