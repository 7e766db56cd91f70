package io.neikong.permissions.account;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The logs that a system still has (系统日志留存情况).
 *
 * @param system  the system
 * @param kept  the stretches of time of which there are logs, in any order; these may overlap
 * @param inUseSince  the first day on which the system was in use, null if it always was or that is not known
 * @param asOf  the day on which it is looked at; what is logged on it is not judged yet
 */
public record SystemLog(
        String system, List<Stretch> kept, @Nullable LocalDate inUseSince, LocalDate asOf) implements Serializable {

    /**
     * A stretch of time of which there are logs.
     *
     * @param during  from when to when; without an end, it goes on
     * @param drift  how far its clock was off at worst, fast or slow; null if that was not measured
     */
    public record Stretch(Validity during, @Nullable Duration drift) implements Serializable {
        public Stretch {
            Objects.requireNonNull(during, "during");
        }
    }

    public SystemLog {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(asOf, "asOf");
        kept = List.copyOf(kept);
    }
}
