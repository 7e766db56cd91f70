package io.neikong.finance.notice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a subsidy together with what was announced of the same beneficiary and programme (补贴发放与公示).
 *
 * @param payment  the caller's identifier of the payment
 * @param subject  the beneficiary, a person or a unit, null if not recorded
 * @param programme  the programme that it is paid under, null if not recorded
 * @param amount  how much was ordered to be paid, in yuan, null if not recorded
 * @param orderedAt  when it was ordered, null if not recorded
 * @param status  whether it was made
 * @param entries  the entries of all notices that name this beneficiary under this programme, in any order
 */
public record NoticedPayment(
        String payment,
        @Nullable String subject,
        @Nullable String programme,
        @Nullable BigDecimal amount,
        @Nullable Instant orderedAt,
        Status status,
        List<Entry> entries)
        implements Serializable {

    /** Whether a payment was made. */
    public enum Status {
        /** Ordered or paid, returned by the bank or not (已发放). */
        ORDERED,
        /** Withdrawn before any order was given (已取消). */
        CANCELLED
    }

    /**
     * One line of a notice.
     *
     * @param notice  the notice
     * @param amount  the amount that was announced, in yuan, null if not recorded
     * @param publishedAt  when the notice was published, null if not recorded
     */
    public record Entry(
            String notice,
            @Nullable BigDecimal amount,
            @Nullable Instant publishedAt) implements Serializable {
        public Entry {
            Objects.requireNonNull(notice, "notice");
        }
    }

    public NoticedPayment {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(status, "status");
        entries = List.copyOf(entries);
    }
}
