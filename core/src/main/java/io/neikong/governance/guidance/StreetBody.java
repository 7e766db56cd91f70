package io.neikong.governance.guidance;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A street or town that handles subsidies, while it existed, and how it was trained and guided (街镇).
 *
 * @param body  the caller's identifier of the street or town
 * @param from  the first day on which it existed, null if not known
 * @param to  the first day on which it no longer existed, null if it still does
 * @param successor  the identifier of the body that took over its work (合并后的街镇), null if none is recorded
 * @param guidances  the sessions and visits that it had, and those that the bodies had whose work it took over; in any order, and
 *     one that is listed twice counts once
 * @param registeredSince  the first day from which on every session and visit is in the register, null if not known; what is not
 *     there was not held only since then
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record StreetBody(
        String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor,
        List<Guidance> guidances,
        @Nullable LocalDate registeredSince,
        LocalDate asOf)
        implements Serializable {

    /**
     * A session or visit that a body had (培训、指导).
     *
     * @param session  the identifier of the session or visit
     * @param body  the body that had it
     * @param heldOn  the day of it, null if not recorded
     */
    public record Guidance(
            String session, String body, @Nullable LocalDate heldOn) implements Serializable {
        public Guidance {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(body, "body");
        }
    }

    /**
     * Refuses a body that ended before it began, or that took over its own work.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code to}, or if {@code successor} is {@code body}
     */
    public StreetBody {
        Objects.requireNonNull(body, "body");
        successor = Recorded.text(successor);
        if (body.equals(successor)) {
            throw new IllegalArgumentException("successor must be another body, but was " + successor);
        }
        guidances = List.copyOf(guidances);
        Objects.requireNonNull(asOf, "asOf");
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to, but was " + from + " and " + to);
        }
    }

    /**
     * Whether a session or visit is one that counts for this body: its own while it existed, or that of a body whose work it took
     * over when it began. What others had while this one existed beside them did not reach its people. True if the day is not known.
     */
    boolean counts(Guidance guidance) {
        LocalDate heldOn = guidance.heldOn();
        if (heldOn == null) {
            return true;
        }
        boolean begun = from == null || !heldOn.isBefore(from);
        return !heldOn.isAfter(asOf)
                && (guidance.body().equals(body)
                        ? begun && (to == null || heldOn.isBefore(to))
                        : from != null && !begun);
    }
}
