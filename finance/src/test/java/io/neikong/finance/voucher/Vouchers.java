package io.neikong.finance.voucher;

import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Movement;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vouchers for tests: a payment of 107,000.53 in which all is in order, unless a test takes something away. */
final class Vouchers {

    static final Instant PREPARED = Instant.parse("2026-03-05T09:00:00+08:00");
    static final Instant POSTED = Instant.parse("2026-03-05T16:00:00+08:00");
    static final LocalDate DATED = LocalDate.of(2026, 3, 5);
    static final String AMOUNT = "107000.53";

    private String voucher = "V1";
    private @Nullable String preparer = "maker";
    private @Nullable Instant preparedAt = PREPARED;
    private @Nullable String reviewer = "reviewer";
    private @Nullable String bookkeeper = "bookkeeper";
    private @Nullable Instant postedAt = POSTED;
    private @Nullable String chief = "chief";
    private @Nullable String cashier = "cashier";
    private Status status = Status.POSTED;
    private @Nullable String ledger = "L1";
    private @Nullable String type = "付";
    private @Nullable VoucherNumber number = VoucherNumber.of(3);
    private @Nullable LocalDate datedOn = DATED;
    private @Nullable Nature nature = Nature.ORDINARY;
    private @Nullable String reverses;
    private @Nullable Movement movement = Movement.PAYMENT;
    private List<Entry> entries = List.of(debit("subsidies", AMOUNT), credit("bank", AMOUNT));
    private @Nullable BigDecimal amount = new BigDecimal(AMOUNT);
    private @Nullable String words = "人民币壹拾万柒仟元零伍角叁分";
    private @Nullable Integer attachments = 2;

    private Vouchers() {}

    static Vouchers complete() {
        return new Vouchers();
    }

    /** A posted voucher of which nothing but its identifier is known. */
    static AccountingVoucher nothingRecorded(Status status) {
        return new AccountingVoucher(
                new VoucherDuties(
                        "V2",
                        new Prepared(null, null),
                        new Reviewed(null, null),
                        new Posted(null, null),
                        null,
                        Paid.NOTHING,
                        status),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    static Entry debit(String account, String amount) {
        return new Entry("summary", account, new BigDecimal(amount), null);
    }

    static Entry credit(String account, String amount) {
        return new Entry("summary", account, null, new BigDecimal(amount));
    }

    static Entry entry(@Nullable String debit, @Nullable String credit) {
        return new Entry("summary", "account", yuan(debit), yuan(credit));
    }

    private static @Nullable BigDecimal yuan(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    Vouchers id(String other) {
        voucher = other;
        return this;
    }

    Vouchers preparer(@Nullable String other) {
        preparer = other;
        return this;
    }

    Vouchers reviewer(@Nullable String other) {
        reviewer = other;
        return this;
    }

    Vouchers bookkeeper(@Nullable String other) {
        bookkeeper = other;
        return this;
    }

    Vouchers chief(@Nullable String other) {
        chief = other;
        return this;
    }

    Vouchers cashier(@Nullable String other) {
        cashier = other;
        return this;
    }

    Vouchers preparedAt(@Nullable Instant other) {
        preparedAt = other;
        return this;
    }

    Vouchers postedAt(@Nullable Instant other) {
        postedAt = other;
        return this;
    }

    Vouchers status(Status other) {
        status = other;
        return this;
    }

    Vouchers ledger(@Nullable String other) {
        ledger = other;
        return this;
    }

    Vouchers number(@Nullable String other) {
        number = other == null ? null : VoucherNumber.parse(other);
        return this;
    }

    Vouchers datedOn(@Nullable String other) {
        datedOn = other == null ? null : LocalDate.parse(other);
        return this;
    }

    Vouchers nature(@Nullable Nature other) {
        nature = other;
        return this;
    }

    Vouchers reversing(@Nullable String other) {
        nature = Nature.REVERSAL;
        reverses = other;
        return this;
    }

    Vouchers movement(@Nullable Movement other) {
        movement = other;
        return this;
    }

    Vouchers entries(Entry... others) {
        entries = List.of(others);
        return this;
    }

    Vouchers amount(@Nullable String other) {
        amount = yuan(other);
        return this;
    }

    Vouchers words(@Nullable String other) {
        words = other;
        return this;
    }

    Vouchers attachments(@Nullable Integer other) {
        attachments = other;
        return this;
    }

    AccountingVoucher voucher() {
        return new AccountingVoucher(
                new VoucherDuties(
                        voucher,
                        new Prepared(preparer, preparedAt),
                        new Reviewed(reviewer, preparedAt),
                        new Posted(bookkeeper, postedAt),
                        chief,
                        new Paid(cashier),
                        status),
                ledger,
                type,
                number,
                datedOn,
                nature,
                reverses,
                movement,
                entries,
                amount,
                words,
                attachments);
    }
}
