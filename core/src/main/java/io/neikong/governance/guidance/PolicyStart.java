package io.neikong.governance.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first case of a new policy in a street or town, and where the policy was taught (新政策首办).
 *
 * @param start  the caller's identifier of this start
 * @param policy  the policy
 * @param body  the street or town, with its sessions and visits
 * @param taughtAt  the sessions and visits, of this body or of others, at which the policy was taught
 * @param issuedOn  the day on which the policy was issued, null if not known; nobody taught it before
 * @param handledOn  the day on which the first case was handled, null if not recorded
 */
public record PolicyStart(
        String start,
        String policy,
        StreetBody body,
        Set<String> taughtAt,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate handledOn)
        implements Serializable {

    public PolicyStart {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(body, "body");
        taughtAt = Set.copyOf(taughtAt);
    }
}
