package io.neikong.finance.training;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a class found of its attendance (现场抽查到课情况).
 *
 * @param visit  the caller's identifier of the visit
 * @param programme  the programme that the class is paid under, null if not recorded
 * @param visitedAt  when the trainees were counted, null if not recorded
 * @param enrolled  how many trainees are on the roster, null if not recorded
 * @param present  how many of them were there, null if not recorded
 */
public record SpotCheck(
        String visit,
        @Nullable String programme,
        @Nullable Instant visitedAt,
        @Nullable Integer enrolled,
        @Nullable Integer present)
        implements Serializable {

    /**
     * Refuses counts that cannot be.
     *
     * @throws IllegalArgumentException if {@code enrolled} is less than 1, or {@code present} is negative or more than
     *     {@code enrolled}
     */
    public SpotCheck {
        programme = Recorded.text(programme);
        Objects.requireNonNull(visit, "visit");
        if (enrolled != null && enrolled < 1) {
            throw new IllegalArgumentException("enrolled must be at least 1, but was " + enrolled);
        }
        if (present != null && (present < 0 || (enrolled != null && present > enrolled))) {
            throw new IllegalArgumentException("present must be from 0 to " + enrolled + ", but was " + present);
        }
    }
}
