package io.neikong.finance.voucher;

import io.neikong.finance.voucher.AccountingVoucher.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Entries on the same account that come to nothing together, in red letters or on opposite sides. */
final class CancellingEntries {

    private CancellingEntries() {}

    /** Whether each entry of the one has an entry of the other that takes it back, and none is left over. */
    static boolean cancel(List<Entry> reversing, List<Entry> reversed) {
        return reversing.size() == reversed.size()
                && (cancelInOrder(reversing, reversed) || cancelInAnyOrder(reversing, reversed));
    }

    private static boolean cancelInOrder(List<Entry> reversing, List<Entry> reversed) {
        for (int i = 0; i < reversing.size(); i++) {
            if (!cancel(reversing.get(i), reversed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean cancelInAnyOrder(List<Entry> reversing, List<Entry> reversed) {
        boolean[] taken = new boolean[reversed.size()];
        for (Entry entry : reversing) {
            int match = 0;
            while (match < taken.length && (taken[match] || !cancel(entry, reversed.get(match)))) {
                match++;
            }
            if (match == taken.length) {
                return false;
            }
            taken[match] = true;
        }
        return true;
    }

    private static boolean cancel(Entry one, Entry other) {
        return Objects.equals(one.account(), other.account())
                && (cancelPlainly(one, other) || net(one).compareTo(net(other).negate()) == 0);
    }

    /** Whether they cancel each other, as far as no amount needs more than a machine word. */
    private static boolean cancelPlainly(Entry one, Entry other) {
        long debit = Cents.ofSide(one.debit());
        long credit = Cents.ofSide(one.credit());
        long otherDebit = Cents.ofSide(other.debit());
        long otherCredit = Cents.ofSide(other.credit());
        boolean plain =
                debit != Cents.NONE && credit != Cents.NONE && otherDebit != Cents.NONE && otherCredit != Cents.NONE;
        return plain && debit - credit == otherCredit - otherDebit;
    }

    private static BigDecimal net(Entry entry) {
        return Objects.requireNonNullElse(entry.debit(), BigDecimal.ZERO)
                .subtract(Objects.requireNonNullElse(entry.credit(), BigDecimal.ZERO));
    }
}
