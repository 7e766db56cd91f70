package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.ATTENDED_ENOUGH;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.Attendance.Seat;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a trainee attended the part of the hours that he has to (学员出勤率达标).
 *
 * <p>Attended and required time are compared as whole seconds, without a division: what is exactly the limit is enough, and
 * nothing is rounded. Each trainee is looked at alone, never an average. Time between a check-in and a check-out counts. Where
 * one of the two is missing, anything between nothing and all that is possible was attended; it is a gap exactly if that
 * decides. A check-in that stands twice counts once.
 *
 * @param policy  which percentage a trainee has to attend ({@code tsv.minAttendance}), by the day of the last lesson
 * @param excusedCounts  whether leave that was granted counts as attended; an engineering default is that it does not
 */
public record AttendedEnough(Policy policy, boolean excusedCounts) implements Control<Attendance> {

    private static final List<Rule> RULES = List.of(ATTENDED_ENOUGH);

    public AttendedEnough {
        Objects.requireNonNull(policy, "policy");
    }

    /** Whoever is excused is absent. */
    public AttendedEnough(Policy policy) {
        this(policy, false);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Attendance attendance) {
        Outcome outcome = Outcome.satisfied(this, attendance.attendance(), RULES);
        List<Seat> seats = attendance.seats();
        Instant last = null;
        long required = 0;
        long least = 0;
        long most = 0;
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            last = last == null || seat.endsAt().isAfter(last) ? seat.endsAt() : last;
            required += seat.seconds();
            if (excusedCounts && seat.excused()) {
                least += seat.seconds();
                most += seat.seconds();
            } else if (counts(seat, attendance.certifiedAt())) {
                least += seat.leastSeconds();
                most += seat.mostSeconds();
            }
        }
        if (last == null) {
            return outcome.gap(ATTENDED_ENOUGH, "lessons");
        }
        Setting<Integer> minimum = policy.find(
                        Parameters.MINIMUM_ATTENDANCE,
                        Occasion.on(ChinaTime.dayOf(last)).inProgramme(attendance.programme()))
                .orElseThrow();
        long enough = required * minimum.value();
        if (least * 100 >= enough) {
            return outcome;
        }
        return most * 100 < enough
                ? outcome.breach(ATTENDED_ENOUGH, seen(last, most, required, minimum), attendance.trainee())
                : outcome.gap(
                        ATTENDED_ENOUGH,
                        Evidence.missing(Terms.of("checkInOrOut")).and("lessons", uncertain(seats)),
                        attendance.trainee());
    }

    private static boolean counts(Seat seat, @Nullable Instant certifiedAt) {
        return certifiedAt == null || seat.startsAt().isBefore(certifiedAt);
    }

    private static Evidence seen(Instant last, long attended, long required, Setting<Integer> minimum) {
        return Evidence.happenedOn(last)
                .and("attendedMinutes", attended / 60)
                .and("hoursMinutes", required / 60)
                .and("minimum", minimum.value())
                .and(
                        "setBy",
                        minimum.override().map(PolicyOverride::basisDocument).orElse(null));
    }

    private static List<String> uncertain(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.leastSeconds() < seat.mostSeconds())
                .map(Seat::lesson)
                .sorted()
                .toList();
    }
}
