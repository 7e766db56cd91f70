package io.neikong.finance.seal;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of a finance seal: a use that was applied for, approved and made (用印登记).
 *
 * @param use  the caller's identifier of the use, the serial number of the register
 * @param seal  which seal, null if not recorded
 * @param document  the document that was stamped, null if not recorded
 * @param matter  what for, null if not recorded
 * @param copies  how many times the seal was applied, null if not recorded
 * @param approvedCopies  how many times were approved, null if not recorded
 * @param applicant  who applied, null if not recorded
 * @param appliedAt  when it was applied for, null if not recorded
 * @param approver  who approved, null if nobody did
 * @param approvedAt  when it was approved, null if that was not recorded
 * @param approvalRecordedAt  when the system recorded the approval, null if it does not keep that
 * @param keeper  who keeps the seal and stamped with it (监印人), null if not recorded
 * @param usedAt  when the seal was used, null if not recorded or not used yet
 * @param status  how far it has come
 */
public record SealUse(
        String use,
        @Nullable String seal,
        @Nullable String document,
        @Nullable String matter,
        @Nullable Integer copies,
        @Nullable Integer approvedCopies,
        @Nullable String applicant,
        @Nullable Instant appliedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable Instant approvalRecordedAt,
        @Nullable String keeper,
        @Nullable Instant usedAt,
        Status status)
        implements Serializable {

    /** How far an application for a seal has come. */
    public enum Status {
        /** Applied for and perhaps approved, not used yet (待用印). */
        PENDING,
        /** The seal was used (已用印). */
        USED,
        /** Withdrawn or refused: the seal must not be used on it (已撤销). */
        CANCELLED
    }

    public SealUse {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(status, "status");
        if (copies != null && copies < 0) {
            throw new IllegalArgumentException("copies must not be negative, but was " + copies);
        }
        if (approvedCopies != null && approvedCopies < 0) {
            throw new IllegalArgumentException("approvedCopies must not be negative, but was " + approvedCopies);
        }
    }

    /** Whether the seal was used, even though it should not have been after a cancellation. */
    boolean isMade() {
        return status == Status.USED || (status == Status.CANCELLED && usedAt != null);
    }
}
