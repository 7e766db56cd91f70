package io.neikong.finance.recovery;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case of recovery and all that happened in it (追回案件).
 *
 * @param recovery  the caller's identifier of the case
 * @param debtor  the identifier of the person or unit that got too much, never a name; null if not recorded
 * @param fund  the fund that paid, null if not recorded
 * @param discoveredOn  the day on which the wrong payment was discovered, null if not recorded
 * @param statedOutstanding  what the body's own ledger says is still outstanding, in yuan; null if it does not say
 * @param events  what happened, in the order in which it happened
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record RecoveryCase(
        String recovery,
        @Nullable String debtor,
        @Nullable String fund,
        @Nullable LocalDate discoveredOn,
        @Nullable BigDecimal statedOutstanding,
        List<RecoveryEvent> events,
        LocalDate asOf)
        implements Serializable {
    public RecoveryCase {
        debtor = Recorded.text(debtor);
        fund = Recorded.text(fund);
        Objects.requireNonNull(recovery, "recovery");
        events = List.copyOf(events);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether an event has happened by {@link #asOf}; one without a day has. */
    boolean hasHappened(RecoveryEvent event) {
        return event.happenedOn() == null || !event.happenedOn().isAfter(asOf);
    }
}
