package io.neikong.governance.rectification;

import static io.neikong.governance.rectification.RectificationRule.LOOKED_AT_ELSEWHERE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.rectification.Problem.LookedAt;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that after the problem of one case, once it is closed, it is on record that somebody looked for the same in at least one other
 * unit (个案问题举一反三). A look in the unit of the problem itself is none. What is open is not examined, nor is a problem of many,
 * which is a matter of {@link MechanismChanged}.
 */
public record LookedAtElsewhere() implements Control<Problem> {

    private static final List<Rule> RULES = List.of(LOOKED_AT_ELSEWHERE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Problem problem) {
        Boolean common = problem.cause().common();
        Answer closed = problem.closed();
        if (problem.isAhead() || closed == Answer.NO || Boolean.TRUE.equals(common)) {
            return Outcome.notApplicable(this, problem.problem());
        }
        List<LookedAt> looks = problem.lookedAt().stream()
                .filter(look -> problem.hasCome(look.checkedOn()))
                .toList();
        Set<String> units = new TreeSet<>();
        looks.stream().map(LookedAt::unit).filter(Objects::nonNull).forEach(units::add);
        String home = problem.unit();
        boolean elsewhere = units.size() > 1 || (home != null && !units.isEmpty() && !units.contains(home));
        Outcome outcome = Outcome.satisfied(this, problem.problem(), RULES);
        if (elsewhere) {
            return outcome;
        }
        boolean unnamed = looks.stream().anyMatch(look -> look.unit() == null);
        boolean homeless = home == null && !units.isEmpty();
        if (common != null && closed == Answer.YES && !unnamed && !homeless) {
            return outcome.breach(
                    LOOKED_AT_ELSEWHERE,
                    Evidence.happenedOn(problem.closedOn())
                            .and("closedOn", problem.closedOn())
                            .and("unit", home)
                            .andAny("lookedAt", units),
                    problem.plan().owner());
        }
        return outcome.gap(
                LOOKED_AT_ELSEWHERE,
                Terms.NONE
                        .when(common == null, "common")
                        .when(closed == Answer.UNKNOWN, "status")
                        .when(homeless, "unit")
                        .when(unnamed, "checkedUnit"));
    }
}
