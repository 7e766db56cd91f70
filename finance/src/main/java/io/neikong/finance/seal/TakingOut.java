package io.neikong.finance.seal;

import io.neikong.control.Recorded;
import io.neikong.party.Approval;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A seal that left the office for some time (印章外带登记).
 *
 * @param takingOut  the caller's identifier of the line
 * @param seal  which seal, null if not recorded
 * @param approvals  who approved it, such as head of section and leader; none if nobody did
 * @param carriers  who went with the seal (外带人、陪同人); a blank one is nobody
 * @param place  where it went, null if not recorded
 * @param takenOutAt  when it left, null if not recorded
 * @param dueOn  the day on which it had to be back at the latest, included; null if not recorded
 * @param returnedAt  when it came back, null if it is still out
 * @param asOf  the day on which is judged
 */
public record TakingOut(
        String takingOut,
        @Nullable String seal,
        List<Approval> approvals,
        List<String> carriers,
        @Nullable String place,
        @Nullable Instant takenOutAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant returnedAt,
        LocalDate asOf)
        implements Serializable {

    public TakingOut {
        seal = Recorded.text(seal);
        place = Recorded.text(place);
        Objects.requireNonNull(takingOut, "takingOut");
        Objects.requireNonNull(asOf, "asOf");
        approvals = List.copyOf(approvals);
        carriers = Recorded.texts(carriers);
    }

    /** Whether the seal was out at a moment: from when it left until it was back. */
    boolean covers(Instant at) {
        return takenOutAt != null && !at.isBefore(takenOutAt) && (returnedAt == null || at.isBefore(returnedAt));
    }
}
