package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.TAKEN_OUT_AND_RETURNED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Approval;
import io.neikong.party.Approval.Standing;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a seal left the office with approval and in company, and came back in time (印章外带审批、双人、按时归还).
 *
 * <p>Whoever carries the seal does not count among those who approved. It may come back until the end of the day on which
 * it is due; one that is still out is overdue from the next day on.
 *
 * @param approvers  how many different people have to approve beforehand; an engineering default of 2, head of section and
 *     leader, as in the rules of several public bodies
 * @param carriers  how many different people have to go with the seal; an engineering default of 2
 */
public record TakenOutAndReturned(int approvers, int carriers) implements Control<TakingOut> {

    private static final List<Rule> RULES = List.of(TAKEN_OUT_AND_RETURNED);
    private static final int TWO = 2;

    public TakenOutAndReturned {
        if (approvers < 1 || carriers < 1) {
            throw new IllegalArgumentException(
                    "approvers and carriers must be at least 1, but were " + approvers + " and " + carriers);
        }
    }

    /** Two who approve, and two who go. */
    public TakenOutAndReturned() {
        this(TWO, TWO);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TakingOut line) {
        Instant takenOutAt = line.takenOutAt();
        int before = 0;
        boolean after = false;
        boolean backdated = false;
        boolean undated = false;
        for (int i = 0; i < line.approvals().size(); i++) {
            Approval approval = line.approvals().get(i);
            if (!line.carriers().contains(approval.approver()) && isFirst(line.approvals(), i)) {
                Standing standing = takenOutAt == null ? Standing.UNDATED : approval.standing(takenOutAt);
                before += standing == Standing.BEFORE ? 1 : 0;
                after |= standing == Standing.AFTER;
                backdated |= standing == Standing.BACKDATED;
                undated |= standing == Standing.UNDATED && approval.claimedAt() == null;
            }
        }
        boolean nobody = line.approvals().isEmpty();
        boolean tooFew = independent(line) < approvers;
        boolean alone = people(line.carriers()) < carriers;
        LocalDate dueOn = line.dueOn();
        LocalDate seenOn = line.returnedAt() == null ? line.asOf() : ChinaTime.dayOf(line.returnedAt());
        boolean late = dueOn != null && seenOn.isAfter(dueOn);
        Terms circumstances = Terms.NONE
                .when(nobody, "approvedByNobody")
                .when(!nobody && tooFew, "tooFewApproved")
                .when(after && before < approvers, "approvedAfterTakingOut")
                .when(backdated && before < approvers, "takingOutBackdated")
                .when(alone, "tooFewWentAlong")
                .when(late && line.returnedAt() != null, "returnedLate")
                .when(late && line.returnedAt() == null, "notReturned");
        Terms missing = Terms.NONE
                .when(takenOutAt == null, "takenOutAt")
                .when(undated && before < approvers, "approvedAt")
                .when(dueOn == null, "dueOn");
        Outcome outcome = Outcome.satisfied(this, line.takingOut(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    TAKEN_OUT_AND_RETURNED,
                    Evidence.happenedOn(takenOutAt)
                            .and("circumstances", circumstances)
                            .and("seal", line.seal())
                            .and("takenOutAt", takenOutAt)
                            .and("dueOn", dueOn)
                            .and("returnedAt", line.returnedAt()),
                    line.carriers().toArray(String[]::new));
        }
        return outcome.gap(TAKEN_OUT_AND_RETURNED, missing);
    }

    /** How many different people approved who did not carry the seal themselves. */
    private static int independent(TakingOut line) {
        int count = 0;
        for (int i = 0; i < line.approvals().size(); i++) {
            boolean carries = line.carriers().contains(line.approvals().get(i).approver());
            count += !carries && isFirst(line.approvals(), i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isFirst(List<Approval> approvals, int index) {
        for (int i = 0; i < index; i++) {
            if (approvals.get(i).approver().equals(approvals.get(index).approver())) {
                return false;
            }
        }
        return true;
    }

    private static int people(List<String> persons) {
        int people = 0;
        for (int i = 0; i < persons.size(); i++) {
            people += persons.indexOf(persons.get(i)) == i ? 1 : 0;
        }
        return people;
    }
}
