package io.neikong.finance.notice;

import io.neikong.control.Recorded;
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
     * One line of a notice, as it read from one moment on (公示条目). A line that was changed, or that went down with its
     * notice and came up again, is an entry for each of its versions: what was changed is announced anew.
     *
     * @param notice  the notice
     * @param amount  the amount that was announced, in yuan, null if not recorded
     * @param publishedAt  from when it read like this, in the channel that came last if there are several; null if not
     *     recorded
     * @param changedAt  when it was changed, struck out or interrupted, null if it was not. That the whole notice was taken
     *     down for good is not meant: that is {@link NoticeWindow}'s finding
     */
    public record Entry(
            String notice,
            @Nullable BigDecimal amount,
            @Nullable Instant publishedAt,
            @Nullable Instant changedAt) implements Serializable {
        public Entry {
            Objects.requireNonNull(notice, "notice");
        }

        /** An entry that was not changed. */
        public Entry(String notice, @Nullable BigDecimal amount, @Nullable Instant publishedAt) {
            this(notice, amount, publishedAt, null);
        }

        /**
         * An entry of a notice in several channels, such as website and paper, of which the one that came last counts.
         *
         * @param notice  the notice
         * @param amount  the amount that was announced, in yuan, null if not recorded
         * @param channels  when it was up in each channel in which it has to be
         * @return the entry; without a time of publication if that of any channel is not recorded
         */
        public static Entry inChannels(
                String notice, @Nullable BigDecimal amount, List<NoticeHistory.Showing> channels) {
            Instant last = null;
            for (NoticeHistory.Showing channel : channels) {
                Instant publishedAt = channel.publishedAt();
                if (publishedAt == null) {
                    return new Entry(notice, amount, null);
                }
                last = last == null || publishedAt.isAfter(last) ? publishedAt : last;
            }
            return new Entry(notice, amount, last);
        }
    }

    public NoticedPayment {
        subject = Recorded.text(subject);
        programme = Recorded.text(programme);
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(status, "status");
        entries = List.copyOf(entries);
    }
}
