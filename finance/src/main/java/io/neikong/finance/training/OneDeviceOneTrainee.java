package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.ENROLLED_AS_APPROVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.LessonCheckIns.CheckIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that no personal device checked in several trainees within moments: one of them was there, the others need not have
 * been (一台设备不得短时间内为多名学员签到).
 *
 * <p>There is one breach for each such device. What one trainee does twice with his device is nobody else's; it counts once in
 * {@link AttendedEnough}. A device that is not recorded, or a moment on a device of several, is a gap.
 *
 * @param moments  how close two check-ins have to be, inclusive; an engineering default is one minute
 */
public record OneDeviceOneTrainee(Duration moments) implements Control<LessonCheckIns> {

    /** The engineering default. */
    static final Duration ONE_MINUTE = Duration.ofSeconds(60);

    private static final List<Rule> RULES = List.of(ENROLLED_AS_APPROVED);

    /**
     * Refuses a time that nobody can keep.
     *
     * @throws IllegalArgumentException if {@code moments} is negative
     */
    public OneDeviceOneTrainee {
        Objects.requireNonNull(moments, "moments");
        if (moments.isNegative()) {
            throw new IllegalArgumentException("moments must not be negative, but was " + moments);
        }
    }

    /** Within one minute. */
    public OneDeviceOneTrainee() {
        this(ONE_MINUTE);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(LessonCheckIns lesson) {
        List<CheckIn> checkIns = lesson.checkIns();
        if (checkIns.isEmpty()) {
            return Outcome.notApplicable(this, lesson.lesson());
        }
        Outcome outcome = Outcome.satisfied(this, lesson.lesson(), RULES);
        int from = 0;
        for (int i = 1; i <= checkIns.size(); i++) {
            String device = checkIns.get(from).device();
            if (device != null
                    && (i == checkIns.size() || !device.equals(checkIns.get(i).device()))) {
                outcome = examine(device, checkIns, from, i, outcome);
                from = i;
            }
        }
        return from < checkIns.size() ? outcome.gap(ENROLLED_AS_APPROVED, "device") : outcome;
    }

    /** Neighbours are enough: between two trainees who are close, there is a closest pair. */
    private Outcome examine(String device, List<CheckIn> checkIns, int from, int to, Outcome outcome) {
        boolean several = false;
        boolean close = false;
        boolean undated = checkIns.get(from).at() == null;
        for (int i = from + 1; i < to; i++) {
            boolean other =
                    !checkIns.get(i).trainee().equals(checkIns.get(i - 1).trainee());
            several |= other;
            undated |= checkIns.get(i).at() == null;
            close |= other && isClose(checkIns.get(i - 1), checkIns.get(i));
        }
        if (close) {
            return shared(device, checkIns.subList(from, to), outcome);
        }
        return several && undated
                ? outcome.gap(
                        ENROLLED_AS_APPROVED,
                        Evidence.about("device", device).andMissing(Terms.of("checkedInAt")),
                        trainees(checkIns.subList(from, to)))
                : outcome;
    }

    private boolean isClose(CheckIn one, CheckIn next) {
        Instant from = one.at();
        Instant to = next.at();
        return from != null && to != null && Duration.between(from, to).compareTo(moments) <= 0;
    }

    private Outcome shared(String device, List<CheckIn> checkIns, Outcome outcome) {
        List<CheckIn> close = checkIns.stream()
                .filter(one -> checkIns.stream()
                        .anyMatch(other ->
                                !one.trainee().equals(other.trainee()) && isClose(one, other) && isClose(other, one)))
                .toList();
        String[] trainees = trainees(close);
        return outcome.breach(
                ENROLLED_AS_APPROVED,
                Evidence.about("device", device)
                        .andHappenedOn(close.get(0).at())
                        .and("circumstances", Terms.of("deviceShared"))
                        .and("trainee", List.of(trainees))
                        .and("checkedInAt", close.get(0).at())
                        .and("seconds", moments.toSeconds()),
                trainees);
    }

    private static String[] trainees(List<CheckIn> checkIns) {
        Set<String> trainees = new TreeSet<>();
        checkIns.forEach(one -> trainees.add(one.trainee()));
        return trainees.toArray(String[]::new);
    }
}
