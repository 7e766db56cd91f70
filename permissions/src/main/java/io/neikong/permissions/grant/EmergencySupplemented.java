package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.EMERGENCY_SUPPLEMENTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Status;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a permission that was granted in an emergency was approved soon afterwards (紧急授权及时补批).
 *
 * <p>The time runs from the execution. An approval that was recorded later than it is said to have been given counts from
 * when it was recorded. An approval after the day of looking is none yet. As long as there is time left, nothing is
 * examined. Other grants are not examined.
 *
 * @param calendar  the working days
 * @param within  within how long it has to be approved
 */
public record EmergencySupplemented(WorkingCalendar calendar, Period within) implements Control<GrantFlow> {

    private static final List<Rule> RULES = List.of(EMERGENCY_SUPPLEMENTED);

    public EmergencySupplemented {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(within, "within");
    }

    /** Within one working day, an engineering default. */
    public EmergencySupplemented(WorkingCalendar calendar) {
        this(calendar, Period.workingDays(1));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(GrantFlow flow) {
        if (flow.kind() != Kind.EMERGENCY || flow.status() == Status.PENDING) {
            return Outcome.notApplicable(this, flow.flow());
        }
        Outcome outcome = Outcome.satisfied(this, flow.flow(), RULES);
        Act approval = flow.approval();
        Instant executedAt = flow.execution().at();
        if (executedAt == null) {
            return flow.status() == Status.CANCELLED
                    ? Outcome.notApplicable(this, flow.flow())
                    : outcome.gap(EMERGENCY_SUPPLEMENTED, "executedAt");
        }
        Deadline deadline = new Deadline(executedAt, within, calendar);
        Instant approvedAt = approval.at() == null ? null : approvedAt(flow, approval.at());
        if (approval.by() == null
                || (approvedAt != null && ChinaTime.dayOf(approvedAt).isAfter(flow.asOf()))) {
            Answer stillTime = deadline.inTime(flow.asOf());
            return stillTime == Answer.YES
                    ? Outcome.notApplicable(this, flow.flow())
                    : judge(stillTime, deadline, flow, true, outcome);
        }
        return approvedAt == null
                ? outcome.gap(EMERGENCY_SUPPLEMENTED, "approvedAt")
                : judge(deadline.inTime(approvedAt), deadline, flow, false, outcome);
    }

    private static Instant approvedAt(GrantFlow flow, Instant claimedAt) {
        Instant recordedAt = flow.approvalRecordedAt();
        return recordedAt != null && recordedAt.isAfter(claimedAt) ? recordedAt : claimedAt;
    }

    private static Outcome judge(Answer inTime, Deadline deadline, GrantFlow flow, boolean nobody, Outcome outcome) {
        if (inTime == Answer.YES) {
            return outcome;
        }
        LocalDate limitDay = deadline.lastDay().or(deadline::earliestLastDay).orElse(null);
        Evidence seen = Evidence.happenedOn(deadline.start())
                .and("circumstances", Terms.of(nobody ? "approvedByNobody" : "approvedLate"))
                .and("executedAt", deadline.start())
                .and("limitDay", limitDay)
                .and("approvedAt", nobody ? null : flow.approval().at())
                .and("approvalRecordedAt", nobody ? null : flow.approvalRecordedAt());
        return inTime == Answer.UNKNOWN
                ? outcome.gap(
                        EMERGENCY_SUPPLEMENTED,
                        seen.andMissing(Terms.of("workingCalendar")),
                        flow.execution().by())
                : outcome.breach(EMERGENCY_SUPPLEMENTED, seen, flow.execution().by());
    }
}
