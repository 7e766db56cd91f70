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
 * @param application  the application to the court, null if there was none
 * @param settledOn  the first day on which nothing was outstanding, null if something still is
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record CourtApplication(
        String recovery,
        @Nullable LocalDate decisionServedOn,
        Answer challenged,
        @Nullable Demand demand,
        @Nullable Application application,
        @Nullable LocalDate settledOn,
        LocalDate asOf)
        implements Serializable {

    /**
     * A written demand to do what the decision says (催告书).
     *
     * @param servedOn  the day on which it was served, null if not recorded
     */
    public record Demand(@Nullable LocalDate servedOn) implements Serializable {}

    /**
     * An application that was made to the court (强制执行申请).
     *
     * @param appliedOn  the day on which it was made, null if not recorded
     */
    public record Application(@Nullable LocalDate appliedOn) implements Serializable {}

    public CourtApplication {
        Objects.requireNonNull(recovery, "recovery");
        Objects.requireNonNull(challenged, "challenged");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The application that was made by {@link #asOf}, null if there was none; one without a day was. */
    @Nullable
    Application made() {
        LocalDate appliedOn = application == null ? null : application.appliedOn();
        return appliedOn != null && appliedOn.isAfter(asOf) ? null : application;
    }
}
