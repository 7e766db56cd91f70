package io.neikong.permissions.coverage;

import io.neikong.permissions.coverage.DistrictProgrammes.Handling;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One programme and what was paid under it in a period (有发放的政策项目). {@link DistrictProgrammes} makes these.
 *
 * @param programme  the programme
 * @param payments  how many payments there were, also under its other names
 * @param from  the first day of the period
 * @param toExclusive  the first day after the period
 * @param registered  whether the register of programmes knows it
 * @param handling  how it is handled, null if it is not registered or that is not recorded
 * @param covered  how many programmes that paid in the period are handled in the system from end to end
 * @param programmes  how many programmes paid in the period
 */
public record ProgrammeInUse(
        String programme,
        long payments,
        LocalDate from,
        LocalDate toExclusive,
        boolean registered,
        @Nullable Handling handling,
        long covered,
        long programmes)
        implements Serializable {
    public ProgrammeInUse {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(toExclusive, "toExclusive");
    }
}
