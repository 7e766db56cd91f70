package io.neikong.finance.notice;

import io.neikong.control.Recorded;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An objection against one item of a notice, and what was paid of that item (公示异议).
 *
 * @param objection  the caller's identifier of the objection
 * @param programme  the programme of the item, null if not recorded
 * @param raisedAt  when it was raised, null if not recorded
 * @param acknowledgedAt  when it was acknowledged, null if it was not
 * @param decidedAt  when it was decided or taken back, null if it was not yet
 * @param upheld  whether it was found right, null if not recorded or not decided
 * @param reviewer  the person who had reviewed the item before it was announced, null if not recorded
 * @param decider  the person who decided the objection, null if not recorded or not decided
 * @param payments  the payments of this item alone that were ordered, in any order; other items are not held up
 * @param asOf  the day on which it is looked at; what is dated later has not happened yet
 */
public record NoticeObjection(
        String objection,
        @Nullable String programme,
        @Nullable Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant decidedAt,
        @Nullable Boolean upheld,
        @Nullable String reviewer,
        @Nullable String decider,
        List<Payment> payments,
        LocalDate asOf)
        implements Serializable {

    /**
     * A payment of the item.
     *
     * @param payment  the caller's identifier of the payment
     * @param orderedAt  when it was ordered, null if not recorded
     */
    public record Payment(String payment, @Nullable Instant orderedAt) implements Serializable {
        public Payment {
            Objects.requireNonNull(payment, "payment");
        }
    }

    public NoticeObjection {
        programme = Recorded.text(programme);
        reviewer = Recorded.text(reviewer);
        decider = Recorded.text(decider);
        Objects.requireNonNull(objection, "objection");
        payments = List.copyOf(payments);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** A moment, or null if it is after {@link #asOf}: then it has not happened yet. */
    private @Nullable Instant known(@Nullable Instant at) {
        return at == null || ChinaTime.dayOf(at).isAfter(asOf) ? null : at;
    }

    /** When it was acknowledged by {@link #asOf}. */
    @Nullable
    Instant knownAcknowledgedAt() {
        return known(acknowledgedAt);
    }

    /** When it was decided by {@link #asOf}. */
    @Nullable
    Instant knownDecidedAt() {
        return known(decidedAt);
    }

    /** Whether it is raised only after {@link #asOf}. */
    boolean isToCome() {
        return raisedAt != null && known(raisedAt) == null;
    }

    /** Whether a payment is ordered only after {@link #asOf}. */
    boolean isToCome(Payment payment) {
        return payment.orderedAt() != null && known(payment.orderedAt()) == null;
    }
}
