package io.neikong.examples.programs;

import static io.neikong.finance.recovery.RecoveryEvent.Kind.CLOSED;
import static io.neikong.finance.recovery.RecoveryEvent.Kind.DECIDED;
import static io.neikong.finance.recovery.RecoveryEvent.Kind.NOTICE_SERVED;
import static io.neikong.finance.recovery.RecoveryEvent.Kind.OPENED;
import static io.neikong.finance.recovery.RecoveryEvent.Kind.PAID_BACK;
import static io.neikong.finance.recovery.RecoveryEvent.Kind.VERIFIED;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.finance.recovery.RecoveryAccount;
import io.neikong.finance.recovery.RecoveryCase;
import io.neikong.finance.recovery.RecoveryEvent;
import io.neikong.finance.recovery.RecoveryPolicy;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** At the end of each month: what is still owed in a case, and what went wrong in it (追回跟踪). */
public final class RecoveryFollowUp {

    /** A row of the ledger of recovery. */
    record Row(
            RecoveryEvent.Kind kind, String day, @Nullable String amount) {}

    private RecoveryFollowUp() {}

    /** Prints the balance and the findings of a case that was closed after part of the money had come back. */
    public static void main(String... arguments) {
        RecoveryCase recovery = fact(
                "R-2026-08",
                new Row(OPENED, "2026-01-12", null),
                new Row(VERIFIED, "2026-01-19", null),
                new Row(DECIDED, "2026-01-26", "4800.00"),
                new Row(NOTICE_SERVED, "2026-01-28", null),
                new Row(PAID_BACK, "2026-02-10", "4000.00"),
                new Row(CLOSED, "2026-02-11", null));

        RecoveryAccount account = RecoveryAccount.of(recovery);
        System.out.println("owed " + account.owed() + ", outstanding " + account.outstanding());

        for (Control<RecoveryCase> control : new RecoveryPolicy(Policy.builtIn(), WorkingCalendar.china()).onCases()) {
            Outcome outcome = control.examine(recovery);
            System.out.println(control.name() + " " + outcome.verdict());
            outcome.findings().forEach(finding -> {
                System.out.println("  " + finding.rule().code() + " " + finding.message(Locale.CHINESE));
                System.out.println("  " + finding.remedy(Locale.CHINESE));
            });
        }
    }

    private static RecoveryCase fact(String number, Row... rows) {
        List<RecoveryEvent> events = new ArrayList<>();
        for (Row row : rows) {
            events.add(new RecoveryEvent(
                    number + "/" + (events.size() + 1),
                    row.kind(),
                    LocalDate.parse(row.day()),
                    row.amount() == null ? null : new BigDecimal(row.amount()),
                    null));
        }
        return new RecoveryCase(
                number,
                "debtor-31",
                "employment subsidies",
                LocalDate.of(2026, 1, 8),
                new BigDecimal("800.00"),
                events,
                LocalDate.of(2026, 6, 30));
    }
}
