package io.neikong.finance.subsidy.guide;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of the policy of a programme that has a guide (政策调整).
 *
 * @param policy  the caller's identifier of the new version of the policy
 * @param issuedOn  the day on which it was issued, null if not recorded
 * @param inForceOn  the day on which it took effect, null if not recorded
 * @param guides  the versions of the guide, in any order
 * @param asOf  the day on which is judged; a change of a later day has not happened yet
 */
public record PolicyChange(
        String policy,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceOn,
        List<OperatingGuide> guides,
        LocalDate asOf)
        implements Serializable {

    public PolicyChange {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asOf, "asOf");
        guides = List.copyOf(guides);
    }
}
