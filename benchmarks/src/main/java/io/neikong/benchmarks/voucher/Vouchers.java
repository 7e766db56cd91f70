package io.neikong.benchmarks.voucher;

import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingVoucher;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Movement;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import io.neikong.finance.voucher.CapitalAmount;
import io.neikong.finance.voucher.VoucherNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Posted payment vouchers in which all is well, and one for each thing that can be wrong. */
final class Vouchers {

    private static final Instant NINE = Instant.parse("2026-03-05T01:00:00Z");
    private static final BigDecimal FEN = new BigDecimal("0.01");

    private Vouchers() {}

    /** That many vouchers with two to five entries, from a fixed seed; with the amount in words or without. */
    static AccountingVoucher[] inOrder(int count, boolean withWords) {
        SplittableRandom random = new SplittableRandom(20260630);
        AccountingVoucher[] vouchers = new AccountingVoucher[count];
        for (int i = 0; i < count; i++) {
            List<Entry> entries = new ArrayList<>();
            BigDecimal total = BigDecimal.ZERO;
            int debits = 1 + random.nextInt(4);
            for (int line = 0; line < debits; line++) {
                BigDecimal debit = BigDecimal.valueOf(1 + random.nextLong(50_000_000), 2);
                entries.add(new Entry("subsidy for training, class " + line, "5001", debit, null));
                total = total.add(debit);
            }
            entries.add(new Entry("paid from the special account", "1002", null, total));
            vouchers[i] = voucher(
                    "V" + i,
                    duties("V" + i, NINE.plusSeconds(i)),
                    entries,
                    total,
                    withWords ? CapitalAmount.format(total) : null);
        }
        return vouchers;
    }

    /** A voucher spoilt in one way each. */
    static AccountingVoucher[] spoilt() {
        AccountingVoucher good = inOrder(1, true)[0];
        VoucherDuties duties = good.duties();
        List<Entry> entries = good.entries();
        BigDecimal amount = good.amount();
        String words = good.amountInWords();
        Entry first = entries.get(0);
        List<Entry> unbalanced = new ArrayList<>(entries);
        unbalanced.set(0, new Entry(first.summary(), first.account(), FEN.add(first.debit()), null));
        List<Entry> nameless = new ArrayList<>(entries);
        nameless.set(0, new Entry(first.summary(), null, first.debit(), null));
        return new AccountingVoucher[] {
            voucher("S1", with(duties, "preparer", NINE), entries, amount, words),
            voucher("S2", with(duties, "bookkeeper", NINE), entries, amount, words),
            voucher("S3", with(duties, "chief", NINE), entries, amount, words),
            voucher("S4", with(duties, "cashier", NINE), entries, amount, words),
            voucher("S5", with(duties, null, NINE), entries, amount, words),
            voucher("S6", with(duties, "reviewer", NINE.plusSeconds(9999)), entries, amount, words),
            voucher("S7", with(duties, "reviewer", null), entries, amount, words),
            voucher("S8", duties, unbalanced, amount, words),
            voucher("S9", duties, nameless, amount, words),
            voucher("S10", duties, entries, FEN, words),
            voucher("S11", duties, entries, null, words),
            voucher("S12", duties, entries, amount, "人民币壹分"),
            voucher("S13", duties, entries, amount, "一百元")
        };
    }

    private static VoucherDuties duties(String id, Instant preparedAt) {
        return new VoucherDuties(
                id,
                new Prepared("preparer", preparedAt),
                new Reviewed("reviewer", preparedAt.plusSeconds(60)),
                new Posted("bookkeeper", preparedAt.plusSeconds(120)),
                "chief",
                new Paid("cashier"),
                Status.POSTED);
    }

    private static VoucherDuties with(VoucherDuties duties, @Nullable String reviewer, @Nullable Instant reviewedAt) {
        return new VoucherDuties(
                duties.voucher(),
                duties.prepared(),
                new Reviewed(reviewer, reviewedAt),
                duties.posted(),
                duties.chiefAccountant(),
                duties.paid(),
                Status.POSTED);
    }

    private static AccountingVoucher voucher(
            String id, VoucherDuties duties, List<Entry> entries, @Nullable BigDecimal amount, @Nullable String words) {
        return new AccountingVoucher(
                duties,
                "L01",
                "付",
                VoucherNumber.of(Integer.parseInt(id.substring(1)) + 1),
                LocalDate.of(2026, 3, 5),
                Nature.ORDINARY,
                null,
                Movement.PAYMENT,
                entries,
                amount,
                words,
                3);
    }
}
