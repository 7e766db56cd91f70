package io.neikong.examples.sample;

import io.neikong.finance.voucher.CapitalAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** Vouchers on which something is missing or wrong, and those that only look so (VCH-002 to VCH-004, VCH-007, VCH-010). */
final class SpoiltVouchers {

    private static final String COMPLETE = "VCH-002";
    private static final String WORDS = "VCH-003";
    private static final String SPELLING = "VCH-004";
    private static final String ATTACHED = "VCH-007";
    private static final String DATED = "VCH-010";
    private static final BigDecimal FEN = new BigDecimal("0.01");

    private final VoucherPapers papers;

    SpoiltVouchers(VoucherPapers papers) {
        this.papers = papers;
    }

    void plant() {
        alreadyThere();
        elements();
        words();
        spelling();
        wordsThatOnlyLookWrong();
        attachments();
        dates();
    }

    /** What other parts of the sample did breaks these rules too. */
    private void alreadyThere() {
        for (Voucher voucher : papers.vouchers()) {
            if (voucher.isPosted() && voucher.lacksSignature()) {
                voucher.breach(COMPLETE);
            }
            if (voucher.isPosted() && voucher.ledger.equals(VoucherPapers.WITHOUT_PERIODS)) {
                voucher.taken = true;
                voucher.gap(DATED);
            }
            if (voucher.isPosted() && voucher.postedAt == null) {
                voucher.gap(DATED);
            }
        }
    }

    private void elements() {
        Voucher noSummary = papers.take("L03");
        noSummary.entries.get(0).summary = null;
        noSummary.breach(COMPLETE);

        Voucher noAccount = papers.take("L04");
        noAccount.entries.get(1).account = null;
        noAccount.breach(COMPLETE);

        Voucher noCashier = papers.take("L05", voucher -> "payment".equals(voucher.movement));
        noCashier.cashier = null;
        noCashier.breach(COMPLETE);

        Voucher noMovement = papers.take("L06", voucher -> "transfer".equals(voucher.movement));
        noMovement.movement = null;
        noMovement.gap(COMPLETE);

        Voucher noMovementEither = papers.take("L07", voucher -> "transfer".equals(voucher.movement));
        noMovementEither.movement = null;
        noMovementEither.gap(COMPLETE);

        Voucher reviewerPays = papers.take("L06", voucher -> "payment".equals(voucher.movement));
        reviewerPays.cashier = reviewerPays.reviewedBy;
        reviewerPays.breach("ACC-002", Objects.requireNonNull(reviewerPays.reviewedBy));

        // Near misses: the entries say how much; the movement is unknown, but a cashier signed.
        Voucher noTotal = papers.take("L07", voucher -> voucher.words == null);
        noTotal.amount = null;
        papers.take("L08", voucher -> voucher.cashier != null).movement = null;
    }

    private void words() {
        Voucher other = papers.take("L03", SpoiltVouchers::hasWords);
        other.words = CapitalAmount.format(amount(other).add(FEN));
        other.breach(WORDS);

        Voucher thousands = papers.take("L04", SpoiltVouchers::hasWords);
        thousands.words = CapitalAmount.format(amount(thousands).movePointRight(1));
        thousands.breach(WORDS);

        Voucher unreadable = papers.take("L05");
        amount(unreadable, "10.00");
        unreadable.words = "拾元整";
        unreadable.gap(WORDS);
        unreadable.breach(SPELLING);

        Voucher everyday = papers.take("L06");
        amount(everyday, "200.00");
        everyday.words = "二百元";
        everyday.gap(WORDS);
        everyday.breach(SPELLING);

        Voucher noDigits = papers.take("L07", SpoiltVouchers::hasWords);
        noDigits.amount = null;
        noDigits.gap(WORDS);
    }

    private void spelling() {
        Voucher gap = papers.take("L08");
        amount(gap, "1680.32");
        gap.words = "人民币 壹仟陆佰捌拾元叁角贰分";
        gap.breach(SPELLING);

        Voucher sign = papers.take("L09");
        amount(sign, "532.00");
        sign.words = "￥伍佰叁拾贰元整";
        sign.breach(SPELLING);

        Voucher noEnd = papers.take("L10");
        amount(noEnd, "532.00");
        noEnd.words = "人民币伍佰叁拾贰元";
        noEnd.breach(SPELLING);

        Voucher both = papers.take("L12"); // malformed, and another amount as well
        amount(both, "325.04");
        both.words = "人民币叁佰贰拾伍元肆角 整";
        both.breach(WORDS);
        both.breach(SPELLING);
    }

    /** Nothing of these must be found. */
    private void wordsThatOnlyLookWrong() {
        spelt("L01", "107000.53", "人民币壹拾万零柒仟元伍角叁分");
        spelt("L01", "107000.53", "人民币壹拾万柒仟元零伍角叁分");
        spelt("L01", "1409.50", "人民币壹仟肆佰零玖元伍角");
        spelt("L01", "532.00", "伍佰叁拾贰圆正");
        spelt("L01", "0.05", "人民币伍分");
        spelt("L01", "120000000.00", "人民币壹亿贰仟万元整");
        Voucher cancelled = papers.take("L01", SpoiltVouchers::hasWords);
        cancelled.status = "void";
        cancelled.words = "壹元整";
    }

    private void spelt(String ledger, String amount, String words) {
        Voucher voucher = papers.take(ledger);
        amount(voucher, amount);
        voucher.words = words;
    }

    private void attachments() {
        Voucher oneMore = papers.take("L02");
        oneMore.attachments = oneMore.papers.size() + 1;
        oneMore.breach(ATTACHED);

        Voucher oneLess = papers.take("L03", voucher -> voucher.papers.size() > 1);
        oneLess.attachments = oneLess.papers.size() - 1;
        oneLess.breach(ATTACHED);

        Voucher none = papers.take("L05");
        withoutPapers(none);
        none.breach(ATTACHED);

        Voucher unknown = papers.take("L06");
        withoutPapers(unknown);
        unknown.nature = null;
        unknown.gap(ATTACHED);

        Voucher unstated = papers.take("L08");
        unstated.attachments = null;
        unstated.gap(ATTACHED);
        unstated.breach(COMPLETE);

        // Near misses: the closing of a year, and an invoice for three vouchers with two allocation slips.
        Voucher closing = papers.take("L03", voucher -> voucher.entered.getMonthValue() == 12);
        withoutPapers(closing);
        closing.nature = "closing";
        papers.take("L01").papers.get(0).paper = "E-INVOICE-77";
        papers.take("L01").papers.get(0).paper = "E-INVOICE-77/slip-1";
        papers.take("L01").papers.get(0).paper = "E-INVOICE-77/slip-2";
    }

    private static void withoutPapers(Voucher voucher) {
        voucher.attachments = 0;
        voucher.papers.clear();
    }

    private void dates() {
        Voucher atClosing = papers.take("L02", SpoiltVouchers::isClosed);
        atClosing.postedAt = closed(atClosing);
        atClosing.breach(DATED);

        Voucher late = papers.take("L09", SpoiltVouchers::isClosed);
        late.postedAt = closed(late).plusDays(3);
        late.breach(DATED);

        Voucher future = papers.takeLast(
                "L08", voucher -> YearMonth.from(voucher.entered).equals(YearMonth.of(2026, 6)));
        future.datedOn = LocalDate.of(2026, 7, 1);
        future.number = "1";
        future.breach(DATED);

        Voucher early = papers.takeLast("L10", voucher -> voucher.entered.getYear() == 2024);
        early.datedOn = LocalDate.of(2024, 6, 28);
        early.number = "1";
        early.papers.forEach(paper -> paper.datedOn = early.datedOn);
        early.breach(DATED);

        Voucher original = papers.take("L12");
        original.papers.get(0).datedOn =
                Objects.requireNonNull(original.datedOn).plusDays(1);
        original.breach(DATED);

        Voucher undated = papers.take("L13");
        undated.papers.get(0).datedOn = null;
        undated.gap(DATED);

        // Near misses: one second before the closing, and an original of the same day.
        Voucher justInTime = papers.take("L01", SpoiltVouchers::isClosed);
        justInTime.postedAt = closed(justInTime).minusSeconds(1);
        Voucher sameDay = papers.take("L01");
        sameDay.papers.get(0).datedOn = sameDay.datedOn;
    }

    private static boolean isClosed(Voucher voucher) {
        return YearMonth.from(voucher.entered).isBefore(YearMonth.of(2026, 5));
    }

    private static LocalDateTime closed(Voucher voucher) {
        return VoucherPapers.closed(YearMonth.from(voucher.entered));
    }

    private static boolean hasWords(Voucher voucher) {
        return voucher.words != null;
    }

    private static BigDecimal amount(Voucher voucher) {
        return Objects.requireNonNull(voucher.amount);
    }

    /** Gives a voucher another amount and two entries. */
    private static void amount(Voucher voucher, String text) {
        BigDecimal amount = new BigDecimal(text);
        Voucher.Entry first = voucher.entries.get(0);
        Voucher.Entry last = voucher.entries.get(voucher.entries.size() - 1);
        voucher.entries.retainAll(List.of(first, last));
        voucher.amount = amount;
        first.debit = amount;
        last.credit = amount;
    }
}
