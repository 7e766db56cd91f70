package io.neikong.finance;

import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingPeriod;
import io.neikong.finance.voucher.AccountingVoucher;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Movement;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import io.neikong.finance.voucher.AmountInWords;
import io.neikong.finance.voucher.AmountInWords.Spelling;
import io.neikong.finance.voucher.AttachmentsCounted;
import io.neikong.finance.voucher.DatedAfterOriginals;
import io.neikong.finance.voucher.DatedInOpenPeriod;
import io.neikong.finance.voucher.DatedVoucher;
import io.neikong.finance.voucher.DebitEqualsCredit;
import io.neikong.finance.voucher.NumbersContinuous;
import io.neikong.finance.voucher.Reversal;
import io.neikong.finance.voucher.ReversalCancelsVoucher;
import io.neikong.finance.voucher.StatedAmount;
import io.neikong.finance.voucher.VoucherAttachments;
import io.neikong.finance.voucher.VoucherAttachments.Paper;
import io.neikong.finance.voucher.VoucherBook;
import io.neikong.finance.voucher.VoucherComplete;
import io.neikong.finance.voucher.VoucherNumber;
import io.neikong.finance.voucher.VoucherRule;
import io.neikong.testkit.RuleExample;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules on accounting vouchers, by one payment that is in order and what is wrong with others. */
final class VoucherExamples {

    private static final LocalDate DATED = LocalDate.of(2026, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Instant POSTED = Instant.parse("2026-03-05T16:00:00+08:00");
    private static final AccountingVoucher IN_ORDER =
            voucher("V-0031", "subsidies to employers", Nature.ORDINARY, null, "107000.53", "107000.53");

    private VoucherExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        VoucherRule.VOUCHER_COMPLETE,
                        new VoucherComplete(),
                        IN_ORDER,
                        voucher("V-0032", null, Nature.ORDINARY, null, "107000.53", "107000.53")),
                RuleExample.of(
                        VoucherRule.WORDS_EQUAL_DIGITS,
                        new AmountInWords(Spelling.STRICT),
                        stated("人民币壹拾万零柒仟元伍角叁分"),
                        stated("人民币壹拾万零柒佰元伍角叁分")),
                RuleExample.of(
                        VoucherRule.WORDS_WELL_FORMED,
                        new AmountInWords(Spelling.STRICT),
                        stated("人民币壹拾万柒仟元零伍角叁分"),
                        stated("人民币 壹拾万柒仟元零伍角叁分")),
                RuleExample.of(
                        VoucherRule.DEBIT_EQUALS_CREDIT,
                        new DebitEqualsCredit(),
                        IN_ORDER,
                        voucher("V-0033", "subsidies to employers", Nature.ORDINARY, null, "107000.53", "107000.35")),
                RuleExample.of(
                        VoucherRule.DEBIT_EQUALS_CREDIT,
                        new ReversalCancelsVoucher(),
                        reversal("-107000.53"),
                        reversal("-107000.00")),
                RuleExample.of(
                        VoucherRule.NUMBERS_CONTINUOUS,
                        new NumbersContinuous(),
                        book("1", "2", "3-1/2", "3-2/2", "4"),
                        book("1", "2", "3-1/2", "5")),
                RuleExample.of(
                        VoucherRule.ATTACHMENTS_COUNTED,
                        new AttachmentsCounted(),
                        attached("invoice 4711", "payment list 3"),
                        attached("invoice 4711")),
                RuleExample.of(
                        VoucherRule.DATED_IN_OPEN_PERIOD,
                        new DatedInOpenPeriod(),
                        dated(Instant.parse("2026-04-02T10:00:00+08:00")),
                        dated(Instant.parse("2026-03-05T12:00:00+08:00"))),
                RuleExample.of(
                        VoucherRule.DATED_IN_OPEN_PERIOD,
                        new DatedAfterOriginals(),
                        new VoucherAttachments(IN_ORDER, List.of(new Paper("invoice 4711", DATED))),
                        new VoucherAttachments(IN_ORDER, List.of(new Paper("invoice 4712", DATED.plusDays(1))))));
    }

    private static StatedAmount stated(String words) {
        return new StatedAmount("V-0031", DATED, new BigDecimal("107000.53"), words);
    }

    private static Reversal reversal(String red) {
        return new Reversal(voucher("V-0034", "reverses V-0031", Nature.REVERSAL, "V-0031", red, red), IN_ORDER);
    }

    private static VoucherBook book(String... numbers) {
        return new VoucherBook(
                "L01/付/2026-03",
                "L01",
                "付",
                "2026-03",
                Stream.of(numbers).map(VoucherNumber::parse).toList());
    }

    private static VoucherAttachments attached(String... papers) {
        return new VoucherAttachments(
                IN_ORDER,
                Stream.of(papers).map(paper -> new Paper(paper, DATED)).toList());
    }

    private static DatedVoucher dated(Instant closedAt) {
        return new DatedVoucher(
                IN_ORDER,
                List.of(new AccountingPeriod("2026-03", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), closedAt)),
                TODAY);
    }

    private static AccountingVoucher voucher(
            String id,
            @Nullable String summary,
            Nature nature,
            @Nullable String reverses,
            String debit,
            String credit) {
        return new AccountingVoucher(
                new VoucherDuties(
                        id,
                        new Prepared("P-preparer", Instant.parse("2026-03-05T09:00:00+08:00")),
                        new Reviewed("P-reviewer", Instant.parse("2026-03-05T11:00:00+08:00")),
                        new Posted("P-bookkeeper", POSTED),
                        "P-chief",
                        new Paid("P-cashier"),
                        Status.POSTED),
                "L01",
                "付",
                VoucherNumber.of(31),
                DATED,
                nature,
                reverses,
                Movement.PAYMENT,
                List.of(
                        new Entry(summary, "7901 subsidies", new BigDecimal(debit), null),
                        new Entry(summary, "1002 bank", null, new BigDecimal(credit))),
                new BigDecimal(debit),
                null,
                2);
    }
}
