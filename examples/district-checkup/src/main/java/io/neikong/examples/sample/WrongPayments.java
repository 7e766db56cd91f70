package io.neikong.examples.sample;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Benefits that were paid twice or wrongly (RCV-001), and the cases in which they are recovered (RCV-002 to RCV-011). */
final class WrongPayments {

    private static final String PAID = "RCV-001";
    private static final String OPENED = "RCV-002";
    private static final String NOTICE = "RCV-003";
    private static final String TIME = "RCV-004";
    private static final String STAGES = "RCV-005";
    private static final String BALANCE = "RCV-006";
    private static final String INSTALMENTS = "RCV-007";
    private static final String FUND = "RCV-008";
    private static final String COURT = "RCV-009";
    private static final String WRITE_OFF = "RCV-010";
    private static final String CAUSE = "RCV-011";

    private static final String MAIN_FUND = "EMPLOYMENT";
    private static final String ALL = "person facts benefit_period amount basis account deadline rights";
    private static final String[] SERVED = {"decided 2026-03-16 800.00", "notice_served 2026-03-18"};
    private static final String[] SERVED_LAST_YEAR = {"decided 2025-08-25 800.00", "notice_served 2025-08-29"};

    private final AnswerKey key;
    private final Table benefits = new Table("benefit", "beneficiary", "due", "lost_on");
    private final Table payments =
            new Table("payment", "benefit", "amount", "paid_on", "payee", "entitled_payee", "evidence", "status");
    private final Table cases =
            new Table("recovery", "debtor", "fund", "discovered_on", "outstanding", "challenged", "cause", "risk");
    private final Table events = new Table(
            "event",
            "recovery",
            "number",
            "kind",
            "happened_on",
            "amount",
            "fund",
            "reason",
            "meeting",
            "decided_on",
            "decided_amount");
    private final Table notices = new Table("notice", "elements", "pay_by", "served", "served_on", "proof");
    private final Table plans = new Table("plan", "owed", "signed", "signed_on");
    private final Table instalments = new Table("plan", "instalment", "amount", "due_on", "paid_on", "acted_on");
    private final Table returned = new Table(
            "receipt", "received_on", "paid_from", "credited_to", "paid_channel", "booked_channel", "booking");

    private int paymentCount;
    private int eventCount;

    WrongPayments(AnswerKey key) {
        this.key = key;
    }

    void plant() {
        paidWrongly();
        openedLate();
        outOfOrder();
        outOfBalance();
        toCourt();
        writtenOff();
        causes();
        served();
        inInstalments();
        cameBack();
    }

    private void paidWrongly() {
        String twice = benefit("800.00", null);
        pay(twice, "800.00", "2026-03-10", null);
        pay(twice, "800.00", "2026-03-12", null);
        key.breach(PAID, twice, "");
        String aFen = benefit("800.00", null);
        pay(aFen, "800.01", "2026-03-10", null);
        key.breach(PAID, aFen, "");
        String again = benefit("800.00", null); // the bank returned it, and it was sent again
        payment(again, "800.00", "2026-03-10", again, null, null, "returned");
        pay(again, "800.00", "2026-03-12", null);
        pay(benefit("800.00", null), "800.00", "2026-03-10", null); // two months of one person
        pay(benefit("800.00", null), "800.00", "2026-04-10", null);
        String corrected = benefit("900.00", null); // after a recalculation
        pay(corrected, "800.00", "2026-03-10", null);
        pay(corrected, "100.00", "2026-04-10", null);
        String evidence = benefit("800.00", null);
        pay(evidence, "400.00", "2026-03-10", "INV-1");
        pay(evidence, "400.00", "2026-04-10", "INV-2 INV-1");
        key.breach(PAID, evidence, "");
        String ownEvidence = benefit("800.00", null);
        pay(ownEvidence, "400.00", "2026-03-10", "INV-3");
        pay(ownEvidence, "400.00", "2026-04-10", "INV-4");
        String another = benefit("800.00", null);
        payment(another, "800.00", "2026-03-10", twice, null, null, "paid");
        key.breach(PAID, another, "");
        String deceased = benefit("800.00", "2026-03-10");
        pay(deceased, "800.00", "2026-03-10", null);
        key.breach(PAID, deceased, "");
        pay(benefit("800.00", "2026-03-10"), "800.00", "2026-03-09", null);
        String heirs = benefit("800.00", "2026-03-10");
        payment(heirs, "800.00", "2026-03-20", twice, "yes", null, "paid");

        String dueUnknown = benefit(null, null);
        pay(dueUnknown, "800.00", "2026-03-10", null);
        key.gap(PAID, dueUnknown, "");
        String amountUnknown = benefit("800.00", null);
        pay(amountUnknown, null, "2026-03-10", null);
        key.gap(PAID, amountUnknown, "");
        String payeeUnknown = benefit("800.00", null);
        payment(payeeUnknown, "800.00", "2026-03-10", null, null, null, "paid");
        key.gap(PAID, payeeUnknown, "");
        String dayUnknown = benefit("800.00", "2026-03-10");
        pay(dayUnknown, "800.00", null, null);
        key.gap(PAID, dayUnknown, "");
    }

    /** Discovered on Monday the 2nd, to be opened by Monday the 9th of March. */
    private void openedLate() {
        open("2026-03-02", "2026-03-09", null);
        key.breach(OPENED, open("2026-03-02", "2026-03-10", null), "");
        open("2026-02-11", "2026-02-25", null); // over the Spring Festival
        key.breach(OPENED, open("2026-02-11", "2026-02-26", null), "");
        key.breach(OPENED, recovery("2026-06-22", null), "");
        recovery("2026-06-23", null); // there is time until the end of the 30th
        key.gap(OPENED, open(null, "2026-03-09", null), "");
        String undated = open("2026-03-02", "?", null);
        key.gap(OPENED, undated, "");
        key.gap(STAGES, undated, "");
    }

    private void outOfOrder() {
        String unverified = open("2026-03-02", "2026-03-05", "0");
        events(unverified, "decided 2026-03-09 800.00");
        key.breach(STAGES, unverified, "");
        key.gap(BALANCE, unverified, "");
        String unserved = verified("800.00");
        events(unserved, "decided 2026-03-16 800.00", "demand_served 2026-04-07");
        key.breach(STAGES, unserved, "");
        key.gap(BALANCE, unserved, "");
        String back = open("2026-03-02", "2026-03-05", null);
        events(back, "verified 2026-03-04");
        key.breach(STAGES, back, "");
        String undated = verified(null);
        events(undated, "closed ?");
        key.gap(STAGES, undated, "");
        String early = open("2026-03-02", "2026-03-05", "0"); // money may come whenever it comes
        events(early, "paid_back 2026-03-06 800.00", "verified 2026-03-10", SERVED[0], SERVED[1]);
        events(verified(null), "closed 2026-03-12"); // nothing turned out to be wrong
    }

    private void outOfBalance() {
        key.breach(BALANCE, owing("500.01", "paid_back 2026-04-01 300.00"), "");
        owing("500.00", "paid_back 2026-04-01 300.00");
        key.breach(BALANCE, owing("0", "paid_back 2026-04-01 812.40"), ""); // with interest that nobody had demanded
        owing(
                "0",
                "paid_back 2026-04-01 812.40",
                "overpayment_recorded 2026-04-01 12.40",
                "overpayment_refunded 2026-04-03 12.40");
        key.breach(BALANCE, owing("800.00", "offset 2026-04-01 800.00 UI"), "");
        owing("0", "offset 2026-04-01 800.00 EMPLOYMENT");
        key.breach(BALANCE, owing("0.01", "paid_back 2026-04-01 799.99", "closed 2026-04-02"), "");
        key.breach(BALANCE, owing("0", "paid_back 2026-04-01 800.00", "decision_cancelled 2026-05-06"), "");
        owing(
                "300.00",
                "paid_back 2026-04-01 800.00",
                "decision_cancelled 2026-05-06",
                "decided 2026-05-07 1100.00"); // another one demands more
        key.gap(BALANCE, owing(null, "paid_back 2026-04-01 300.00"), "");
        key.gap(BALANCE, owing("500.00", "paid_back 2026-04-01"), "");
        key.gap(BALANCE, owing("0", "offset 2026-04-01 800.00"), "");
    }

    /** Served on 2025-08-29: to sue until 2026-02-28, a Saturday that is worked, and to apply until 2026-05-28. */
    private void toCourt() {
        key.breach(COURT, lastYear("800.00", "no"), "");
        lastYear("800.00", "no", "demand_served 2026-03-02", "court_applied 2026-05-28");
        lastYear("800.00", "no", "demand_served 2026-02-02", "court_applied 2026-03-01");
        key.breach(COURT, lastYear("800.00", "no", "demand_served 2026-02-02", "court_applied 2026-02-28"), "");
        key.breach(COURT, lastYear("800.00", "no", "demand_served 2026-03-02", "court_applied 2026-05-29"), "");
        key.breach(COURT, lastYear("800.00", "no", "demand_served 2026-05-14", "court_applied 2026-05-28"), "");
        lastYear("800.00", "no", "demand_served 2026-05-13", "court_applied 2026-05-28");
        String unasked = lastYear("800.00", "no", "court_applied 2026-05-28");
        key.breach(COURT, unasked, "");
        key.breach(STAGES, unasked, "");
        key.gap(BALANCE, unasked, "");
        lastYear("800.00", "yes");
        key.breach(COURT, lastYear("800.00", "yes", "demand_served 2026-03-02", "court_applied 2026-05-28"), "");
        key.gap(COURT, lastYear("800.00", null), "");
        String undated = lastYear("800.00", "no", "demand_served ?", "court_applied 2026-05-28");
        key.gap(COURT, undated, "");
        key.gap(STAGES, undated, "");
        lastYear("0", "no", "paid_back 2026-05-28 800.00"); // on the last day
        key.breach(COURT, lastYear("0", "no", "paid_back 2026-05-29 800.00"), "");
    }

    private void writtenOff() {
        writeOff("no assets", "M-2026-4", "2026-04-20", "800.00");
        key.breach(WRITE_OFF, writeOff("no assets", null, null, null), "");
        key.breach(WRITE_OFF, writeOff("no assets", "M-2026-4", "2026-04-21", "800.00"), "");
        key.breach(WRITE_OFF, writeOff(null, "M-2026-4", "2026-04-20", "800.00"), "");
        key.breach(WRITE_OFF, writeOff("no assets", "M-2026-4", "2026-04-20", "799.99"), "");
        key.gap(WRITE_OFF, writeOff("no assets", "M-2026-4", null, "800.00"), "");
        key.gap(WRITE_OFF, writeOff("no assets", null, "2026-04-20", "800.00"), "");
    }

    private void causes() {
        closed("DATA-MATCHING", "RK01");
        key.breach(CAUSE, closed(null, "RK02"), "");
        key.breach(CAUSE, closed("DATA-MATCHING", null), "");
        key.breach(CAUSE, closed("DATA-MATCHING", "RK99"), "");
    }

    private void served() {
        notice("A01", ALL, "2026-03-26", "yes", "2026-03-11", "SP-01");
        notice("A02", ALL, "2026-03-25", "yes", "2026-03-11", "SP-02"); // a day too short
        key.breach(TIME, "A02", "");
        notice("A03", ALL.replace(" amount", ""), "2026-03-26", "yes", "2026-03-11", "SP-03");
        key.breach(NOTICE, "A03", "");
        notice("A04", ALL, "2026-03-26", "no", null, null);
        key.breach(NOTICE, "A04", "");
        notice("A05", ALL, "2026-03-26", "yes", "2026-03-11", null);
        key.breach(NOTICE, "A05", "");
        notice("A06", null, "2026-03-26", "yes", "2026-03-11", "SP-06");
        key.gap(NOTICE, "A06", "");
        notice("A07", ALL, "2026-03-26", "yes", null, "SP-07");
        key.gap(NOTICE, "A07", "");
        key.gap(TIME, "A07", "");
        notice("A08", ALL, null, "yes", "2026-03-11", "SP-08");
        key.gap(TIME, "A08", "");
        notice("A09", ALL, "2026-12-31", "yes", "2026-03-11", "SP-09"); // more time than needed is no matter
        notice("A10", ALL, "2026-03-12", "yes", "2026-03-11", "SP-10");
        key.breach(TIME, "A10", "");
    }

    private void inInstalments() {
        plan("L01", "800.00", "yes", "2026-03-16", "800.00 2029-03-16");
        plan("L02", "800.00", "yes", "2026-03-16", "800.00 2029-03-17");
        key.breach(INSTALMENTS, "L02", "");
        plan("L03", "800.00", "no", null, "800.00 2026-12-15");
        key.breach(INSTALMENTS, "L03", "");
        plan("L04", "800.00", "yes", "2026-03-16", "400.00 2026-09-15", "400.01 2026-12-15");
        key.breach(INSTALMENTS, "L04", "");
        plan("L05", "800.00", "yes", "2026-03-16", "400.00 2026-05-15", "400.00 2026-12-15"); // never came
        key.breach(INSTALMENTS, "L05", "");
        plan("L06", "800.00", "yes", "2026-03-16", "800.00 2026-05-15 2026-05-30"); // on the last day of grace
        plan("L07", "800.00", "yes", "2026-03-16", "800.00 2026-05-15 2026-05-31");
        key.breach(INSTALMENTS, "L07", "");
        plan("L08", "800.00", "yes", "2026-03-16", "800.00 2026-05-15 ? 2026-05-30"); // demanded in time
        plan("L09", "800.00", "yes", "2026-03-16", "800.00 2026-06-15"); // grace is running
        plan("L10", null, "yes", "2026-03-16", "800.00 2026-12-15");
        key.gap(INSTALMENTS, "L10", "");
        plan("L11", "800.00", "yes", null, "800.00 2026-12-15");
        key.gap(INSTALMENTS, "L11", "");
        plan("L12", "800.00", "yes", "2026-03-16", "400.00 2026-09-15", "? 2026-12-15");
        key.gap(INSTALMENTS, "L12", "");
    }

    private void cameBack() {
        String day = "2026-04-01";
        returned.add("Q01", day, "F-01", "F-01", "C-TRAIN", "C-TRAIN", "less_spent");
        returned.add("Q02", day, "F-01", "F-01", "C-TRAIN", "C-TRAIN", "income");
        returned.add("Q03", day, "F-01", "F-02", "C-TRAIN", "C-TRAIN", "less_spent");
        returned.add("Q04", day, "F-01", "F-01", "C-TRAIN", "C-POST", "less_spent");
        returned.add("Q05", day, "F-01", "F-01", "C-TRAIN", null, null);
        returned.add("Q06", day, "F-01", null, "C-TRAIN", "C-TRAIN", "less_spent");
        returned.add("Q07", day, "F-01", "F-01", null, "C-TRAIN", "less_spent");
        for (String receipt : new String[] {"Q02", "Q03", "Q04", "Q05"}) {
            key.breach(FUND, receipt, "");
        }
        key.gap(FUND, "Q06", "");
        key.gap(FUND, "Q07", "");
    }

    private String benefit(@Nullable String due, @Nullable String lostOn) {
        String benefit = String.format(Locale.ROOT, "F%02d", benefits.rows().size() + 1);
        benefits.add(benefit, beneficiaryOf(benefit), due, lostOn);
        return benefit;
    }

    private static String beneficiaryOf(String benefit) {
        return "R95" + benefit.substring(1);
    }

    private void pay(String benefit, @Nullable String amount, @Nullable String paidOn, @Nullable String evidence) {
        payment(benefit, amount, paidOn, benefit, null, evidence, "paid");
    }

    private void payment(
            String benefit,
            @Nullable String amount,
            @Nullable String paidOn,
            @Nullable String payeeOf,
            @Nullable String entitled,
            @Nullable String evidence,
            String status) {
        paymentCount++;
        String payment = String.format(Locale.ROOT, "YB%02d", paymentCount);
        String payee = payeeOf == null ? null : beneficiaryOf(payeeOf);
        payments.add(payment, benefit, amount, paidOn, payee, entitled, evidence, status);
    }

    /** A case that was not opened. */
    private String recovery(@Nullable String discoveredOn, @Nullable String outstanding) {
        return recovery(discoveredOn, outstanding, "no", null, null);
    }

    private String recovery(
            @Nullable String discoveredOn,
            @Nullable String outstanding,
            @Nullable String challenged,
            @Nullable String cause,
            @Nullable String risk) {
        int number = cases.rows().size() + 1;
        String recovery = String.format(Locale.ROOT, "K%02d", number);
        String debtor = String.format(Locale.ROOT, "R96%02d", number);
        cases.add(recovery, debtor, MAIN_FUND, discoveredOn, outstanding, challenged, cause, risk);
        eventCount = 0;
        return recovery;
    }

    /** A case that was opened and has gone no further. */
    private String open(@Nullable String discoveredOn, String openedOn, @Nullable String outstanding) {
        String recovery = recovery(discoveredOn, outstanding);
        events(recovery, "opened " + openedOn);
        return recovery;
    }

    private String verified(@Nullable String outstanding) {
        String recovery = open("2026-03-02", "2026-03-05", outstanding);
        events(recovery, "verified 2026-03-10");
        return recovery;
    }

    /** A case in which 800 yuan are owed since March. */
    private String owing(@Nullable String outstanding, String... more) {
        String recovery = verified(outstanding);
        events(recovery, SERVED);
        events(recovery, more);
        return recovery;
    }

    /** A case in which 800 yuan are owed since August of the year before. */
    private String lastYear(String outstanding, @Nullable String challenged, String... more) {
        String recovery = recovery("2025-08-01", outstanding, challenged, null, null);
        events(recovery, "opened 2025-08-04", "verified 2025-08-11");
        events(recovery, SERVED_LAST_YEAR);
        events(recovery, more);
        return recovery;
    }

    private String closed(@Nullable String cause, @Nullable String risk) {
        String recovery = recovery("2026-03-02", "0", "no", cause, risk);
        events(recovery, "opened 2026-03-05", "verified 2026-03-10");
        events(recovery, SERVED);
        events(recovery, "paid_back 2026-04-01 800.00", "closed 2026-04-02");
        return recovery;
    }

    /** Written off whole on 2026-04-20. */
    private String writeOff(
            @Nullable String reason,
            @Nullable String meeting,
            @Nullable String decidedOn,
            @Nullable String decidedAmount) {
        String recovery = owing("0");
        eventCount++;
        String event = recovery + "-" + eventCount;
        events.add(
                event,
                recovery,
                eventCount,
                "written_off",
                "2026-04-20",
                "800.00",
                null,
                reason,
                meeting,
                decidedOn,
                decidedAmount);
        return event;
    }

    /** Events such as {@code offset 2026-04-01 800.00 UI}; a question mark is what nobody recorded. */
    private void events(String recovery, String... texts) {
        for (String text : texts) {
            eventCount++;
            String event = recovery + "-" + eventCount;
            events.add(
                    event,
                    recovery,
                    eventCount,
                    cell(text, 0),
                    cell(text, 1),
                    cell(text, 2),
                    cell(text, 3),
                    null,
                    null,
                    null,
                    null);
        }
    }

    private void notice(
            String notice,
            @Nullable String elements,
            @Nullable String payBy,
            String served,
            @Nullable String servedOn,
            @Nullable String proof) {
        notices.add(notice, elements, payBy, served, servedOn, proof);
    }

    /** A plan with instalments such as {@code 400.00 2026-05-15}, then the days on which it was paid and acted on. */
    private void plan(String plan, @Nullable String owed, String signed, @Nullable String signedOn, String... texts) {
        plans.add(plan, owed, signed, signedOn);
        for (int i = 0; i < texts.length; i++) {
            instalments.add(plan, i + 1, cell(texts[i], 0), cell(texts[i], 1), cell(texts[i], 2), cell(texts[i], 3));
        }
    }

    private static @Nullable String cell(String text, int place) {
        String[] parts = text.split(" ", -1);
        return place < parts.length && !parts[place].equals("?") ? parts[place] : null;
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/benefits.csv", benefits.bytes());
        files.put("data/benefit_payments.csv", payments.bytes());
        files.put("data/recovery_cases.csv", cases.bytes());
        files.put("data/recovery_events.csv", events.bytes());
        files.put("data/recovery_notices.csv", notices.bytes());
        files.put("data/recovery_plans.csv", plans.bytes());
        files.put("data/recovery_instalments.csv", instalments.bytes());
        files.put("data/returned_money.csv", returned.bytes());
    }
}
