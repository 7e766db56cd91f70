package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.PLANNED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.rotation.RotationYear.Plan;
import io.neikong.permissions.rotation.RotationYear.Rotation;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a unit has a rotation plan for the year and that whoever was planned to leave a post left it by that day
 * (年度轮岗计划及落实情况).
 *
 * <p>No plan, a plan adopted too late, and each planned rotation that was not made or made late are breaches; days that
 * were not recorded are gaps. A plan that is adopted later is none yet. Until the plan is due and until the planned day is over
 * nothing is found. Whoever has to
 * rotate but is not in the plan is found by {@link TenureWithinLimit} when the limit comes near.
 *
 * @param adoptedThrough  the day of the year through which the plan has to be adopted, included
 */
public record RotationPlanned(MonthDay adoptedThrough) implements Control<RotationYear> {

    private static final List<Rule> RULES = List.of(PLANNED);

    public RotationPlanned {
        Objects.requireNonNull(adoptedThrough, "adoptedThrough");
    }

    /** The plan has to be adopted through 31 March, an engineering default. */
    public RotationPlanned() {
        this(MonthDay.of(Month.MARCH, 31));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RotationYear year) {
        LocalDate dueOn = adoptedThrough.atYear(year.year());
        boolean due = year.asOf().isAfter(dueOn);
        Plan plan = year.plan();
        LocalDate adoptedOn = plan == null ? null : plan.adoptedOn();
        if (plan == null || (adoptedOn != null && adoptedOn.isAfter(year.asOf()))) {
            return due
                    ? Outcome.satisfied(this, year.unit(), RULES).breach(PLANNED, seen(year, dueOn, "noRotationPlan"))
                    : Outcome.notApplicable(this, year.unit());
        }
        Outcome outcome = Outcome.satisfied(this, year.unit(), RULES);
        if (adoptedOn == null) {
            outcome = outcome.gap(PLANNED, ofYear(year).and("plan", plan.plan()).andMissing(Terms.of("planAdoptedOn")));
        } else if (due && adoptedOn.isAfter(dueOn)) {
            outcome = outcome.breach(
                    PLANNED,
                    seen(year, dueOn, "rotationPlanLate")
                            .and("plan", plan.plan())
                            .and("adoptedOn", adoptedOn));
        }
        for (Rotation rotation : plan.rotations()) {
            outcome = examine(year, plan, rotation, outcome);
        }
        return outcome;
    }

    private static Outcome examine(RotationYear year, Plan plan, Rotation rotation, Outcome outcome) {
        LocalDate plannedOn = rotation.plannedOn();
        LocalDate leftOn = rotation.leftOn();
        if (plannedOn == null) {
            return outcome.gap(
                    PLANNED, seen(year, plan, rotation).andMissing(Terms.of("plannedOn")), rotation.person());
        }
        boolean inTime = leftOn != null && !leftOn.isAfter(plannedOn);
        if (inTime || !year.asOf().isAfter(plannedOn)) {
            return outcome;
        }
        boolean left = leftOn != null && !leftOn.isAfter(year.asOf());
        return outcome.breach(
                PLANNED,
                seen(year, plan, rotation)
                        .and("circumstances", Terms.of(left ? "rotatedLate" : "notRotated"))
                        .and("plannedOn", plannedOn)
                        .and("leftOn", leftOn),
                rotation.person());
    }

    private static Evidence seen(RotationYear year, LocalDate dueOn, String circumstance) {
        return ofYear(year).and("circumstances", Terms.of(circumstance)).and("dueOn", dueOn);
    }

    /** The post and the person tell two lines of one plan apart. */
    private static Evidence seen(RotationYear year, Plan plan, Rotation rotation) {
        return ofYear(year)
                .andAbout("unit", year.unit())
                .andAbout("post", rotation.post())
                .and("plan", plan.plan())
                .and("person", rotation.person());
    }

    private static Evidence ofYear(RotationYear year) {
        return Evidence.about("year", String.valueOf(year.year()));
    }
}
