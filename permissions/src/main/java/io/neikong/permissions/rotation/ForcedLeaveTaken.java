package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.FORCED_LEAVE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that somebody took leave for a number of working days on end in a year, with none of his accounts used meanwhile
 * (强制休假).
 *
 * <p>Days off in between count for nothing and interrupt nothing, make-up working days count; a use of an account
 * interrupts, also on a day off. Only days of the year itself and through the day of looking count. Until the year is over
 * nothing is missing. A year whose holidays are not announced is a gap, and so is leave that would do if anybody knew
 * whether the accounts were used, or when it began.
 *
 * <p>A district that does not ask for forced leave does not use this control; nothing else does.
 *
 * @param calendar  the working days
 * @param minimumWorkingDays  how many working days on end, at least; 0 turns the rule off, so that it applies to nobody
 */
public record ForcedLeaveTaken(WorkingCalendar calendar, int minimumWorkingDays) implements Control<ForcedLeave> {

    private static final List<Rule> RULES = List.of(FORCED_LEAVE);

    /**
     * Refuses a number of days that is none.
     *
     * @throws IllegalArgumentException if {@code minimumWorkingDays} is negative
     */
    public ForcedLeaveTaken {
        Objects.requireNonNull(calendar, "calendar");
        if (minimumWorkingDays < 0) {
            throw new IllegalArgumentException(
                    "minimumWorkingDays must not be negative, but was " + minimumWorkingDays);
        }
    }

    /** Turned off, an engineering default: no public rule asks for forced leave. */
    public ForcedLeaveTaken(WorkingCalendar calendar) {
        this(calendar, 0);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ForcedLeave leave) {
        LocalDate newYear = LocalDate.of(leave.year(), Month.JANUARY, 1);
        LocalDate lastDay = LocalDate.of(leave.year(), Month.DECEMBER, 31);
        if (minimumWorkingDays == 0 || newYear.isAfter(leave.asOf())) {
            return Outcome.notApplicable(this, leave.person());
        }
        Outcome outcome = Outcome.satisfied(this, leave.person(), RULES);
        if (!calendar.covers(newYear)) {
            return outcome.gap(FORCED_LEAVE, ofYear(leave).andMissing(Terms.of("workingCalendar")), leave.person());
        }
        LocalDate through = leave.asOf().isBefore(lastDay) ? leave.asOf() : lastDay;
        Set<LocalDate> activeOn = leave.activeOn();
        int taken = longest(leave, newYear, through, false);
        if (taken >= minimumWorkingDays) {
            return activeOn != null
                    ? outcome
                    : outcome.gap(FORCED_LEAVE, ofYear(leave).andMissing(Terms.of("accountActivity")), leave.person());
        }
        if (!leave.asOf().isAfter(lastDay)) {
            return Outcome.notApplicable(this, leave.person());
        }
        return longest(leave, newYear, through, true) >= minimumWorkingDays
                ? outcome.gap(
                        FORCED_LEAVE,
                        ofYear(leave).andMissing(Terms.of("leaveFrom").when(activeOn == null, "accountActivity")),
                        leave.person())
                : outcome.breach(
                        FORCED_LEAVE,
                        ofYear(leave).and("taken", taken).and("required", minimumWorkingDays),
                        leave.person());
    }

    /**
     * The most working days on end that were leave, without a day in between on which an account was used.
     *
     * @param possibly  whether a day counts that can have been leave, as nobody knows when that began
     */
    private int longest(ForcedLeave leave, LocalDate first, LocalDate last, boolean possibly) {
        Set<LocalDate> activeOn = leave.activeOn() == null ? Set.of() : leave.activeOn();
        int longest = 0;
        int run = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (activeOn.contains(day)) {
                run = 0;
            } else if (calendar.isWorkingDay(day)) {
                run = isLeave(leave.leaves(), day, possibly) ? run + 1 : 0;
            }
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** A day that is leave as a whole. */
    private static boolean isLeave(List<Validity> leaves, LocalDate day, boolean possibly) {
        Validity wholeDay = Validity.ofDays(day, day.plusDays(1));
        for (Validity leave : leaves) {
            if ((possibly || leave.from() != null)
                    && leave.intersection(wholeDay).filter(wholeDay::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Evidence ofYear(ForcedLeave leave) {
        return Evidence.about("year", String.valueOf(leave.year()));
    }
}
