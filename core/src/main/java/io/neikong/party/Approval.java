package io.neikong.party;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An approval, with the moment that is claimed and the moment at which it was recorded (审批时间与登记时间).
 *
 * @param approver  who approved
 * @param claimedAt  when it is said to have been approved, null if that was not recorded
 * @param recordedAt  when the system recorded it, null if it does not keep that
 */
public record Approval(
        String approver,
        @Nullable Instant claimedAt,
        @Nullable Instant recordedAt) implements Serializable {

    /** How an approval stands to the act that it was for. */
    public enum Standing {
        /** Approved and, as far as that is kept, recorded before the act or at the same moment (事前审批). */
        BEFORE,
        /** Said to be from before the act, but recorded only after it: proves nothing (倒签). */
        BACKDATED,
        /** Approved after the act (事后补批). */
        AFTER,
        /** Nobody knows when it was approved (时间不明). */
        UNDATED;

        /**
         * How an approval of these moments stands to an act that was done at {@code actAt}.
         *
         * @param claimedAt  when it is said to have been approved, null if that was not recorded
         * @param recordedAt  when the system recorded it, null if it does not keep that
         */
        public static Standing of(@Nullable Instant claimedAt, @Nullable Instant recordedAt, Instant actAt) {
            if (claimedAt == null) {
                return recordedAt != null && !recordedAt.isAfter(actAt) ? BEFORE : UNDATED;
            }
            if (claimedAt.isAfter(actAt)) {
                return AFTER;
            }
            return recordedAt != null && recordedAt.isAfter(actAt) ? BACKDATED : BEFORE;
        }
    }

    /**
     * Refuses an approval by nobody.
     *
     * @throws IllegalArgumentException if the approver is blank
     */
    public Approval {
        Objects.requireNonNull(approver, "approver");
        Recorded.refuseBlank("approver", approver);
    }

    /** How this approval stands to an act that was done at {@code actAt}. */
    public Standing standing(Instant actAt) {
        return Standing.of(claimedAt, recordedAt, actAt);
    }
}
