package io.neikong.finance.voucher;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A period of a ledger (会计期间).
 *
 * @param period  the caller's identifier of the period, such as {@code 2026-03}
 * @param from  its first day
 * @param to  the first day that no longer belongs to it
 * @param closedAt  when it was closed (结账): from that moment on nothing may be posted in it; null if it is open
 */
public record AccountingPeriod(
        String period,
        LocalDate from,
        LocalDate to,
        @Nullable Instant closedAt) implements Serializable {

    public AccountingPeriod {
        Objects.requireNonNull(period, "period");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to, but was " + from + " >= " + to);
        }
    }

    /** Whether a day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
