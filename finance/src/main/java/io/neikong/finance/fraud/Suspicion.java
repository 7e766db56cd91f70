package io.neikong.finance.fraud;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that looks like sham training or fraud, as it came in (疑点线索).
 *
 * @param suspicion  the caller's identifier of the record
 * @param raisedOn  the day on which it came in, null if not recorded
 * @param triage  what was decided on it, null if nothing was
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Suspicion(
        String suspicion,
        @Nullable LocalDate raisedOn,
        @Nullable Triage triage,
        LocalDate asOf) implements Serializable {

    /** What can be decided on a suspicion. */
    public enum Result {
        /** A case is filed (立案). */
        FILED,
        /** No case is filed (不予立案). */
        NOT_FILED,
        /** Another body is competent and was told (移送有管辖权的部门). */
        REFERRED
    }

    /**
     * The decision on a suspicion (疑点处置).
     *
     * @param decidedOn  the day, null if not recorded
     * @param result  what was decided, null if not recorded
     * @param fraudCase  the identifier of the case that was filed, null if there is none
     */
    public record Triage(
            @Nullable LocalDate decidedOn,
            @Nullable Result result,
            @Nullable String fraudCase) implements Serializable {
        public Triage {
            fraudCase = Recorded.text(fraudCase);
        }
    }

    public Suspicion {
        Objects.requireNonNull(suspicion, "suspicion");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** What was decided by {@link #asOf}; a decision without a day was. */
    @Nullable
    Triage decided() {
        return triage != null
                        && triage.decidedOn() != null
                        && triage.decidedOn().isAfter(asOf)
                ? null
                : triage;
    }
}
