package io.neikong.governance.decision;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was passed and has to be done, and what became of it (决议落实情况).
 *
 * @param item  the caller's identifier of the matter
 * @param responsible  the identifier of the person who has to see to it, null if not recorded
 * @param dueOn  the last day for it as the body last set it, included; null if not recorded
 * @param followUp  what was said of it last, null if nothing was
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record PassedResolution(
        String item,
        @Nullable String responsible,
        @Nullable LocalDate dueOn,
        @Nullable FollowUp followUp,
        LocalDate asOf)
        implements Serializable {

    /** How far something has come. */
    public enum Status {
        /** It is done (已完成). */
        DONE,
        /** It was given up by a decision of the body (经决定终止). */
        DROPPED,
        /** It goes on (进行中). */
        ONGOING
    }

    /**
     * What was said of it last (跟踪情况).
     *
     * @param status  how far it has come, null if not recorded
     * @param reportedOn  the day on which that was recorded, null if not known
     */
    public record FollowUp(
            @Nullable Status status, @Nullable LocalDate reportedOn) implements Serializable {}

    public PassedResolution {
        responsible = Recorded.text(responsible);
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** What was said of it, null if nothing was by {@link #asOf}. */
    @Nullable
    FollowUp reported() {
        LocalDate reportedOn = followUp == null ? null : followUp.reportedOn();
        return reportedOn != null && reportedOn.isAfter(asOf) ? null : followUp;
    }
}
