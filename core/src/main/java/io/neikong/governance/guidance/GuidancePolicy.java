package io.neikong.governance.guidance;

import io.neikong.control.Control;
import io.neikong.time.Period;
import java.io.Serializable;
import java.util.List;

/**
 * What a district sets for the training and guidance of its streets and towns, and the controls that go by it (街镇培训指导参数). No public
 * rule has a number, so all are engineering defaults.
 *
 * @param perYear  how many sessions or visits each street has in a year, at least 1
 * @param validFor  how long an operator needs no other session after one
 * @param afterStart  how long a new operator, or a new street, may be without one
 */
public record GuidancePolicy(int perYear, Period validFor, Period afterStart) implements Serializable {

    static final Period TWELVE_MONTHS = Period.months(12);
    static final Period THIRTY_DAYS = Period.calendarDays(30);

    /**
     * Refuses what cannot be counted.
     *
     * @throws IllegalArgumentException if {@code perYear} is less than 1, or if a period is not one of calendar days, months or
     *     years without rollover
     */
    public GuidancePolicy {
        requireSome(perYear);
        Period.requirePlain("validFor", validFor);
        Period.requirePlain("afterStart", afterStart);
    }

    /** With one session or visit a year, twelve months, and thirty days for who is new. */
    public GuidancePolicy() {
        this(1, TWELVE_MONTHS, THIRTY_DAYS);
    }

    /** What examines a street or town. */
    public List<Control<StreetBody>> onBodies() {
        return List.of(new GuidedEachYear(perYear, afterStart));
    }

    /** What examines an operator. */
    public List<Control<StreetOperator>> onOperators() {
        return List.of(new OperatorTrained(validFor, afterStart));
    }

    /** What examines the record of a session or visit. */
    public List<Control<GuidanceSession>> onSessions() {
        return List.of(new GuidanceRecorded());
    }

    /** What examines the start of a policy in a street. */
    public List<Control<PolicyStart>> onPolicyStarts() {
        return List.of(new TaughtBeforeHandled());
    }

    static void requireSome(int perYear) {
        if (perYear < 1) {
            throw new IllegalArgumentException("perYear must be at least 1, but was " + perYear);
        }
    }
}
