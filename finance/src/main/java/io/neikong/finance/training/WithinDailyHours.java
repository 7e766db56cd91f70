package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.TIMETABLE_POSSIBLE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.Timetable.Stay;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a class was not taught for longer on one day than class hours may be counted (单日课时不超上限).
 *
 * <p>Exactly the limit is in order. Days off and make-up working days have the same limit. If the times of a lesson are not
 * recorded, that is a gap, unless the others are too much already.
 *
 * @param policy  how many class hours one day may have ({@code tsv.maxDailyHours}) and how long one is
 *     ({@code tsv.hourMinutes}), by the day
 */
public record WithinDailyHours(Policy policy) implements Control<TeachingDay> {

    private static final List<Rule> RULES = List.of(TIMETABLE_POSSIBLE);

    public WithinDailyHours {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TeachingDay day) {
        List<Stay> lessons = day.lessons();
        if (lessons.isEmpty()) {
            return Outcome.notApplicable(this, day.trainingClass());
        }
        long opens = ChinaTime.startOf(day.day()).getEpochSecond();
        long closes = ChinaTime.startOf(day.day().plusDays(1)).getEpochSecond();
        boolean untimed = false;
        long taught = 0;
        for (int i = 0; i < lessons.size(); i++) {
            Instant from = lessons.get(i).startsAt();
            Instant to = lessons.get(i).endsAt();
            if (from == null || to == null) {
                untimed = true;
            } else {
                taught += Math.max(0, Math.min(to.getEpochSecond(), closes) - Math.max(from.getEpochSecond(), opens));
            }
        }
        Outcome outcome = Outcome.satisfied(this, day.trainingClass(), RULES);
        long permitted = permittedSecondsTimesAnHour(day);
        if (taught * 3600 > permitted) {
            return outcome.breach(
                    TIMETABLE_POSSIBLE,
                    Evidence.happenedOn(day.day())
                            .andAbout("day", day.day())
                            .and("circumstances", Terms.of("tooManyHours"))
                            .and("taughtMinutes", taught / 60)
                            .and("permittedMinutes", permitted / 3600 / 60));
        }
        return untimed
                ? outcome.gap(
                        TIMETABLE_POSSIBLE,
                        Evidence.NONE.andAbout("day", day.day()).andMissing(Terms.of("lessonTimes")))
                : outcome;
    }

    /** Both are durations: seven "hours" are seven class hours. The product is compared as it is, without a division. */
    private long permittedSecondsTimesAnHour(TeachingDay day) {
        Occasion occasion = Occasion.on(day.day());
        long hours = policy.find(Parameters.MAXIMUM_DAILY_HOURS, occasion)
                .orElseThrow()
                .value()
                .toSeconds();
        long hour = policy.find(Parameters.CLASS_HOUR, occasion)
                .orElseThrow()
                .value()
                .toSeconds();
        return hours * hour;
    }
}
