package io.neikong.governance.organisation;

import io.neikong.control.Recorded;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units of one body for internal control and audit, all that there were (内控、稽核部门).
 *
 * @param body  the caller's identifier of the body
 * @param units  the units, in any order; one that changed whom it reports to stands there several times
 * @param handlingLeaders  the persons who lead the handling of the business or its finance on {@link #asOf}, null if that is not
 *     known
 * @param asOf  the day on which is judged
 */
public record ControlUnits(
        String body, List<Unit> units, @Nullable Set<String> handlingLeaders, LocalDate asOf) implements Serializable {

    /**
     * One of them while it reported to one person.
     *
     * @param unit  the caller's identifier of the unit
     * @param reportsTo  the identifier of the person to whom it reports, null if not recorded
     * @param validity  from when to when
     */
    public record Unit(String unit, @Nullable String reportsTo, Validity validity) implements Serializable {
        public Unit {
            Objects.requireNonNull(unit, "unit");
            reportsTo = Recorded.text(reportsTo);
            Objects.requireNonNull(validity, "validity");
        }
    }

    public ControlUnits {
        Objects.requireNonNull(body, "body");
        units = List.copyOf(units);
        handlingLeaders = handlingLeaders == null ? null : Set.copyOf(Recorded.texts(handlingLeaders));
        Objects.requireNonNull(asOf, "asOf");
    }
}
