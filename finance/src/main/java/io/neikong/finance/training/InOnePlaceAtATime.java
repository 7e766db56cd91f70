package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.TIMETABLE_POSSIBLE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.Timetable.Stay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that a trainee or a teacher is not on record in two places at one time (同一人同一时间不得出现在两处).
 *
 * <p>There is one breach for each two stays that overlap. One that ends when the other begins does not. A stay of which
 * beginning or end is not recorded is a gap.
 */
public record InOnePlaceAtATime() implements Control<Timetable> {

    private static final List<Rule> RULES = List.of(TIMETABLE_POSSIBLE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Timetable timetable) {
        List<Stay> stays = timetable.stays();
        if (stays.isEmpty()) {
            return Outcome.notApplicable(this, timetable.person());
        }
        boolean possible = true;
        Instant taken = null;
        for (int i = 0; i < stays.size(); i++) {
            Instant from = stays.get(i).startsAt();
            Instant to = stays.get(i).endsAt();
            if (from == null || to == null) {
                possible = false;
                continue;
            }
            possible &= taken == null || !from.isBefore(taken);
            taken = taken == null || to.isAfter(taken) ? to : taken;
        }
        Outcome outcome = Outcome.satisfied(this, timetable.person(), RULES);
        return possible ? outcome : found(timetable, outcome);
    }

    private static Outcome found(Timetable timetable, Outcome soFar) {
        Outcome outcome = soFar;
        List<Stay> stays = timetable.stays();
        List<String> undated = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            Stay one = stays.get(i);
            Instant from = one.startsAt();
            Instant to = one.endsAt();
            if (from == null || to == null) {
                undated.add(one.stay());
                continue;
            }
            for (Stay other : stays.subList(i + 1, stays.size())) {
                Instant start = other.startsAt();
                if (start != null && other.endsAt() != null && start.isBefore(to)) {
                    outcome = outcome.breach(
                            TIMETABLE_POSSIBLE,
                            Evidence.about("stay", one.stay())
                                    .andAbout("otherStay", other.stay())
                                    .andHappenedOn(start)
                                    .and("circumstances", Terms.of("twoPlaces"))
                                    .and("startsAt", start),
                            timetable.person());
                }
            }
        }
        return undated.isEmpty()
                ? outcome
                : outcome.gap(
                        TIMETABLE_POSSIBLE,
                        Evidence.missing(Terms.of("stayTimes")).and("stays", undated),
                        timetable.person());
    }
}
