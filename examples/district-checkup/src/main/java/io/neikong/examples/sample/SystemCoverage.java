package io.neikong.examples.sample;

import io.neikong.examples.sample.Announcements.Numbered;
import io.neikong.examples.sample.Announcements.Payment;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes and payments go through the system. Plants programmes outside it (SYS-001), payments on paper without an
 * exception (SYS-002), and payments and cases that do not belong to each other (SYS-003).
 */
final class SystemCoverage {

    private static final String PROGRAMME = "SYS-001";
    private static final String OFFLINE = "SYS-002";
    private static final String ONE_TO_ONE = "SYS-003";

    private final Dice dice = Dice.of("system coverage");
    private final Staff staff;
    private final AnswerKey key;
    private final Table programmes = new Table("programme", "alias_of", "handling");
    private final Table cases = new Table("case", "status", "recorded_at");
    private final Table paymentCases = new Table("payment", "case");
    private final Table offline = new Table("payment", "approved_by", "approved_at", "recorded_at");

    /** Payments in which everything was in order, to be changed a little. */
    private final Deque<Numbered> ordinary = new ArrayDeque<>();

    private int casesOpened;

    SystemCoverage(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    /** Links payments and cases, all but some of those paid in the first half of 2026 the way they should be. */
    void plant(List<Numbered> payments) {
        programmes();
        Map<String, String> paidAgain = new HashMap<>();
        for (Numbered one : payments) {
            Payment payment = one.payment();
            String what = payment.subject + "/" + payment.programme + "/" + payment.amount;
            String formerCase = paidAgain.remove(what);
            if (formerCase == null && isOrdinary(payment) && ordinary.size() < 40) {
                ordinary.add(one);
            } else if (payment.status.equals("returned")) {
                paidAgain.put(what, link(one, formerCase == null ? caseOf(payment, "open") : formerCase));
            } else if (payment.status.equals("cancelled")) {
                if (dice.chance(0.5)) {
                    link(one, caseOf(payment, "open"));
                }
            } else {
                link(one, formerCase == null ? caseOf(payment, "paid") : formerCase);
                if (payment.orderedAt == null) {
                    key.gap(OFFLINE, one.id(), ""); // nobody knows whether the case was entered first
                }
            }
        }
        onPaper();
        mismatched();
        ordinary.forEach(one -> link(one, caseOf(one.payment(), "paid")));
    }

    private static boolean isOrdinary(Payment payment) {
        return payment.status.equals("paid")
                && payment.orderedAt != null
                && payment.entered.isAfter(LocalDateTime.parse("2026-01-05T00:00:00"));
    }

    private void programmes() {
        programmes.add("TRAINING", null, "whole");
        programmes.add("SOCIAL", null, "whole");
        programmes.add("INSURANCE", "SOCIAL", null); // the same under the name of the books
        programmes.add("UI_BENEFIT", null, "whole");
        programmes.add("CLOSED", null, "outside"); // nothing was paid
        programmes.add("HARDSHIP", null, "partly");
        key.breach(PROGRAMME, "HARDSHIP", "");
        programmes.add("STARTUP", null, "typed_in_later");
        key.breach(PROGRAMME, "STARTUP", "");
        programmes.add("POST", null, null);
        key.gap(PROGRAMME, "POST", "");
        programmes.add("INTERNSHIP", null, null);
        key.gap(PROGRAMME, "INTERNSHIP", "");
    }

    private void onPaper() {
        String head = staff.leader("EMP");
        Numbered alone = offline(null, null, null);
        key.breach(OFFLINE, alone.id(), "");
        Numbered later = offline(head, 1, null);
        key.breach(OFFLINE, later.id(), "", head);
        Numbered backdated = offline(head, -1440, 30);
        key.breach(OFFLINE, backdated.id(), "", head);
        Numbered byNobody = ordinary.remove();
        offline.add(byNobody.id(), null, byNobody.payment().orderedAt, null);
        key.breach(OFFLINE, byNobody.id(), "");
        for (int i = 0; i < 2; i++) {
            Numbered typedInLater = ordinary.remove();
            link(
                    typedInLater,
                    open("paid", typedInLater.payment().entered.plusDays(i).plusSeconds(1)));
            key.breach(OFFLINE, typedInLater.id(), "");
        }
        for (int i = 0; i < 2; i++) {
            key.gap(OFFLINE, offline(head, null, null).id(), "");
        }

        // Nothing of these must be found.
        offline(head, 0, 0);
        offline(head, -3000, -2990);
        Numbered entered = ordinary.remove();
        link(entered, open("paid", entered.payment().entered)); // at the very moment
    }

    /** A payment on paper, approved and recorded that many minutes after the order. */
    private Numbered offline(
            @Nullable String approver, @Nullable Integer approvedAfter, @Nullable Integer recordedAfter) {
        Numbered one = ordinary.remove();
        LocalDateTime ordered = one.payment().entered;
        offline.add(
                one.id(),
                approver,
                approvedAfter == null ? null : ordered.plusMinutes(approvedAfter),
                recordedAfter == null ? null : ordered.plusMinutes(recordedAfter));
        return one;
    }

    private void mismatched() {
        key.breach(ONE_TO_ONE, ordinary.remove().id(), ""); // no case at all

        Numbered ofTwo = ordinary.remove();
        link(ofTwo, caseOf(ofTwo.payment(), "paid"));
        link(ofTwo, caseOf(ofTwo.payment(), "paid"));
        key.breach(ONE_TO_ONE, ofTwo.id(), "");

        Numbered ofNone = ordinary.remove();
        paymentCases.add(ofNone.id(), "B99999");
        key.breach(ONE_TO_ONE, ofNone.id(), "");

        Numbered first = ordinary.remove();
        Numbered second = ordinary.remove();
        String twice = caseOf(first.payment(), "paid");
        link(first, twice);
        link(second, twice);
        key.breach(ONE_TO_ONE, twice, "");

        Numbered refused = ordinary.remove();
        key.breach(ONE_TO_ONE, link(refused, caseOf(refused.payment(), "refused")), "");
        key.breach(ONE_TO_ONE, open("paid", LocalDateTime.parse("2026-03-02T09:30:00")), "");

        // Nothing of these must be found.
        open("open", LocalDateTime.parse("2026-06-22T09:30:00"));
        open("refused", LocalDateTime.parse("2026-03-02T09:30:00"));
        open("withdrawn", LocalDateTime.parse("2026-03-02T09:30:00"));
        Numbered decided = ordinary.remove();
        link(decided, caseOf(decided.payment(), "open"));
    }

    private String caseOf(Payment payment, String status) {
        return open(status, payment.entered.minusDays(dice.between(15, 45)));
    }

    private String open(String status, LocalDateTime recordedAt) {
        casesOpened++;
        String id = String.format(Locale.ROOT, "B%05d", casesOpened);
        cases.add(id, status, recordedAt);
        return id;
    }

    private String link(Numbered payment, String businessCase) {
        paymentCases.add(payment.id(), businessCase);
        return businessCase;
    }

    Table programmeTable() {
        return programmes;
    }

    Table cases() {
        return cases;
    }

    Table paymentCases() {
        return paymentCases;
    }

    Table offline() {
        return offline;
    }
}
