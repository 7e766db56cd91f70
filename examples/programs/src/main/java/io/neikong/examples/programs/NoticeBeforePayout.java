package io.neikong.examples.programs;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.finance.notice.NoticeBeforePayment;
import io.neikong.finance.notice.NoticedPayment;
import io.neikong.finance.notice.NoticedPayment.Entry;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Before a batch is paid: the first day on which it may be, and who was not announced for long enough (公示后发放). */
public final class NoticeBeforePayout {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.china();
    private static final Policy POLICY = Policy.builtIn();

    /** A row of the batch that is about to be paid. */
    record Row(String payment, String beneficiary, BigDecimal amount) {}

    private NoticeBeforePayout() {}

    /** Prints the last day of the window and what is found in a batch that was ordered on it, and on the day after. */
    public static void main(String... arguments) {
        LocalDate published =
                LocalDate.of(2026, 2, 9); // a Monday; the Saturday is a working day, then comes Spring Festival
        Window window = new Window(
                published,
                POLICY.find(Parameters.NOTICE_WINDOW, Occasion.on(published).inProgramme("skills"))
                        .orElseThrow()
                        .value(),
                CALENDAR);
        System.out.println("last day of the notice: " + window.lastDay().orElseThrow());

        NoticeBeforePayment control = new NoticeBeforePayment(CALENDAR, POLICY, List.of("unemployment benefit"));
        for (String order : List.of("2026-02-14T16:00:00", "2026-02-15T09:00:00")) {
            System.out.println("ordered at " + order);
            tell(System.out, control.examine(fact(new Row("P-1", "subject-1", new BigDecimal("1800.00")), order)));
            tell(System.out, control.examine(fact(new Row("P-2", "subject-2", new BigDecimal("1500.00")), order)));
        }
    }

    /** The amount of the first was announced as 1,800 yuan, that of the second as 1,200. */
    private static NoticedPayment fact(Row row, String orderedAt) {
        Instant publishedAt = moment("2026-02-09T10:00:00");
        Entry entry = new Entry(
                "N-2026-03",
                row.beneficiary().equals("subject-1") ? new BigDecimal("1800.00") : new BigDecimal("1200.00"),
                publishedAt);
        return new NoticedPayment(
                row.payment(),
                row.beneficiary(),
                "skills",
                row.amount(),
                moment(orderedAt),
                NoticedPayment.Status.ORDERED,
                List.of(entry));
    }

    private static void tell(PrintStream out, Outcome outcome) {
        out.println("  " + outcome.subject() + " " + outcome.verdict());
        for (Finding finding : outcome.findings()) {
            out.println("    " + finding.rule().code() + " " + finding.message(Locale.CHINESE));
        }
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ChinaTime.ZONE).toInstant();
    }
}
