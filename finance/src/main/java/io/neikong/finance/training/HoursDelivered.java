package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.HOURS_DELIVERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a class was taught for as long as its plan says, and as its occupation and level need (课时足额).
 *
 * <p>Lessons outside the plan do not count, nor what was taught after the certificates were given. Lengths are whole seconds;
 * a class hour is as long as the policy says. As long as the length of one lesson is not known, the class is undetermined.
 *
 * @param policy  how long a class hour is ({@code tsv.hourMinutes}), by the day of the last lesson of the plan
 */
public record HoursDelivered(Policy policy) implements Control<TaughtClass> {

    private static final List<Rule> RULES = List.of(HOURS_DELIVERED);

    public HoursDelivered {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TaughtClass taught) {
        Outcome outcome = Outcome.satisfied(this, taught.trainingClass(), RULES);
        Integer requiredHours = taught.requiredHours();
        Instant certifiedAt = taught.certifiedAt();
        List<Lesson> lessons = taught.lessons();
        boolean untimed = false;
        long planned = 0;
        long delivered = 0;
        Instant last = null;
        for (int i = 0; i < lessons.size(); i++) {
            Teaching plan = lessons.get(i).planned();
            Teaching held = lessons.get(i).delivered();
            if (plan == null) {
                continue;
            }
            untimed |= plan.isUntimed() || (held != null && held.isUntimed());
            planned += plan.seconds();
            delivered += held == null || isTooLate(held, certifiedAt) ? 0 : held.seconds();
            Instant end = plan.endsAt();
            last = end != null && (last == null || end.isAfter(last)) ? end : last;
        }
        if (untimed || last == null || requiredHours == null) {
            return outcome.gap(
                    HOURS_DELIVERED,
                    Terms.NONE
                            .when(untimed, "lessonTimes")
                            .when(last == null && !untimed, "plan")
                            .when(requiredHours == null, "requiredHours"));
        }
        long required = requiredHours * classHour(ChinaTime.dayOf(last));
        return delivered >= planned && delivered >= required
                ? outcome
                : tooLittle(outcome, last, delivered, planned, required);
    }

    private long classHour(LocalDate day) {
        return policy.find(Parameters.CLASS_HOUR, Occasion.on(day))
                .orElseThrow()
                .value()
                .toSeconds();
    }

    private static boolean isTooLate(Teaching held, @Nullable Instant certifiedAt) {
        Instant startsAt = held.startsAt();
        return certifiedAt != null && startsAt != null && !startsAt.isBefore(certifiedAt);
    }

    private static Outcome tooLittle(Outcome outcome, Instant last, long delivered, long planned, long required) {
        return outcome.breach(
                HOURS_DELIVERED,
                Evidence.happenedOn(last)
                        .and(
                                "circumstances",
                                Terms.NONE
                                        .when(delivered < planned, "lessThanPlanned")
                                        .when(delivered < required, "lessThanRequired"))
                        .and("deliveredMinutes", delivered / 60)
                        .and("plannedMinutes", planned / 60)
                        .and("requiredMinutes", required / 60));
    }
}
