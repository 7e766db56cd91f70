package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.SPOT_ATTENDANCE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Checks that enough of a class was there when it was visited: below one line it gets a yellow card, below another a red one
 * (抽查到课率黄牌、红牌).
 *
 * <p>Exactly a line is not below it; people are counted and nothing is divided. A red card weighs {@link Severity#CRITICAL}.
 *
 * @param policy  the lines ({@code tsv.spotYellow}, {@code tsv.spotRed}), by the day of the visit
 */
public record SpotAttendance(Policy policy) implements Control<SpotCheck> {

    private static final List<Rule> RULES = List.of(SPOT_ATTENDANCE);

    public SpotAttendance {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SpotCheck check) {
        Outcome outcome = Outcome.satisfied(this, check.visit(), RULES);
        Instant visitedAt = check.visitedAt();
        Integer enrolled = check.enrolled();
        Integer present = check.present();
        if (visitedAt == null || enrolled == null || present == null) {
            return outcome.gap(
                    SPOT_ATTENDANCE,
                    Terms.NONE
                            .when(visitedAt == null, "visitedAt")
                            .when(enrolled == null, "enrolled")
                            .when(present == null, "present"));
        }
        Occasion occasion = Occasion.on(ChinaTime.dayOf(visitedAt)).inProgramme(check.programme());
        int red = percent(Parameters.RED_CARD_ATTENDANCE, occasion);
        int yellow = percent(Parameters.YELLOW_CARD_ATTENDANCE, occasion);
        if (present * 100L < (long) red * enrolled) {
            return outcome.breach(
                    SPOT_ATTENDANCE, Severity.CRITICAL, seen("redCard", red, visitedAt, enrolled, present));
        }
        return present * 100L < (long) yellow * enrolled
                ? outcome.breach(SPOT_ATTENDANCE, seen("yellowCard", yellow, visitedAt, enrolled, present))
                : outcome;
    }

    private int percent(Parameter<Integer> parameter, Occasion occasion) {
        return policy.find(parameter, occasion).orElseThrow().value();
    }

    private static Evidence seen(String card, int line, Instant visitedAt, int enrolled, int present) {
        return Evidence.happenedOn(visitedAt)
                .andTerm("card", card)
                .and("visitedAt", visitedAt)
                .and("enrolled", enrolled)
                .and("present", present)
                .and("line", line);
    }
}
