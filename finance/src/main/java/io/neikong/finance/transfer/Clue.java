package io.neikong.finance.transfer;

import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A suspected case or a clue to one, as the register has it (涉嫌违法案件、线索).
 *
 * @param clue  the caller's identifier of the clue
 * @param discoveredOn  the day on which it was discovered, by whatever channel it came first; null if not recorded
 * @param report  the report to the next level, null if there was none
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Clue(
        String clue,
        @Nullable LocalDate discoveredOn,
        @Nullable Report report,
        LocalDate asOf) implements Serializable {

    /**
     * A report (报告).
     *
     * @param reportedAt  when it was made, null if not recorded
     */
    public record Report(@Nullable Instant reportedAt) implements Serializable {}

    public Clue {
        Objects.requireNonNull(clue, "clue");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The report that was made by {@link #asOf}; one without a time was. */
    @Nullable
    Report reported() {
        return report != null
                        && report.reportedAt() != null
                        && ChinaTime.dayOf(report.reportedAt()).isAfter(asOf)
                ? null
                : report;
    }
}
