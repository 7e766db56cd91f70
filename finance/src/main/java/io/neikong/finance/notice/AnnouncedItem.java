package io.neikong.finance.notice;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of a notice, as it read last before it was paid, and all that was paid of it (公示条目与发放).
 *
 * @param item  the caller's identifier of the item, such as the number of the application: two people of one name are told
 *     apart by nothing else once their numbers are masked
 * @param payee  who was announced to receive it, by an identifier and not by name, null if not recorded
 * @param amount  the amount that was announced, in yuan, null if not recorded
 * @param payments  what was paid of the item, by instalments or at once, in any order
 */
public record AnnouncedItem(
        String item, @Nullable String payee, @Nullable BigDecimal amount, List<Paid> payments) implements Serializable {

    /**
     * A payment of an item.
     *
     * @param payment  the caller's identifier of the payment
     * @param payee  who received it, by an identifier of the same kind, null if not recorded
     * @param amount  how much was paid, in yuan, without what was returned; 0 or more, null if not recorded
     * @param paidAt  when it was paid, null if not recorded
     */
    public record Paid(
            String payment,
            @Nullable String payee,
            @Nullable BigDecimal amount,
            @Nullable Instant paidAt) implements Serializable {
        public Paid {
            payee = Recorded.text(payee);
            Objects.requireNonNull(payment, "payment");
            if (amount != null && amount.signum() < 0) {
                throw new IllegalArgumentException("amount must not be negative, but was " + amount);
            }
        }
    }

    public AnnouncedItem {
        payee = Recorded.text(payee);
        Objects.requireNonNull(item, "item");
        payments = List.copyOf(payments);
    }
}
