package io.neikong.permissions.conflict;

import io.neikong.control.Recorded;
import io.neikong.party.Approval;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody was allowed, in an emergency, to hold permissions that exclude each other (应急权限重叠).
 *
 * @param overlap  the caller's identifier
 * @param person  who held them
 * @param approval  who approved it and when, null if nobody did
 * @param from  the first moment of the overlap, null if that was not recorded
 * @param to  the first moment after it that was fixed beforehand, null if none was
 * @param actions  everything that the person did with these permissions meanwhile
 * @param asOf  the moment at which it is looked at
 */
public record EmergencyOverlap(
        String overlap,
        String person,
        @Nullable Approval approval,
        @Nullable Instant from,
        @Nullable Instant to,
        List<Action> actions,
        Instant asOf)
        implements Serializable {

    /**
     * One thing that was done, and who looked at it again.
     *
     * @param action  the caller's identifier, such as that of the case
     * @param at  when it was done, null if that was not recorded
     * @param recheckedBy  who re-checked it, null if nobody has so far
     * @param recheckedAt  when, null if that was not recorded
     */
    public record Action(
            String action,
            @Nullable Instant at,
            @Nullable String recheckedBy,
            @Nullable Instant recheckedAt) implements Serializable {
        public Action {
            recheckedBy = Recorded.text(recheckedBy);
            Objects.requireNonNull(action, "action");
        }
    }

    public EmergencyOverlap {
        Objects.requireNonNull(overlap, "overlap");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(asOf, "asOf");
        actions = List.copyOf(actions);
    }
}
