package io.neikong.benchmarks.voucher;

import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.voucher.AccountingVoucher;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.CapitalAmount;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same rules, written down once for this one record, without a word about what is wrong. */
final class VoucherByHand implements VoucherCheck {

    private final AccountingVoucher[] vouchers;

    VoucherByHand(AccountingVoucher[] vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public boolean isInOrder(int voucher) {
        AccountingVoucher one = vouchers[voucher];
        return isComplete(one)
                && areSeparated(one.duties())
                && isOrderly(one.duties())
                && isBalanced(one.entries(), one.amount())
                && isSameInWords(one.amount(), one.amountInWords());
    }

    static boolean isComplete(AccountingVoucher one) {
        VoucherDuties duties = one.duties();
        if (one.datedOn() == null
                || one.number() == null
                || one.amount() == null
                || one.declaredAttachments() == null
                || one.entries().isEmpty()
                || duties.prepared().preparer() == null
                || duties.reviewed().reviewer() == null
                || duties.posted().bookkeeper() == null
                || duties.chiefAccountant() == null
                || duties.paid().cashier() == null
                || duties.prepared().at() == null
                || duties.reviewed().at() == null
                || duties.posted().at() == null) {
            return false;
        }
        for (int i = 0; i < one.entries().size(); i++) {
            Entry entry = one.entries().get(i);
            if (entry.summary() == null || entry.account() == null) {
                return false;
            }
        }
        return true;
    }

    static boolean areSeparated(VoucherDuties duties) {
        String reviewer = duties.reviewed().reviewer();
        return reviewer != null
                && !reviewer.equals(duties.prepared().preparer())
                && !reviewer.equals(duties.posted().bookkeeper())
                && !reviewer.equals(duties.chiefAccountant())
                && !reviewer.equals(duties.paid().cashier())
                && duties.posted().bookkeeper() != null
                && !duties.posted().bookkeeper().equals(duties.chiefAccountant());
    }

    static boolean isOrderly(VoucherDuties duties) {
        return duties.prepared().at() != null
                && duties.reviewed().at() != null
                && duties.posted().at() != null
                && !duties.reviewed().at().isBefore(duties.prepared().at())
                && !duties.posted().at().isBefore(duties.reviewed().at());
    }

    static boolean isBalanced(List<Entry> entries, @Nullable BigDecimal amount) {
        BigDecimal debits = BigDecimal.ZERO;
        BigDecimal credits = BigDecimal.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if ((entry.debit() == null) == (entry.credit() == null)) {
                return false;
            }
            debits = entry.debit() == null ? debits : debits.add(entry.debit());
            credits = entry.credit() == null ? credits : credits.add(entry.credit());
        }
        return debits.compareTo(credits) == 0 && amount != null && debits.compareTo(amount) == 0;
    }

    /** Reading capitals is the work of all ways alike, and one piece of code does it for all. */
    static boolean isSameInWords(@Nullable BigDecimal amount, @Nullable String words) {
        if (words == null) {
            return true;
        }
        try {
            return amount != null && CapitalAmount.parse(words).compareTo(amount) == 0;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
