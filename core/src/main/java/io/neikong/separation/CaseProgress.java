package io.neikong.separation;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far one case has come (办理进度). A sub-case has a progress of its own.
 *
 * @param caseId  the caller's identifier of the case
 * @param kind  the kind of case, which says what steps it has to go through; null if that was not recorded
 * @param status  where it stands
 * @param steps  what was done on it, in any order
 */
public record CaseProgress(String caseId, @Nullable String kind, Status status, List<Step> steps)
        implements Serializable {

    /** Where a case stands. */
    public enum Status {
        /** A draft or under way, perhaps reopened (办理中). */
        OPEN,
        /** Carried through; what was reopened and closed again is finished too (办结). */
        FINISHED,
        /** Turned down, at whatever step (不予通过). */
        REJECTED,
        /** Withdrawn or voided; what was done on it still counts for who did it (撤销). */
        CANCELLED
    }

    public CaseProgress {
        kind = Recorded.text(kind);
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
    }
}
