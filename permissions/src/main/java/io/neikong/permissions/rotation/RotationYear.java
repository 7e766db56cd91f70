package io.neikong.permissions.rotation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a unit planned to rotate in a year, and what came of it (年度轮岗计划及落实).
 *
 * @param unit  the unit
 * @param year  the calendar year
 * @param plan  the plan, null if there is none
 * @param asOf  the day on which it is looked at
 */
public record RotationYear(String unit, int year, @Nullable Plan plan, LocalDate asOf) implements Serializable {

    /**
     * The plan of a year.
     *
     * @param plan  the caller's identifier of the plan
     * @param adoptedOn  the day on which it was adopted, null if not recorded
     * @param rotations  what it says, in any order; empty if nobody was to rotate
     */
    public record Plan(String plan, @Nullable LocalDate adoptedOn, List<Rotation> rotations) implements Serializable {
        public Plan {
            Objects.requireNonNull(plan, "plan");
            rotations = List.copyOf(rotations);
        }
    }

    /**
     * One line of a plan.
     *
     * @param person  who was to leave
     * @param post  which post of the unit
     * @param plannedOn  the first day on which he was no longer to hold it, null if not recorded
     * @param leftOn  the first day on which he no longer held it, null if he still does
     */
    public record Rotation(
            String person,
            String post,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate leftOn) implements Serializable {
        public Rotation {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(post, "post");
        }
    }

    public RotationYear {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(asOf, "asOf");
    }
}
