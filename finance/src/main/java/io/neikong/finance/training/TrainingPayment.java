package io.neikong.finance.training;

import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a training subsidy together with the red findings on its class and trainee (培训补贴发放与红牌问题).
 *
 * @param payment  the caller's identifier of the payment
 * @param orderedAt  when it was ordered, null if not recorded
 * @param cancelledAt  when the class was cancelled, null if it was not
 * @param findings  all red findings on the class or the trainee, closed ones too, in any order
 */
public record TrainingPayment(
        String payment,
        @Nullable Instant orderedAt,
        @Nullable Instant cancelledAt,
        List<RedFinding> findings) implements Serializable {

    /**
     * A finding of supervision that weighs red.
     *
     * @param finding  the caller's identifier of the finding
     * @param raisedAt  when it was raised, null if not recorded
     * @param closed  whether it was closed after a re-check that it passed
     * @param closedAt  when it was closed, null if it is open or that is not recorded
     */
    public record RedFinding(
            String finding,
            @Nullable Instant raisedAt,
            Answer closed,
            @Nullable Instant closedAt) implements Serializable {

        /**
         * Refuses a moment of what did not happen.
         *
         * @throws IllegalArgumentException if {@code closedAt} is not null although it is open
         */
        public RedFinding {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(closed, "closed");
            if (closed == Answer.NO && closedAt != null) {
                throw new IllegalArgumentException("closedAt must be null if it is open, but was " + closedAt);
            }
        }

        /** One that is closed if {@code closedAt} is not null. */
        public RedFinding(String finding, @Nullable Instant raisedAt, @Nullable Instant closedAt) {
            this(finding, raisedAt, closedAt == null ? Answer.NO : Answer.YES, closedAt);
        }
    }

    /**
     * Refuses a finding that is listed twice.
     *
     * @throws IllegalArgumentException if two findings have the same identifier
     */
    public TrainingPayment {
        Objects.requireNonNull(payment, "payment");
        findings = List.copyOf(findings);
        if (findings.stream().map(RedFinding::finding).distinct().count() != findings.size()) {
            throw new IllegalArgumentException("findings must not have an identifier twice, but was " + findings);
        }
    }
}
