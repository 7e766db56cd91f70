package io.neikong.finance.audit;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found, the action on it and its closure (稽核发现问题).
 *
 * @param finding  the caller's identifier of the finding
 * @param foundOn  the day, null if not recorded
 * @param action  what was agreed to be done, null if nothing was
 * @param closure  how it was closed, null if it is open
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record AuditFinding(
        String finding,
        @Nullable LocalDate foundOn,
        @Nullable Action action,
        @Nullable Closure closure,
        LocalDate asOf) implements Serializable {

    /**
     * An action (整改措施).
     *
     * @param owner  the identifier of the person who has to do it, null if not recorded
     * @param agreedOn  the day on which it was agreed, null if not recorded
     * @param dueOn  the last day for it, included; null if not recorded
     */
    public record Action(
            @Nullable String owner,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate dueOn) implements Serializable {
        public Action {
            owner = Recorded.text(owner);
        }
    }

    /**
     * A closure (销号).
     *
     * @param verifiedBy  the identifier of the person who verified that it was done, null if not recorded
     * @param evidence  the identifier of what shows it, null if there is nothing
     * @param closedOn  the day, null if not recorded
     */
    public record Closure(
            @Nullable String verifiedBy,
            @Nullable String evidence,
            @Nullable LocalDate closedOn) implements Serializable {
        public Closure {
            verifiedBy = Recorded.text(verifiedBy);
            evidence = Recorded.text(evidence);
        }
    }

    public AuditFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The action, null if none was agreed by {@link #asOf}. */
    @Nullable
    Action agreed() {
        LocalDate agreedOn = action == null ? null : action.agreedOn();
        return agreedOn != null && agreedOn.isAfter(asOf) ? null : action;
    }

    /** The closure, null if it was not closed by {@link #asOf}. */
    @Nullable
    Closure closed() {
        LocalDate closedOn = closure == null ? null : closure.closedOn();
        return closedOn != null && closedOn.isAfter(asOf) ? null : closure;
    }
}
