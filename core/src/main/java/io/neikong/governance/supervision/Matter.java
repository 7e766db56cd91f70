package io.neikong.governance.supervision;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One matter of the register of what others found (监督发现问题).
 *
 * @param matter  the caller's identifier of the matter
 * @param source  where it comes from, null if not recorded
 * @param owner  the identifier of the person who has to see to it, null if not recorded
 * @param dueOn  the last day for it, included; null if none was set
 * @param conclusion  what came of it, null if nothing did
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Matter(
        String matter,
        @Nullable Source source,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable Conclusion conclusion,
        LocalDate asOf)
        implements Serializable {

    /** Where matters come from, as the notice names them. */
    public enum Source {
        /** Discipline inspection and supervision (纪检监察). */
        DISCIPLINE_INSPECTION,
        /** An audit of funds (资金审计). */
        FUND_AUDIT,
        /** Internal control and audit (内控稽核). */
        INTERNAL_AUDIT,
        /** A report or complaint (举报投诉). */
        COMPLAINT
    }

    /**
     * What came of a matter (办理结果).
     *
     * @param outcome  the caller's word for it: proven, not proven, passed on; null if not recorded
     * @param concludedOn  the day, null if not recorded
     */
    public record Conclusion(
            @Nullable String outcome, @Nullable LocalDate concludedOn) implements Serializable {
        public Conclusion {
            outcome = Recorded.text(outcome);
        }
    }

    public Matter {
        Objects.requireNonNull(matter, "matter");
        owner = Recorded.text(owner);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** What came of it, null if nothing did by {@link #asOf}. */
    @Nullable
    Conclusion concluded() {
        LocalDate concludedOn = conclusion == null ? null : conclusion.concludedOn();
        return concludedOn != null && concludedOn.isAfter(asOf) ? null : conclusion;
    }
}
