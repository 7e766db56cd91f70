package io.neikong.permissions.rotation;

import io.neikong.control.Recorded;
import io.neikong.party.Approval;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody may stay in a post beyond the limit for a while (轮岗豁免).
 *
 * @param exemption  the caller's identifier of the decision
 * @param reason  the code of the reason, one of those that {@link ExemptionTerms} accepts; null if not recorded
 * @param approval  who approved it and when, null if nobody did
 * @param expiresOn  the last day that it allows, included; null if it was given without an end
 * @param auditedOn  the day on which the special audit (专项审计) was done that makes up for the rotation, null if none was
 */
public record RotationExemption(
        String exemption,
        @Nullable String reason,
        @Nullable Approval approval,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate auditedOn)
        implements Serializable {
    public RotationExemption {
        reason = Recorded.text(reason);
        Objects.requireNonNull(exemption, "exemption");
    }
}
