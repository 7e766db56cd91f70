package io.neikong.finance.voucher;

import io.neikong.control.Recorded;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Status;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One accounting voucher as a document (记账凭证). Identifier, status and signatures are those of its duties.
 *
 * @param duties  who signed it and when, with its identifier and how far it has come
 * @param ledger  the ledger (账套), null if not recorded
 * @param type  the word before its number (凭证字), such as 记, 收, 付 or 转, null if not recorded
 * @param number  its number, null if not recorded
 * @param datedOn  the date that it bears, null if not recorded
 * @param nature  what kind of voucher it is, null if not recorded
 * @param reverses  the identifier of the voucher that this one reverses or corrects, null if there is none or it is not
 *     recorded; always null on an ordinary or closing voucher
 * @param movement  whether money moved, null if not recorded
 * @param entries  its lines in order, empty if none is recorded
 * @param amount  the total in yuan, negative in red letters, null if not recorded
 * @param amountInWords  the total in capital characters, null if it bears none, which is in order
 * @param declaredAttachments  how many originals it says are attached, not negative, null if it does not say
 */
public record AccountingVoucher(
        VoucherDuties duties,
        @Nullable String ledger,
        @Nullable String type,
        @Nullable VoucherNumber number,
        @Nullable LocalDate datedOn,
        @Nullable Nature nature,
        @Nullable String reverses,
        @Nullable Movement movement,
        List<Entry> entries,
        @Nullable BigDecimal amount,
        @Nullable String amountInWords,
        @Nullable Integer declaredAttachments)
        implements Serializable {

    /** What a voucher is for. Only a correction or a reversal may be in red letters (红字), that is, have negative amounts. */
    public enum Nature {
        /** An ordinary business matter (一般业务). */
        ORDINARY,
        /** Closing a period or a year (结账). */
        CLOSING,
        /** Correcting an error, in part as well (更正错账). */
        CORRECTING,
        /** Reversing another voucher as a whole (红字冲销). */
        REVERSAL;

        boolean corrects() {
            return this == CORRECTING || this == REVERSAL;
        }
    }

    /** Whether money moved. */
    public enum Movement {
        /** Money came in (收款). */
        RECEIPT,
        /** Money went out (付款). */
        PAYMENT,
        /** No money moved (转账). */
        TRANSFER
    }

    /**
     * One line of a voucher (分录). It stands on one side: the other is null or zero.
     *
     * @param summary  what for (摘要), null if not recorded
     * @param account  the account (会计科目), null if not recorded
     * @param debit  the debit in yuan (借方), negative in red letters, null if there is none or it is not recorded
     * @param credit  the credit in yuan (贷方), negative in red letters, null if there is none or it is not recorded
     */
    public record Entry(
            @Nullable String summary,
            @Nullable String account,
            @Nullable BigDecimal debit,
            @Nullable BigDecimal credit) implements Serializable {
        public Entry {
            summary = Recorded.text(summary);
            account = Recorded.text(account);
        }

        /** Whether neither side is recorded, not even as zero. */
        boolean lacksAmount() {
            return debit == null && credit == null;
        }
    }

    public AccountingVoucher {
        ledger = Recorded.text(ledger);
        type = Recorded.text(type);
        reverses = Recorded.text(reverses);
        amountInWords = Recorded.text(amountInWords);
        Objects.requireNonNull(duties, "duties");
        entries = List.copyOf(entries);
        if (reverses != null && nature != null && !nature.corrects()) {
            throw new IllegalArgumentException("reverses must be null unless nature is CORRECTING or REVERSAL, but was "
                    + reverses + " on a voucher" + " of nature " + nature);
        }
        if (declaredAttachments != null && declaredAttachments < 0) {
            throw new IllegalArgumentException(
                    "declaredAttachments must not be negative, but was " + declaredAttachments);
        }
    }

    /** The caller's identifier of the voucher. */
    public String id() {
        return duties.voucher();
    }

    /** Its amount in digits and in words; no words unless it is posted, because a draft may change and a void one is over. */
    public StatedAmount statedAmount() {
        return new StatedAmount(id(), datedOn, amount, isPosted() ? amountInWords : null);
    }

    /** Whether it is posted: only then must everything be there. */
    boolean isPosted() {
        return duties.status() == Status.POSTED;
    }
}
