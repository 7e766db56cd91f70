package io.neikong.governance.rectification;

import io.neikong.control.Control;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for its register of problems, and the controls that go by it (整改参数). No rule was found for either period, so
 * both are engineering defaults.
 *
 * @param calendar  the working days
 * @param planWithin  how soon a problem has an owner, a measure and a last day
 * @param recurWithin  for how long after its closure a problem must not come back
 */
public record RectificationPolicy(WorkingCalendar calendar, Period planWithin, Period recurWithin)
        implements Serializable {

    public RectificationPolicy {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(planWithin, "planWithin");
        Objects.requireNonNull(recurWithin, "recurWithin");
    }

    /** With a plan within ten working days, and no recurrence within twelve months. */
    public RectificationPolicy(WorkingCalendar calendar) {
        this(calendar, ProblemRegistered.TEN_WORKING_DAYS, RecurrenceReopens.TWELVE_MONTHS);
    }

    /** What examines a problem by itself. */
    public List<Control<Problem>> onProblems() {
        return List.of(
                new ProblemRegistered(calendar, planWithin),
                new RectifiedInTime(),
                new MechanismChanged(),
                new LookedAtElsewhere());
    }

    /** What examines a problem beside the others of its register. */
    public List<Control<RegisteredProblem>> onRegisters() {
        return List.of(new ClosedOnProof(), new RecurrenceReopens(recurWithin));
    }
}
