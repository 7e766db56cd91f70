package io.neikong.permissions.coverage;

import io.neikong.party.Approval;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One payment of the finance system, and where it came from (发放来源).
 *
 * @param payment  the identifier of the payment
 * @param orderedAt  when it was ordered, null if that was not recorded
 * @param ordered  whether it was ordered at all, even if the bank returned it later; a payment cancelled before is not judged
 * @param channel  which way it was handled, null if that was not recorded
 * @param exception  the exception that lets it be handled outside the system, null if there is none
 * @param cases  the business cases that it names, in any order
 */
public record TracedPayment(
        String payment,
        @Nullable Instant orderedAt,
        boolean ordered,
        @Nullable Channel channel,
        @Nullable OfflineException exception,
        List<NamedCase> cases)
        implements Serializable {

    /** Which way a payment was handled. */
    public enum Channel {
        /** In the information system (线上). */
        SYSTEM,
        /** On paper (线下). */
        OFFLINE
    }

    /**
     * The exception for a payment outside the system.
     *
     * @param approval  who approved it and when, null if nobody did
     */
    public record OfflineException(@Nullable Approval approval) implements Serializable {}

    /**
     * A case that a payment names.
     *
     * @param businessCase  its identifier
     * @param known  whether the business system has a case of that identifier
     * @param recordedAt  when the case was entered, null if the system does not keep that
     */
    public record NamedCase(
            String businessCase, boolean known, @Nullable Instant recordedAt) implements Serializable {
        public NamedCase {
            Objects.requireNonNull(businessCase, "businessCase");
        }
    }

    public TracedPayment {
        Objects.requireNonNull(payment, "payment");
        cases = cases.stream()
                .distinct()
                .sorted(Comparator.comparing(NamedCase::businessCase))
                .toList();
    }

    /** Whether nobody knows if a case was entered only after the payment was ordered, though when it was entered is known. */
    boolean mayBeTypedInLater() {
        return orderedAt == null && cases.stream().anyMatch(one -> one.recordedAt() != null);
    }

    /** Whether a case was entered only after the payment was ordered, so that it was handled outside all the same. */
    boolean isTypedInLater() {
        for (NamedCase one : cases) {
            Instant recordedAt = one.recordedAt();
            if (orderedAt != null && recordedAt != null && recordedAt.isAfter(orderedAt)) {
                return true;
            }
        }
        return false;
    }
}
