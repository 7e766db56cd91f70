package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.SUPERVISED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a class was visited at least once while it ran, and that enough of its trainees were asked by telephone
 * (现场督导与电话抽查).
 *
 * <p>Exactly the percentage is enough; nothing is divided or rounded. A class is judged from the day after its last day.
 *
 * @param policy  which percentage of a class is asked by telephone ({@code tsv.phoneCheck}), by the last day of the class
 */
public record ClassSupervised(Policy policy) implements Control<ClassSupervision> {

    private static final List<Rule> RULES = List.of(SUPERVISED);

    public ClassSupervised {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ClassSupervision supervision) {
        LocalDate endedOn = supervision.endedOn();
        if (endedOn == null || !endedOn.isBefore(supervision.asOf())) {
            return Outcome.notApplicable(this, supervision.trainingClass());
        }
        Integer enrolled = supervision.enrolled();
        Integer visits = supervision.visits();
        Integer phoned = supervision.phoned();
        int percent = policy.find(Parameters.PHONE_CHECK, Occasion.on(endedOn))
                .orElseThrow()
                .value();
        boolean unvisited = visits != null && visits == 0;
        boolean tooFew = enrolled != null && phoned != null && phoned * 100L < (long) percent * enrolled;
        Outcome outcome = Outcome.satisfied(this, supervision.trainingClass(), RULES);
        if (unvisited || tooFew) {
            outcome = outcome.breach(
                    SUPERVISED,
                    seen(
                            supervision,
                            endedOn,
                            percent,
                            Terms.NONE.when(unvisited, "notVisited").when(tooFew, "tooFewPhoned")));
        }
        return outcome.gap(
                SUPERVISED,
                Terms.NONE
                        .when(enrolled == null, "enrolled")
                        .when(visits == null, "visits")
                        .when(phoned == null, "phoned"));
    }

    private static Evidence seen(ClassSupervision supervision, LocalDate endedOn, int percent, Terms circumstances) {
        Evidence seen = Evidence.happenedOn(endedOn)
                .and("circumstances", circumstances)
                .and("endedOn", endedOn)
                .and("percent", percent);
        Integer enrolled = supervision.enrolled();
        Integer phoned = supervision.phoned();
        return enrolled == null || phoned == null
                ? seen
                : seen.and("enrolled", enrolled).and("phoned", phoned);
    }
}
