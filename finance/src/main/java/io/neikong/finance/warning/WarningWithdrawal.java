package io.neikong.finance.warning;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The withdrawal of a warning (预警撤销).
 *
 * @param warning  the caller's identifier of the warning
 * @param withdrawnOn  the day on which it was withdrawn, null if not recorded
 * @param requestedBy  the identifier of the person who asked for it, null if not recorded
 * @param approval  its approval, null if nobody approved it
 * @param evidence  the identifier of what shows that the warning is no longer right, null if there is nothing
 */
public record WarningWithdrawal(
        String warning,
        @Nullable LocalDate withdrawnOn,
        @Nullable String requestedBy,
        @Nullable Approval approval,
        @Nullable String evidence)
        implements Serializable {

    /**
     * An approval (审批).
     *
     * @param approver  the identifier of the person who approved, null if not recorded
     * @param approvedOn  the day, null if not recorded
     */
    public record Approval(
            @Nullable String approver, @Nullable LocalDate approvedOn) implements Serializable {
        public Approval {
            approver = Recorded.text(approver);
        }
    }

    public WarningWithdrawal {
        requestedBy = Recorded.text(requestedBy);
        evidence = Recorded.text(evidence);
        Objects.requireNonNull(warning, "warning");
    }
}
