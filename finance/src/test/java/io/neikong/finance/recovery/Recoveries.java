package io.neikong.finance.recovery;

import io.neikong.finance.recovery.RecoveryEvent.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases of recovery for the tests, one event a day. */
final class Recoveries {

    static final LocalDate DISCOVERED = LocalDate.of(2026, 3, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private Recoveries() {}

    /** A case whose ledger states an amount, of events such as {@code "PAID_BACK 100"} or {@code "OFFSET 100 fund"}. */
    static RecoveryCase recovery(@Nullable String stated, String... events) {
        List<RecoveryEvent> entered = new ArrayList<>();
        for (String event : events) {
            LocalDate day = DISCOVERED.plusDays(entered.size());
            entered.add(event("e" + entered.size(), event, day));
        }
        return recovery(stated, entered);
    }

    static RecoveryCase recovery(@Nullable String stated, List<RecoveryEvent> events) {
        return new RecoveryCase(
                "case", "debtor", "fund", DISCOVERED, stated == null ? null : new BigDecimal(stated), events, AS_OF);
    }

    static RecoveryEvent event(String id, String event, @Nullable LocalDate day) {
        String[] parts = event.split(" ", -1);
        return new RecoveryEvent(
                id,
                Kind.valueOf(parts[0]),
                day,
                parts.length > 1 ? new BigDecimal(parts[1]) : null,
                parts.length > 2 ? parts[2] : null);
    }
}
