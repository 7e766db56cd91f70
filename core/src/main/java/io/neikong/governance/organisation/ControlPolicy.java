package io.neikong.governance.organisation;

import io.neikong.control.Control;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for its unit and staff for internal control and audit, and the controls that go by it (内控稽核部门参数).
 *
 * @param calendar  the working days
 * @param minimumUnits  how many units a body has at least, 1 or more
 * @param minimumPersons  how many persons do nothing else, at least, 1 or more
 */
public record ControlPolicy(WorkingCalendar calendar, int minimumUnits, int minimumPersons) implements Serializable {

    /**
     * Refuses numbers that ask for nothing.
     *
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public ControlPolicy {
        Objects.requireNonNull(calendar, "calendar");
        UnitEstablished.refuseLessThanOne("minimumUnits", minimumUnits);
        UnitEstablished.refuseLessThanOne("minimumPersons", minimumPersons);
    }

    /** One unit, and two persons, which is an engineering default. */
    public ControlPolicy(WorkingCalendar calendar) {
        this(calendar, 1, 2);
    }

    /** What examines the units of a body. */
    public List<Control<ControlUnits>> onUnits() {
        return List.of(new UnitEstablished(minimumUnits));
    }

    /** What examines the staff of a body. */
    public List<Control<ControlStaff>> onStaff() {
        return List.of(new EnoughDedicatedStaff(minimumPersons), new NeverWithoutStaff(calendar));
    }
}
