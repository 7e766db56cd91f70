package io.neikong.finance.fraud;

import io.neikong.finance.fraud.FraudCase.Links;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.finance.fraud.FraudEvent.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases of fraud for the tests. */
final class Frauds {

    static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    static final Links LINKED = new Links("recovery", "incident", "transfer");

    private Frauds() {}

    /** A case of administrative penalty of events such as {@code "FILED 2026-03-02"}, or {@code "CLOSED"} without a day. */
    static FraudCase fraud(String... events) {
        return fraud(Regime.ADMINISTRATIVE_PENALTY, AS_OF, events);
    }

    static FraudCase fraud(@Nullable Regime regime, LocalDate asOf, String... events) {
        return new FraudCase("case", regime, new BigDecimal("800"), events(events), LINKED, asOf);
    }

    static FraudCase linked(@Nullable String paid, Links links, String... events) {
        return new FraudCase(
                "case",
                Regime.ADMINISTRATIVE_PENALTY,
                paid == null ? null : new BigDecimal(paid),
                events(events),
                links,
                AS_OF);
    }

    static FraudCase of(List<Kind> kinds) {
        List<FraudEvent> events = new ArrayList<>();
        for (Kind kind : kinds) {
            events.add(new FraudEvent("e" + events.size(), kind, LocalDate.of(2026, 3, 2)));
        }
        return new FraudCase("case", Regime.ADMINISTRATIVE_PENALTY, BigDecimal.ZERO, events, Links.NONE, AS_OF);
    }

    private static List<FraudEvent> events(String... events) {
        List<FraudEvent> entered = new ArrayList<>();
        for (String event : events) {
            String[] parts = event.split(" ", -1);
            entered.add(new FraudEvent(
                    "e" + entered.size(), Kind.valueOf(parts[0]), parts.length > 1 ? LocalDate.parse(parts[1]) : null));
        }
        return entered;
    }
}
