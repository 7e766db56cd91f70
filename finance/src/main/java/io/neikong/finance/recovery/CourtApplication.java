package io.neikong.finance.recovery;

import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way of a recovery decision to the court that enforces it (申请法院强制执行).
 *
 * @param recovery  the caller's identifier of the case
 * @param decisionServedOn  the day on which the decision was served, null if not recorded
 * @param challenged  whether the debtor asked for reconsideration or sued
 * @param demand  the demand before the application, null if none was served
 * @param appliedOn  the day on which the court was applied to, null if it was not
 * @param settledOn  the first day on which nothing was outstanding, null if something still is
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record CourtApplication(
        String recovery,
        @Nullable LocalDate decisionServedOn,
        Answer challenged,
        @Nullable Demand demand,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate settledOn,
        LocalDate asOf)
        implements Serializable {

    /**
     * A written demand to do what the decision says (催告书).
     *
     * @param servedOn  the day on which it was served, null if not recorded
     */
    public record Demand(@Nullable LocalDate servedOn) implements Serializable {}

    public CourtApplication {
        Objects.requireNonNull(recovery, "recovery");
        Objects.requireNonNull(challenged, "challenged");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The day on which the court was applied to, null if it was not by {@link #asOf}. */
    @Nullable
    LocalDate madeOn() {
        return appliedOn == null || appliedOn.isAfter(asOf) ? null : appliedOn;
    }
}
