package io.neikong.permissions.mover;

import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of post as the personnel office has it (岗位变动). What counts is the day on which it takes effect; when it was
 * recorded is shown, and excuses nothing.
 *
 * @param change  the caller's identifier of the change
 * @param kind  what changed
 * @param effectiveOn  the first day on which the old post is no longer held, null if not recorded
 * @param recordedAt  when the personnel office recorded it, null if that is not kept
 * @param overlap  the time for which old and new permissions may be held together, null if none was asked for
 */
public record PostChange(
        String change,
        Kind kind,
        @Nullable LocalDate effectiveOn,
        @Nullable Instant recordedAt,
        @Nullable Overlap overlap)
        implements Serializable {

    /** What changed. */
    public enum Kind {
        /** Gave notice (辞职). */
        RESIGNATION,
        /** Retired (退休). */
        RETIREMENT,
        /** Was dismissed (辞退、开除). */
        DISMISSAL,
        /** Went to another post (调岗). */
        TRANSFER,
        /** Gave up one of several posts (免去兼任职务). */
        POST_ENDED;

        /** Whether the person does not work there any more. */
        boolean leaves() {
            return this == RESIGNATION || this == RETIREMENT || this == DISMISSAL;
        }
    }

    public PostChange {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(kind, "kind");
    }

    /** When it was recorded, if that was after the day on which it took effect. */
    Optional<Instant> recordedLate() {
        return recordedAt != null
                        && effectiveOn != null
                        && ChinaTime.dayOf(recordedAt).isAfter(effectiveOn)
                ? Optional.of(recordedAt)
                : Optional.empty();
    }
}
