package io.neikong.governance.organisation;

import static io.neikong.governance.organisation.OrganisationRule.UNIT_ESTABLISHED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.organisation.ControlUnits.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that a body has a unit for internal control and audit, and that it does not report to somebody who leads what it has to
 * supervise (内控、稽核部门设置). A unit that does counts as none.
 *
 * @param minimumUnits  how many there must be at least; one, if the district has nothing else
 */
public record UnitEstablished(int minimumUnits) implements Control<ControlUnits> {

    private static final List<Rule> RULES = List.of(UNIT_ESTABLISHED);

    /**
     * Refuses a number that asks for nothing.
     *
     * @throws IllegalArgumentException if {@code minimumUnits} is less than 1
     */
    public UnitEstablished {
        refuseLessThanOne("minimumUnits", minimumUnits);
    }

    static void refuseLessThanOne(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but was " + number);
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ControlUnits body) {
        Set<String> leaders = body.handlingLeaders();
        Set<String> active = new TreeSet<>();
        Set<String> dependent = new TreeSet<>();
        Set<String> untold = new TreeSet<>();
        for (Unit unit : body.units()) {
            if (unit.validity().overlapsDay(body.asOf())) {
                active.add(unit.unit());
                if (unit.reportsTo() == null) {
                    untold.add(unit.unit());
                } else if (leaders != null && leaders.contains(unit.reportsTo())) {
                    dependent.add(unit.unit());
                }
            }
        }
        Outcome outcome = Outcome.satisfied(this, body.body(), RULES);
        Set<String> perhaps = new HashSet<>(active);
        perhaps.removeAll(dependent);
        Set<String> sure = new HashSet<>(perhaps);
        sure.removeAll(untold);
        if (perhaps.size() < minimumUnits) {
            return outcome.breach(
                    UNIT_ESTABLISHED,
                    Evidence.of(
                                    "circumstances",
                                    Terms.NONE
                                            .when(active.isEmpty(), "noUnit")
                                            .when(!active.isEmpty() && active.size() < minimumUnits, "tooFewUnits")
                                            .when(!dependent.isEmpty(), "reportsToHandling"))
                            .and("counted", perhaps.size())
                            .and("required", minimumUnits)
                            .andAny("units", dependent));
        }
        return leaders != null && sure.size() >= minimumUnits
                ? outcome
                : outcome.gap(
                        UNIT_ESTABLISHED,
                        Terms.NONE
                                .when(sure.size() < minimumUnits, "reportsTo")
                                .when(leaders == null, "handlingLeaders"));
    }
}
