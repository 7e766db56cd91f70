package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.EMERGENCY_APPROVED_AFTERWARDS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the approval of a use in an emergency was supplemented in time (紧急用印限时补批).
 *
 * <p>This is the one exception to approval beforehand, for uses that are marked as emergencies alone; all others are
 * {@link SealUseApproval}'s business, late and backdated approvals included, and so is a use on a cancelled application,
 * which no approval makes good. What counts is when the approval was on
 * record: a moment that is claimed proves nothing against a later record, and what is on record after the day judged on is not there yet. One that nobody has approved while there is still
 * time is not examined.
 *
 * @param calendar  the working days
 * @param within  how long after the use there is; no rule says, so 1 working day is an engineering default
 */
public record EmergencyApproval(WorkingCalendar calendar, Period within) implements Control<EmergencySealUse> {

    private static final List<Rule> RULES = List.of(EMERGENCY_APPROVED_AFTERWARDS);
    private static final Period ONE_WORKING_DAY = Period.workingDays(1);

    public EmergencyApproval {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(within, "within");
    }

    /** Within one working day. */
    public EmergencyApproval(WorkingCalendar calendar) {
        this(calendar, ONE_WORKING_DAY);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EmergencySealUse emergency) {
        SealUse use = emergency.use();
        if (!use.particulars().emergency() || !use.isMade() || use.status() == Status.CANCELLED) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        Instant usedAt = use.stamped().at();
        Instant onRecordAt = onRecordAt(use);
        boolean nobody = use.approved() == null
                || (onRecordAt != null && ChinaTime.dayOf(onRecordAt).isAfter(emergency.asOf()));
        if (usedAt == null) {
            return outcome.gap(EMERGENCY_APPROVED_AFTERWARDS, "usedAt");
        }
        Deadline deadline = new Deadline(usedAt, within, calendar);
        Answer inTime = nobody
                ? deadline.inTime(emergency.asOf())
                : onRecordAt == null ? Answer.UNKNOWN : deadline.inTime(onRecordAt);
        if (nobody && inTime == Answer.YES) {
            return Outcome.notApplicable(this, use.use());
        }
        return switch (inTime) {
            case YES -> outcome;
            case NO ->
                outcome.breach(
                        EMERGENCY_APPROVED_AFTERWARDS,
                        nobody ? Severity.CRITICAL : EMERGENCY_APPROVED_AFTERWARDS.severity(),
                        Evidence.happenedOn(usedAt)
                                .and("circumstances", Terms.of(nobody ? "approvedByNobody" : "supplementedLate"))
                                .and("usedAt", usedAt)
                                .and("approvedAt", nobody ? null : use.approvedAt())
                                .and("approvalRecordedAt", nobody ? null : use.approvalRecordedAt())
                                .and("dueOn", deadline.lastDay().orElse(null)),
                        use.stamped().keeper());
            case UNKNOWN ->
                outcome.gap(
                        EMERGENCY_APPROVED_AFTERWARDS,
                        !nobody && onRecordAt == null ? "approvedAt" : "workingCalendar");
        };
    }

    /** The later of what is claimed and what is on record, null if neither is known. */
    private static @Nullable Instant onRecordAt(SealUse use) {
        Instant claimedAt = use.approvedAt();
        Instant recordedAt = use.approvalRecordedAt();
        boolean record = claimedAt == null || (recordedAt != null && recordedAt.isAfter(claimedAt));
        return record ? recordedAt : claimedAt;
    }
}
