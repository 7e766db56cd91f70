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
                || duties.preparer() == null
                || duties.reviewer() == null
                || duties.bookkeeper() == null
                || duties.chiefAccountant() == null
                || duties.cashier() == null
                || duties.preparedAt() == null
                || duties.reviewedAt() == null
                || duties.postedAt() == null) {
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
        String reviewer = duties.reviewer();
        return reviewer != null
                && !reviewer.equals(duties.preparer())
                && !reviewer.equals(duties.bookkeeper())
                && !reviewer.equals(duties.chiefAccountant())
                && !reviewer.equals(duties.cashier())
                && duties.bookkeeper() != null
                && !duties.bookkeeper().equals(duties.chiefAccountant());
    }

    static boolean isOrderly(VoucherDuties duties) {
        return duties.preparedAt() != null
                && duties.reviewedAt() != null
                && duties.postedAt() != null
                && !duties.reviewedAt().isBefore(duties.preparedAt())
                && !duties.postedAt().isBefore(duties.reviewedAt());
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
