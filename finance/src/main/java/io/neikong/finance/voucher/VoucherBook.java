package io.neikong.finance.voucher;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of all vouchers of one ledger, type and period (凭证编号). A voucher of which one of these is not recorded
 * makes a book of its own, named after the voucher.
 *
 * @param book  the caller's identifier of the book, or of the one voucher that belongs to none
 * @param ledger  the ledger (账套), null if not recorded
 * @param type  the word before the numbers (凭证字), null if not recorded
 * @param period  the period within which numbers follow one another, such as a month, null if not recorded
 * @param numbers  the number of each voucher in any order, void ones and drafts included; empty if not recorded
 */
public record VoucherBook(
        String book,
        @Nullable String ledger,
        @Nullable String type,
        @Nullable String period,
        List<VoucherNumber> numbers)
        implements Serializable {
    public VoucherBook {
        ledger = Recorded.text(ledger);
        type = Recorded.text(type);
        period = Recorded.text(period);
        Objects.requireNonNull(book, "book");
        numbers = List.copyOf(numbers);
    }
}
