package io.neikong.finance;

import io.neikong.finance.notice.AnnouncedItem;
import io.neikong.finance.notice.NoticeBeforePayment;
import io.neikong.finance.notice.NoticeComplete;
import io.neikong.finance.notice.NoticeContents;
import io.neikong.finance.notice.NoticeElement;
import io.neikong.finance.notice.NoticeHistory;
import io.neikong.finance.notice.NoticeHistory.Showing;
import io.neikong.finance.notice.NoticeObjection;
import io.neikong.finance.notice.NoticeRule;
import io.neikong.finance.notice.NoticeText;
import io.neikong.finance.notice.NoticeWindow;
import io.neikong.finance.notice.NoticedPayment;
import io.neikong.finance.notice.NoticedPayment.Entry;
import io.neikong.finance.notice.NoticedPayment.Status;
import io.neikong.finance.notice.ObjectionDecided;
import io.neikong.finance.notice.PaidAsAnnounced;
import io.neikong.finance.notice.PrivacyKept;
import io.neikong.finance.notice.PublicNotice;
import io.neikong.finance.notice.RemovedAfterwards;
import io.neikong.finance.notice.ShownUnbroken;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules on public notices, by one that was published on a Monday: its fifth working day is a Saturday that is worked. */
final class NoticeExamples {

    private static final Instant PUBLISHED = Instant.parse("2026-02-09T09:00:00+08:00");
    private static final Instant ON_THE_LAST_DAY = Instant.parse("2026-02-14T09:00:00+08:00");
    private static final Instant THE_DAY_AFTER = Instant.parse("2026-02-15T09:00:00+08:00");

    private NoticeExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        NoticeRule.ANNOUNCED_BEFORE_PAYMENT,
                        new NoticeBeforePayment(WorkingCalendar.china(), Policy.builtIn(), List.of("UI_BENEFIT")),
                        payment(THE_DAY_AFTER),
                        payment(ON_THE_LAST_DAY),
                        Parameters.NOTICE_WINDOW),
                RuleExample.of(
                        NoticeRule.UP_FOR_THE_WHOLE_WINDOW,
                        new NoticeWindow(WorkingCalendar.china(), Policy.builtIn()),
                        notice(THE_DAY_AFTER),
                        notice(ON_THE_LAST_DAY),
                        Parameters.NOTICE_WINDOW),
                RuleExample.of(
                        NoticeRule.SHOWN_UNBROKEN,
                        new ShownUnbroken(WorkingCalendar.china(), Policy.builtIn()),
                        history("2026-02-26T09:00:00+08:00"),
                        history("2026-02-25T09:00:00+08:00"),
                        Parameters.NOTICE_WINDOW),
                RuleExample.of(
                        NoticeRule.NOTICE_COMPLETE,
                        new NoticeComplete(),
                        contents(List.of(NoticeElement.values())),
                        contents(List.of(NoticeElement.TITLE, NoticeElement.PROGRAMME))),
                RuleExample.of(
                        NoticeRule.OBJECTION_DECIDED,
                        new ObjectionDecided(WorkingCalendar.china(), Policy.builtIn()),
                        objection(THE_DAY_AFTER),
                        objection(ON_THE_LAST_DAY.minusSeconds(1)),
                        Parameters.OBJECTION_DECISION),
                RuleExample.of(
                        NoticeRule.PRIVACY_KEPT,
                        new PrivacyKept(),
                        text("110105************"),
                        text("11010519491231002X")),
                RuleExample.of(
                        NoticeRule.REMOVED_AFTERWARDS,
                        new RemovedAfterwards(WorkingCalendar.china(), Policy.builtIn()),
                        shown("2026-06-15T17:00:00+08:00"),
                        shown("2026-06-16T09:00:00+08:00"),
                        Parameters.NOTICE_WINDOW,
                        Parameters.NOTICE_REMOVAL),
                RuleExample.of(NoticeRule.PAID_AS_ANNOUNCED, new PaidAsAnnounced(), item("400.00"), item("400.01")));
    }

    private static NoticedPayment payment(Instant orderedAt) {
        return new NoticedPayment(
                "PAY-0088",
                "B-0088",
                "training",
                new BigDecimal("800.00"),
                orderedAt,
                Status.ORDERED,
                List.of(new Entry("N-0007", new BigDecimal("800.00"), PUBLISHED)));
    }

    private static PublicNotice notice(Instant withdrawnAt) {
        return new PublicNotice("N-0007", "training", PUBLISHED, withdrawnAt, LocalDate.of(2026, 3, 1));
    }

    /** A notice that was down for two hours on its third day, which begins the window anew. */
    private static NoticeHistory history(String withdrawnAt) {
        return new NoticeHistory(
                "N-0007",
                "website",
                "training",
                List.of(
                        new Showing(PUBLISHED, Instant.parse("2026-02-11T09:00:00+08:00")),
                        new Showing(Instant.parse("2026-02-11T11:00:00+08:00"), Instant.parse(withdrawnAt))),
                List.of(),
                LocalDate.of(2026, 3, 1));
    }

    /** An objection that was decided on the fifth working day, and a payment of the item. */
    private static NoticeObjection objection(Instant orderedAt) {
        return new NoticeObjection(
                "OBJ-0003",
                "training",
                PUBLISHED,
                PUBLISHED,
                ON_THE_LAST_DAY,
                false,
                "P-0101",
                "P-0102",
                List.of(new NoticeObjection.Payment("PAY-0088", orderedAt)),
                LocalDate.of(2026, 3, 1));
    }

    /** An item of 800 yuan, paid in two instalments. */
    private static AnnouncedItem item(String second) {
        return new AnnouncedItem(
                "APP-0088",
                "B-0088",
                new BigDecimal("800.00"),
                List.of(
                        new AnnouncedItem.Paid("PAY-0088", "B-0088", new BigDecimal("400.00"), THE_DAY_AFTER),
                        new AnnouncedItem.Paid("PAY-0089", "B-0088", new BigDecimal(second), THE_DAY_AFTER)));
    }

    /** A notice of 1 June, whose window is over on 8 June. */
    private static NoticeHistory shown(String withdrawnAt) {
        return new NoticeHistory(
                "N-0009",
                "website",
                "training",
                List.of(new Showing(Instant.parse("2026-06-01T09:00:00+08:00"), Instant.parse(withdrawnAt))),
                List.of(),
                LocalDate.of(2026, 8, 1));
    }

    /** A table of one line; the number is that of the national standard. */
    private static NoticeText text(String resident) {
        return new NoticeText(
                "N-0007", PUBLISHED, List.of(new NoticeText.Part("list.xlsx", "APP-0088\t" + resident + "\t800.00")));
    }

    private static NoticeContents contents(List<NoticeElement> shown) {
        return new NoticeContents(
                "N-0007",
                PUBLISHED,
                shown,
                List.of(new NoticeContents.Line("APP-0088", List.of(NoticeElement.AMOUNT))));
    }
}
