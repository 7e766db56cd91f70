package io.neikong.examples.sample;

import io.neikong.examples.sample.Announcements.Entry;
import io.neikong.examples.sample.Announcements.Notice;
import io.neikong.examples.sample.Announcements.Payment;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Plants notices that were taken down too early (PUB-002) and payments that no notice covers (PUB-001), most of them
 * around holidays, where counting from Monday to Friday goes wrong.
 */
final class HastyPayments {

    private static final String COVERED = "PUB-001";
    private static final String WINDOW = "PUB-002";

    private final Announcements announcements;

    HastyPayments(Announcements announcements) {
        this.announcements = announcements;
    }

    void plant() {
        takenDownTooEarly();
        undatedNotices();
        longEnough();
        paidTooEarly();
        notAnnounced();
        undecided();
        paidInTime();
    }

    private void takenDownTooEarly() {
        notice("TRAINING", "2026-02-09T10:00:00", "2026-02-14T16:00:00").breach(WINDOW); // on the make-up Saturday
        notice("POST", "2026-02-11T09:30:00", "2026-02-24T09:00:00").breach(WINDOW);
        notice("INSURANCE", "2026-02-11T14:10:00", "2026-02-25T23:59:59").breach(WINDOW); // to the end of the day
        notice("TRAINING", "2025-01-20T09:15:00", "2025-01-26T17:00:00").breach(WINDOW); // on the make-up Sunday
        notice("STARTUP", "2025-09-26T11:00:00", "2025-10-09T10:00:00").breach(WINDOW);
        notice("POST", "2024-09-27T15:20:00", "2024-10-08T09:00:00").breach(WINDOW);
        notice("HARDSHIP", "2024-09-13T10:05:00", "2024-09-23T11:00:00").breach(WINDOW);
        notice("TRAINING", "2025-10-03T20:00:00", "2025-10-13T16:30:00").breach(WINDOW); // published on a holiday
        notice("INTERNSHIP", "2025-05-06T09:00:00", "2025-05-06T15:00:00").breach(WINDOW);
    }

    /** What an undated notice announces cannot be told to have been announced in time. */
    private void undatedNotices() {
        Notice undated = notice("TRAINING", "2025-03-11T10:00:00", "2025-03-25T10:00:00");
        undated.publishedAt = null;
        undated.gap(WINDOW);
        announcements
                .pay(announcements.announce(undated, "1200.00"), at("2025-03-27T10:20:00"))
                .gap(COVERED);
        Notice stillUp = notice("POST", "2026-05-13T10:00:00", null);
        stillUp.publishedAt = null;
        stillUp.gap(WINDOW);
        announcements
                .pay(announcements.announce(stillUp, "2690.00"), at("2026-06-03T10:20:00"))
                .gap(COVERED);
    }

    /** Nothing of these must be found. */
    private void longEnough() {
        notice("TRAINING", "2026-02-09T16:50:00", "2026-02-15T00:00:00"); // the window ended on the Saturday
        notice("POST", "2026-02-11T16:00:00", "2026-02-26T08:30:00");
        notice("INSURANCE", "2025-01-20T16:00:00", "2025-01-27T08:30:00"); // too early, if counted Monday to Friday
        notice("STARTUP", "2025-09-26T16:00:00", "2025-10-11T08:30:00");
        notice("HARDSHIP", "2026-06-10T09:00:00", null); // still up, and long enough
    }

    private void paidTooEarly() {
        Notice spring = notice("TRAINING", "2026-02-09T11:11:00", "2026-03-02T09:00:00");
        pay(spring, "1800.00", "2026-02-14T16:30:00").breach(COVERED); // on the last day, a make-up Saturday
        Notice eve = notice("INSURANCE", "2026-02-11T11:11:00", "2026-03-04T09:00:00");
        pay(eve, "911.30", "2026-02-24T10:00:00").breach(COVERED); // counted Monday to Friday it was over on the 18th
        pay(eve, "1033.70", "2026-02-25T23:59:59").breach(COVERED);
        Notice national = notice("POST", "2025-09-26T11:11:00", "2025-10-16T09:00:00");
        pay(national, "5380.00", "2025-10-09T09:40:00").breach(COVERED);
        Notice plain = notice("STARTUP", "2025-05-12T11:11:00", "2025-05-26T09:00:00");
        pay(plain, "8000.00", "2025-05-12T15:00:00").breach(COVERED); // on the day of publication
        pay(plain, "5000.00", "2025-05-08T15:00:00").breach(COVERED); // before it

        // Each of two notices lacks what the other has: the right amount, the time.
        Notice earlier = notice("INTERNSHIP", "2025-11-03T10:00:00", "2025-11-17T10:00:00");
        Notice later = notice("INTERNSHIP", "2025-11-24T10:00:00", "2025-12-08T10:00:00");
        Entry tooLittle = announcements.announce(earlier, "2152.00");
        Entry tooLate = new Entry(tooLittle.subject(), later.programme, new BigDecimal("4304.00"));
        later.entries.add(tooLate);
        announcements.pay(tooLate, at("2025-11-26T10:00:00")).breach(COVERED);

        Payment returned = pay(plain, "3000.00", "2025-05-16T10:00:00"); // the bank returned it, but it was ordered
        returned.status = "returned";
        returned.breach(COVERED);
    }

    private void notAnnounced() {
        announcements
                .pay(announcements.newResident(), "TRAINING", new BigDecimal("900.00"), at("2024-12-05T10:00:00"))
                .breach(COVERED);
        announcements
                .pay(announcements.newResident(), "HARDSHIP", new BigDecimal("500.00"), at("2026-04-23T10:00:00"))
                .breach(COVERED);
        Notice notice = notice("POST", "2025-07-14T09:00:00", "2025-07-28T09:00:00");
        Entry more = announcements.announce(notice, "2690.00");
        announcements
                .pay(more.subject(), "POST", new BigDecimal("2690.01"), at("2025-07-23T10:00:00"))
                .breach(COVERED);
        Entry other = announcements.announce(notice, "1345.00"); // announced under another programme
        announcements
                .pay(other.subject(), "TRAINING", new BigDecimal("1345.00"), at("2025-07-23T10:00:00"))
                .breach(COVERED);
    }

    private void undecided() {
        Notice notice = notice("INSURANCE", "2025-08-18T09:00:00", "2025-09-01T09:00:00");
        String inTime = "2025-08-28T10:00:00";
        Payment nobody = pay(notice, "801.10", inTime);
        nobody.subject = null;
        nobody.gap(COVERED);
        Payment forNothing = pay(notice, "802.20", inTime);
        forNothing.programme = null;
        forNothing.gap(COVERED);
        Payment amountless = pay(notice, "803.30", inTime);
        amountless.amount = null;
        amountless.gap(COVERED);
        Payment undated = pay(notice, "804.40", inTime);
        undated.orderedAt = null;
        undated.gap(COVERED);

        Entry unknown = new Entry(announcements.newResident(), notice.programme, null);
        notice.entries.add(unknown);
        announcements.pay(unknown, at(inTime)).gap(COVERED);
    }

    /** Nothing of these must be found. */
    private void paidInTime() {
        Notice spring = notice("TRAINING", "2026-02-09T13:13:00", "2026-03-02T09:00:00");
        pay(spring, "1800.00", "2026-02-15T00:00:00"); // the first moment after the make-up Saturday
        Notice year = notice("HARDSHIP", "2025-01-20T13:13:00", "2025-02-17T09:00:00");
        pay(year, "300.00", "2025-01-27T09:00:00"); // counted Monday to Friday it was the last day
        Notice plain = notice("POST", "2025-07-07T13:13:00", "2025-07-21T09:00:00");
        Entry less = announcements.announce(plain, "2690.00");
        announcements.pay(less.subject(), "POST", new BigDecimal("2689.99"), at("2025-07-15T09:00:00"));
        Entry written = announcements.announce(plain, "1345.00");
        announcements.pay(written.subject(), "POST", new BigDecimal("1345"), at("2025-07-15T09:00:00"));

        Notice again = notice("POST", "2025-07-14T13:13:00", "2025-07-28T09:00:00"); // too late, but not the only one
        again.entries.add(new Entry(less.subject(), "POST", new BigDecimal("2690.00")));
        again.entries.add(new Entry(written.subject(), "POST", null));

        Payment cancelled = announcements.pay(
                announcements.newResident(), "STARTUP", new BigDecimal("2000.00"), at("2025-02-12T10:00:00"));
        cancelled.status = "cancelled";
    }

    private Notice notice(String programme, String publishedAt, @Nullable String withdrawnAt) {
        Notice notice = announcements.publish(programme, at(publishedAt));
        notice.withdrawnAt = withdrawnAt == null ? null : at(withdrawnAt);
        return notice;
    }

    private Payment pay(Notice notice, String amount, String orderedAt) {
        return announcements.pay(announcements.announce(notice, amount), at(orderedAt));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
