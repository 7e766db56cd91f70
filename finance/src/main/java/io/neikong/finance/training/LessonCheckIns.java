package io.neikong.finance.training;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who checked in to a lesson, and out of it, with which personal device and when (课次签到设备).
 *
 * @param lesson  the caller's identifier of the lesson
 * @param checkIns  all check-ins and check-outs with personal devices, in any order, without those at a terminal of the
 *     institution, which everybody uses; sorted by device and moment, what is not recorded last
 */
public record LessonCheckIns(String lesson, List<CheckIn> checkIns) implements Serializable {

    private static final Comparator<CheckIn> BY_DEVICE = Comparator.comparing(
                    CheckIn::device, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(CheckIn::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(CheckIn::trainee);

    /**
     * One check-in or check-out.
     *
     * @param trainee  the stable identifier of the trainee, never a name
     * @param device  the identifier of the device, null if not recorded
     * @param at  when, null if not recorded
     */
    public record CheckIn(
            String trainee,
            @Nullable String device,
            @Nullable Instant at) implements Serializable {
        public CheckIn {
            device = Recorded.text(device);
            Objects.requireNonNull(trainee, "trainee");
        }
    }

    /** Sorts the check-ins. */
    public LessonCheckIns {
        Objects.requireNonNull(lesson, "lesson");
        checkIns = checkIns.stream().sorted(BY_DEVICE).toList();
    }
}
