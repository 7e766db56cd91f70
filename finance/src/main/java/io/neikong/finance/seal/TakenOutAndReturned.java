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
import org.jspecify.annotations.Nullable;

/**
 * Checks that a seal left the office with approval and in company, and came back in time (印章外带审批、双人、按时归还).
 *
 * <p>Whoever carries the seal does not count among those who approved. It may come back until the end of the day on which
 * it is due; one that is still out on the day judged on is overdue from the next day on.
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
        boolean nobody = line.approvals().isEmpty();
        boolean tooFew = approving(line, null) < approvers;
        boolean notBefore = takenOutAt != null && approving(line, Standing.BEFORE) < approvers;
        boolean alone = people(line.carriers()) < carriers;
        LocalDate dueOn = line.dueOn();
        LocalDate returnedOn = line.returnedAt() == null ? null : ChinaTime.dayOf(line.returnedAt());
        boolean out = returnedOn == null || returnedOn.isAfter(line.asOf());
        LocalDate seenOn = returnedOn == null || out ? line.asOf() : returnedOn;
        boolean late = dueOn != null && seenOn.isAfter(dueOn);
        Terms circumstances = Terms.NONE
                .when(nobody, "approvedByNobody")
                .when(!nobody && tooFew, "tooFewApproved")
                .when(notBefore && approving(line, Standing.AFTER) > 0, "approvedAfterTakingOut")
                .when(notBefore && approving(line, Standing.BACKDATED) > 0, "takingOutBackdated")
                .when(alone, "tooFewWentAlong")
                .when(late && !out, "returnedLate")
                .when(late && out, "notReturned");
        Terms missing = Terms.NONE
                .when(takenOutAt == null, "takenOutAt")
                .when(notBefore && approving(line, Standing.UNDATED) > 0, "approvedAt")
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
                            .and("returnedAt", out ? null : line.returnedAt()),
                    line.carriers().toArray(String[]::new));
        }
        return outcome.gap(TAKEN_OUT_AND_RETURNED, missing);
    }

    /**
     * How many different people approved who did not carry the seal themselves.
     *
     * @param wanted  how their approvals stand to the moment at which the seal left, null for any
     */
    private static int approving(TakingOut line, @Nullable Standing wanted) {
        int people = 0;
        for (int i = 0; i < line.approvals().size(); i++) {
            boolean counts = counts(line, i, wanted);
            for (int j = 0; j < i; j++) {
                boolean again = line.approvals()
                        .get(j)
                        .approver()
                        .equals(line.approvals().get(i).approver());
                counts &= !(again && counts(line, j, wanted));
            }
            people += counts ? 1 : 0;
        }
        return people;
    }

    private static boolean counts(TakingOut line, int index, @Nullable Standing wanted) {
        Approval approval = line.approvals().get(index);
        Instant takenOutAt = line.takenOutAt();
        return !line.carriers().contains(approval.approver())
                && (wanted == null || (takenOutAt != null && approval.standing(takenOutAt) == wanted));
    }

    private static int people(List<String> persons) {
        int people = 0;
        for (int i = 0; i < persons.size(); i++) {
            people += persons.indexOf(persons.get(i)) == i ? 1 : 0;
        }
        return people;
    }
}
