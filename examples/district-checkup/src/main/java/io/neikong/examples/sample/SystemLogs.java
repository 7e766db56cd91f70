package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Plants logs that do not go back far enough, are interrupted, or were written by a wrong clock (ACT-008). */
final class SystemLogs {

    private static final String RULE = "ACT-008";
    private static final LocalDate SIX_MONTHS_AGO = LocalDate.of(2025, 12, 30);

    private final AnswerKey key;
    private final Table table = new Table("system", "from", "to", "clock_off_seconds", "in_use_since");

    SystemLogs(AnswerKey key) {
        this.key = key;
    }

    Table table() {
        return table;
    }

    void plant() {
        LocalDateTime march = LocalDateTime.parse("2026-03-01T00:00:00");
        kept(Accounts.BOOKS, LocalDate.of(2026, 1, 1), null, 3); // 180 days are not six months
        missingUntil(Accounts.BOOKS, "2026-01-01T00:00:00+08:00");

        kept(Accounts.INSURANCE, LocalDate.of(2025, 6, 1), march, 3);
        kept(Accounts.INSURANCE, march.plusDays(2), LocalDateTime.parse("2026-05-01T00:00:00"), 3);
        kept(Accounts.INSURANCE, LocalDateTime.parse("2026-05-01T00:01:01"), null, 3); // a second too long for a seam
        missingUntil(Accounts.INSURANCE, "2026-03-03T00:00:00+08:00");
        missingUntil(Accounts.INSURANCE, "2026-05-01T00:01:01+08:00");

        kept("HRS", SIX_MONTHS_AGO, LocalDate.of(2026, 6, 29), 61);
        missingUntil("HRS", "never");
        key.breach(RULE, "HRS", "");
        kept("DOC", SIX_MONTHS_AGO, null, null);
        key.gap(RULE, "DOC", "");
        kept("OAS", SIX_MONTHS_AGO, march, 2);
        kept("OAS", march, null, null);
        key.gap(RULE, "OAS", "");

        // Nothing of these must be found.
        kept(Accounts.SUBSIDIES, SIX_MONTHS_AGO, march, 60); // a second between two files, a minute off
        kept(Accounts.SUBSIDIES, march.plusSeconds(1), LocalDate.of(2026, 5, 11), 1);
        kept(Accounts.SUBSIDIES, LocalDate.of(2026, 5, 6), null, 1);
        table.add("NEW", LocalDate.of(2026, 4, 1), null, 4, LocalDate.of(2026, 4, 1));
        kept("OLD", LocalDate.of(2024, 1, 1), SIX_MONTHS_AGO, 28_800);
        kept("OLD", SIX_MONTHS_AGO, null, 0);
    }

    private void kept(String system, Object from, @Nullable Object to, @Nullable Integer clockOff) {
        table.add(system, from, to, clockOff, null);
    }

    private void missingUntil(String system, String resumed) {
        key.breach(RULE, system, resumed);
    }
}
