package io.neikong.examples.sample;

import io.neikong.finance.voucher.CapitalAmount;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Vouchers whose entries do not balance or do not take back what they reverse, and those that only look so (VCH-005). */
final class SpoiltEntries {

    private static final String COMPLETE = "VCH-002";
    private static final String BALANCE = "VCH-005";
    private static final BigDecimal FEN = new BigDecimal("0.01");

    private final VoucherPapers papers;

    SpoiltEntries(VoucherPapers papers) {
        this.papers = papers;
    }

    void plant() {
        balance();
        redLetters();
        reversals();
    }

    private void balance() {
        Voucher oneFen = papers.take("L02");
        Voucher.Entry last = oneFen.entries.get(oneFen.entries.size() - 1);
        last.credit = amount(oneFen).add(FEN);
        oneFen.breach(BALANCE);

        Voucher total = papers.take("L03", voucher -> voucher.words == null);
        total.amount = amount(total).add(new BigDecimal("900.00"));
        total.breach(BALANCE);

        Voucher bothSides = papers.take("L04");
        bothSides.entries.get(0).credit = bothSides.entries.get(0).debit;
        bothSides.breach(BALANCE);

        Voucher zero = papers.take("L05");
        zero.entries.add(new Voucher.Entry("nothing", "5001", BigDecimal.ZERO, BigDecimal.ZERO));
        zero.breach(BALANCE);

        Voucher noAmount = papers.take("L06");
        noAmount.entries.get(0).debit = null;
        noAmount.gap(BALANCE);

        Voucher noEntries = papers.take("L07");
        noEntries.entries.clear();
        noEntries.gap(BALANCE);
        noEntries.breach(COMPLETE);

        // Near misses: zeros on the other side, as some systems write them; unequal on a void voucher.
        papers.take("L08").entries.forEach(entry -> {
            entry.debit = entry.debit == null ? BigDecimal.ZERO : entry.debit;
            entry.credit = entry.credit == null ? BigDecimal.ZERO : entry.credit;
        });
        Voucher cancelled = papers.take("L01");
        cancelled.status = "void";
        cancelled.entries.get(0).debit = BigDecimal.ONE;
    }

    private void redLetters() {
        Voucher accident = papers.take("L01");
        red(accident);
        accident.breach(BALANCE);

        Voucher unknown = papers.take("L02");
        red(unknown);
        unknown.nature = null;
        unknown.gap(BALANCE);

        Voucher correction = papers.take("L01"); // a near miss: a correction may be red and have no papers
        red(correction);
        correction.nature = "correcting";
        correction.attachments = 0;
        correction.papers.clear();
    }

    private void reversals() {
        reversal(papers.take("L01"), true);
        reversal(papers.take("L01"), false);

        Voucher part = reversal(papers.take("L01"), true);
        part.entries.get(0).debit =
                Objects.requireNonNull(part.entries.get(0).debit).add(FEN);
        Voucher.Entry last = part.entries.get(part.entries.size() - 1);
        last.credit = Objects.requireNonNull(last.credit).add(FEN);
        part.amount = amount(part).add(FEN);
        part.words = null;
        part.breach(BALANCE);

        Voucher samePart = reversal(papers.take("L01"), true); // a near miss: as a correction the same is in order
        samePart.entries.get(0).debit =
                Objects.requireNonNull(samePart.entries.get(0).debit).add(FEN);
        Voucher.Entry end = samePart.entries.get(samePart.entries.size() - 1);
        end.credit = Objects.requireNonNull(end.credit).add(FEN);
        samePart.amount = amount(samePart).add(FEN);
        samePart.words = null;
        samePart.nature = "correcting";

        Voucher wrongLedger = reversal(papers.take("L01"), true);
        wrongLedger.reverses = copyInto(papers.take("L09"), wrongLedger).id;
        wrongLedger.breach(BALANCE);

        Voucher ofVoid = papers.take("L01");
        reversal(ofVoid, true).breach(BALANCE);
        ofVoid.status = "void";

        Voucher unknown = reversal(papers.take("L01"), true);
        unknown.reverses = "V9999";
        unknown.gap(BALANCE);

        Voucher unnamed = reversal(papers.take("L01"), true);
        unnamed.reverses = null;
        unnamed.gap(BALANCE);
        unnamed.breach(COMPLETE);
    }

    /** A later voucher of the same ledger becomes the reversal of a voucher, in red letters or on the other side. */
    private Voucher reversal(Voucher reversed, boolean red) {
        Voucher reversing = papers.take(reversed.ledger, voucher -> voucher.entered.isAfter(reversed.entered));
        reversing.nature = "reversal";
        reversing.reverses = reversed.id;
        reversing.attachments = 0;
        reversing.papers.clear();
        reversing.entries.clear();
        for (Voucher.Entry entry : reversed.entries) {
            BigDecimal debit = red ? minus(entry.debit) : entry.credit;
            BigDecimal credit = red ? minus(entry.credit) : entry.debit;
            reversing.entries.add(new Voucher.Entry("reverses " + reversed.id, account(entry), debit, credit));
        }
        reversing.amount = red ? amount(reversed).negate() : amount(reversed);
        reversing.words = CapitalAmount.format(amount(reversed));
        return reversing;
    }

    /** Gives a voucher of another ledger the entries that a reversal takes back. */
    private static Voucher copyInto(Voucher other, Voucher reversing) {
        other.entries.clear();
        reversing.entries.forEach(entry -> other.entries.add(
                new Voucher.Entry("subsidies paid", account(entry), minus(entry.debit), minus(entry.credit))));
        other.amount = amount(reversing).negate();
        other.words = null;
        return other;
    }

    private static void red(Voucher voucher) {
        voucher.entries.forEach(entry -> {
            entry.debit = minus(entry.debit);
            entry.credit = minus(entry.credit);
        });
        voucher.amount = amount(voucher).negate();
    }

    private static BigDecimal amount(Voucher voucher) {
        return Objects.requireNonNull(voucher.amount);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.negate();
    }

    private static String account(Voucher.Entry entry) {
        return Objects.requireNonNull(entry.account);
    }
}
