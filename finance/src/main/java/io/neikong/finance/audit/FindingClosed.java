package io.neikong.finance.audit;

import static io.neikong.finance.audit.AuditRule.FINDING_CLOSED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.audit.AuditFinding.Action;
import io.neikong.finance.audit.AuditFinding.Closure;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what an audit found led to an action soon, and to a closure with evidence by the last day of the action,
 * verified by somebody else (稽核问题闭环).
 *
 * <p>What has no action yet is not examined while there is still time for one.
 *
 * @param calendar  the working days
 * @param actionWithin  how soon an action is agreed, from the day of the finding; no rule was found, so ten working days are
 *     an engineering default
 */
public record FindingClosed(WorkingCalendar calendar, Period actionWithin) implements Control<AuditFinding> {

    static final Period TEN_WORKING_DAYS = Period.workingDays(10);
    private static final List<Rule> RULES = List.of(FINDING_CLOSED);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code actionWithin} is a period of hours
     */
    public FindingClosed {
        Objects.requireNonNull(calendar, "calendar");
        Period.refuseHours("actionWithin", actionWithin);
    }

    /** With an action within ten working days. */
    public FindingClosed(WorkingCalendar calendar) {
        this(calendar, TEN_WORKING_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AuditFinding finding) {
        LocalDate foundOn = finding.foundOn();
        Action action = finding.agreed();
        Closure closure = finding.closed();
        LocalDate agreedOn = action == null ? null : action.agreedOn();
        LocalDate dueOn = action == null ? null : action.dueOn();
        LocalDate closedOn = closure == null ? null : closure.closedOn();
        String owner = action == null ? null : action.owner();
        String verifiedBy = closure == null ? null : closure.verifiedBy();
        LocalDate by = action == null ? finding.asOf() : agreedOn;
        Answer inTime = foundOn == null || by == null
                ? Answer.YES
                : Deadline.of(foundOn, actionWithin, calendar).inTime(by);
        boolean closed = closure != null;
        Terms circumstances = Terms.NONE
                .when(action == null && !closed && inTime == Answer.NO, "noAction")
                .when(action != null && inTime == Answer.NO, "actionLate")
                .when(action == null && closed, "closedWithoutAction")
                .when(isBefore(closedOn, agreedOn), "closedBeforeAction")
                .when(!closed && isBefore(dueOn, finding.asOf()), "overdue")
                .when(isBefore(dueOn, closedOn), "closedLate")
                .when(closure != null && closure.evidence() == null, "noEvidence")
                .when(verifiedBy != null && verifiedBy.equals(owner), "verifiedByOwner");
        Terms missing = Terms.NONE
                .when(foundOn == null, "foundOn")
                .when(action != null && agreedOn == null, "agreedOn")
                .when(action != null && dueOn == null, "dueOn")
                .when(action != null && owner == null, "owner")
                .when(closed && closedOn == null, "closedOn")
                .when(closed && verifiedBy == null, "verifiedBy")
                .when(inTime == Answer.UNKNOWN, "workingCalendar");
        if (action == null && !closed && circumstances.isEmpty() && missing.isEmpty()) {
            return Outcome.notApplicable(this, finding.finding());
        }
        Outcome outcome = Outcome.satisfied(this, finding.finding(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    FINDING_CLOSED,
                    Evidence.happenedOn(foundOn)
                            .and("circumstances", circumstances)
                            .and("foundOn", foundOn)
                            .and("agreedOn", agreedOn)
                            .and("dueOn", dueOn)
                            .and("closedOn", closedOn),
                    owner);
        }
        return missing.isEmpty() ? outcome : outcome.gap(FINDING_CLOSED, missing);
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
