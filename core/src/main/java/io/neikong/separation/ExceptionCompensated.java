package io.neikong.separation;

import static io.neikong.separation.SodRule.EXCEPTION_COMPENSATED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Approval;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an exception from a separation names its unit, its separation, an end and what is done instead, was approved and
 * recorded before it was used, and that what is to be done instead was done (例外无批准、无期限或无补偿性控制).
 *
 * <p>What is done instead is due for the first time one interval after the first day of the exception, used or not, at the
 * latest on its last day, and then again within one interval of the last time, as long as the exception holds. What is due on
 * the day judged on may still be done on that day.
 *
 * @param interval  how often at least what is done instead has to be done
 */
public record ExceptionCompensated(Period interval) implements Control<SeparationException> {

    private static final List<Rule> RULES = List.of(EXCEPTION_COMPENSATED);

    /**
     * Refuses what cannot be counted without a calendar.
     *
     * @throws IllegalArgumentException if the interval is one of hours or working days, rolls over or is empty
     */
    public ExceptionCompensated {
        if (!interval.isPlain() || interval.amount() < 1) {
            throw new IllegalArgumentException(
                    "interval must be at least one day, month or year that needs no calendar, but was " + interval);
        }
    }

    /** At least once every three months, an engineering default. */
    public ExceptionCompensated() {
        this(Period.months(3));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SeparationException exception) {
        Outcome outcome = Outcome.satisfied(this, exception.id(), RULES);
        Approval.Standing standing = standing(exception);
        LocalDate missedOn = missedOn(exception);
        Terms lacking = Terms.NONE
                .when(exception.unit() == null, "unit")
                .when(exception.separation() == null, "separation")
                .when(exception.approval() == null, "approver")
                .when(standing == Approval.Standing.AFTER, "approvalBeforeUse")
                .when(standing == Approval.Standing.BACKDATED, "recordBeforeUse")
                .when(exception.until() == null, "until")
                .when(isUsedOutside(exception), "useWithinTerm")
                .when(exception.compensatingControl() == null, "compensatingControl")
                .when(missedOn != null, "carriedOut");
        if (!lacking.isEmpty()) {
            outcome = outcome.breach(
                    EXCEPTION_COMPENSATED,
                    of(exception)
                            .and("lacking", lacking)
                            .and("dueOn", missedOn)
                            .andHappenedOn(exception.firstUsedAt()));
        }
        Terms missing = Terms.NONE
                .when(standing == Approval.Standing.UNDATED, "approvedAt")
                .when(isUsedUnrecorded(exception), "recordedAt")
                .when(exception.from() == null, "from");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(EXCEPTION_COMPENSATED, of(exception).andMissing(missing));
    }

    private static Evidence of(SeparationException exception) {
        return Evidence.of("unit", exception.unit()).and("separation", exception.separation());
    }

    /** How the approval stands to the first use, null if there is none; before a use any moment will do. */
    private static Approval.@Nullable Standing standing(SeparationException exception) {
        Approval approval = exception.approval();
        if (approval == null) {
            return null;
        }
        if (exception.firstUsedAt() != null) {
            return approval.standing(exception.firstUsedAt());
        }
        return approval.claimedAt() == null && approval.recordedAt() == null
                ? Approval.Standing.UNDATED
                : Approval.Standing.BEFORE;
    }

    private static boolean isUsedUnrecorded(SeparationException exception) {
        return exception.firstUsedAt() != null
                && exception.approval() != null
                && exception.approval().claimedAt() != null
                && exception.approval().recordedAt() == null;
    }

    private static boolean isUsedOutside(SeparationException exception) {
        if (exception.firstUsedAt() == null) {
            return false;
        }
        LocalDate usedOn = ChinaTime.dayOf(exception.firstUsedAt());
        return (exception.from() != null && usedOn.isBefore(exception.from()))
                || (exception.until() != null && !usedOn.isBefore(exception.until()));
    }

    /** The first day by which what is done instead should have been done and was not, null if there is none. */
    private @Nullable LocalDate missedOn(SeparationException exception) {
        if (exception.from() == null || exception.compensatingControl() == null) {
            return null;
        }
        LocalDate due = interval.lastDay(exception.from());
        if (exception.until() != null && !due.isBefore(exception.until())) {
            due = exception.until().minusDays(1);
        }
        for (LocalDate day : exception.carriedOutOn()) {
            if (day.isAfter(due)) {
                break;
            }
            if (!day.isBefore(exception.from())) {
                due = interval.lastDay(day);
                if (exception.until() != null && !due.isBefore(exception.until())) {
                    return null;
                }
            }
        }
        return due.isBefore(exception.asOf()) ? due : null;
    }
}
