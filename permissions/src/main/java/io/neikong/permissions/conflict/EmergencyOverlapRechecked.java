package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.OVERLAP_RECHECKED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Approval.Standing;
import io.neikong.permissions.conflict.EmergencyOverlap.Action;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Checks that incompatible permissions which somebody held in an emergency were approved beforehand by somebody else, for a
 * fixed time, and that everything done with them was re-checked by a third person in time (应急权限重叠须审批、限时、复核).
 *
 * <p>There is at most one breach on the overlap itself and one on each action. It excuses no conflict: for that there are
 * waivers.
 *
 * @param calendar  the working days
 * @param recheckWithin  how long after an action it has to be re-checked
 */
public record EmergencyOverlapRechecked(WorkingCalendar calendar, Period recheckWithin)
        implements Control<EmergencyOverlap> {

    private static final List<Rule> RULES = List.of(OVERLAP_RECHECKED);

    public EmergencyOverlapRechecked {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(recheckWithin, "recheckWithin");
    }

    /** Within 5 working days, an engineering default. */
    public EmergencyOverlapRechecked(WorkingCalendar calendar) {
        this(calendar, Period.workingDays(5));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EmergencyOverlap overlap) {
        Outcome outcome = permitted(overlap, Outcome.satisfied(this, overlap.overlap(), RULES));
        for (Action action : overlap.actions()) {
            outcome = rechecked(action, overlap, outcome);
        }
        return outcome;
    }

    private static Outcome permitted(EmergencyOverlap overlap, Outcome soFar) {
        Standing standing = overlap.approval() == null || overlap.from() == null
                ? Standing.UNDATED
                : overlap.approval().standing(overlap.from());
        Terms circumstances = Terms.NONE
                .when(overlap.approval() == null, "approvedByNobody")
                .when(
                        overlap.approval() != null
                                && overlap.approval().approver().equals(overlap.person()),
                        "selfApproved")
                .when(standing == Standing.AFTER, "approvedAfterStart")
                .when(standing == Standing.BACKDATED, "approvalBackdated")
                .when(overlap.to() == null, "withoutEnd");
        if (!circumstances.isEmpty()) {
            return soFar.breach(
                    OVERLAP_RECHECKED,
                    Evidence.happenedOn(overlap.from())
                            .and("circumstances", circumstances)
                            .and("from", overlap.from())
                            .and("to", overlap.to()),
                    overlap.person());
        }
        return soFar.gap(
                OVERLAP_RECHECKED,
                Terms.NONE
                        .when(overlap.from() == null, "overlapStart")
                        .when(overlap.from() != null && standing == Standing.UNDATED, "approvedAt"));
    }

    private Outcome rechecked(Action action, EmergencyOverlap overlap, Outcome soFar) {
        boolean again = action.recheckedBy() != null && !isNoRecheck(action, overlap.asOf());
        Instant doneBy = again ? action.recheckedAt() : overlap.asOf();
        Answer inTime = action.at() == null || doneBy == null
                ? Answer.UNKNOWN
                : new Deadline(action.at(), recheckWithin, calendar).inTime(doneBy);
        Terms circumstances = Terms.NONE
                .when(again && overlap.person().equals(action.recheckedBy()), "recheckedByHimself")
                .when(
                        again
                                && overlap.approval() != null
                                && overlap.approval().approver().equals(action.recheckedBy()),
                        "recheckedByApprover")
                .when(inTime == Answer.NO && again, "recheckedLate")
                .when(inTime == Answer.NO && !again, "notRechecked");
        Evidence seen = Evidence.about("action", action.action());
        if (!circumstances.isEmpty()) {
            return soFar.breach(
                    OVERLAP_RECHECKED,
                    seen.andHappenedOn(action.at())
                            .and("circumstances", circumstances)
                            .and("recheckedAt", again ? action.recheckedAt() : null)
                            .and("recheckWithin", recheckWithin.amount()),
                    overlap.person());
        }
        Terms missing = Terms.NONE
                .when(action.at() == null, "at")
                .when(again && doneBy == null, "recheckedAt")
                .when(action.at() != null && doneBy != null && inTime == Answer.UNKNOWN, "workingDays");
        return missing.isEmpty() ? soFar : soFar.gap(OVERLAP_RECHECKED, seen.andMissing(missing), overlap.person());
    }

    /** A re-check that is still to come, or that came before the action. */
    private static boolean isNoRecheck(Action action, Instant asOf) {
        Instant recheckedAt = action.recheckedAt();
        return recheckedAt != null
                && (recheckedAt.isAfter(asOf) || (action.at() != null && recheckedAt.isBefore(action.at())));
    }
}
