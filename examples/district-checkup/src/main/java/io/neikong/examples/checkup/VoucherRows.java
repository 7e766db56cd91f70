package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.control.Control;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingPeriod;
import io.neikong.finance.voucher.AccountingVoucher;
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
import io.neikong.finance.voucher.VoucherAttachments;
import io.neikong.finance.voucher.VoucherAttachments.Paper;
import io.neikong.finance.voucher.VoucherBook;
import io.neikong.finance.voucher.VoucherComplete;
import io.neikong.finance.voucher.VoucherNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The vouchers as documents: what they bear, their amounts, numbers, attachments and dates. */
final class VoucherRows {

    private static final Map<String, Nature> NATURES = Map.of(
            "ordinary", Nature.ORDINARY,
            "closing", Nature.CLOSING,
            "correcting", Nature.CORRECTING,
            "reversal", Nature.REVERSAL);
    private static final Map<String, Movement> MOVEMENTS = Map.of(
            "receipt", Movement.RECEIPT,
            "payment", Movement.PAYMENT,
            "transfer", Movement.TRANSFER);

    private final District district;
    private final DataFolder folder;
    private final AccountingRows accounting;
    private final VoucherEntries entries;

    VoucherRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.accounting = new AccountingRows(district);
        this.entries = VoucherEntries.of(folder);
    }

    /** The voucher that a row belongs to. */
    static String voucherOf(Row row, Set<String> vouchers) {
        String voucher = row.required("voucher");
        if (!vouchers.contains(voucher)) {
            throw row.unusable("voucher", "expected a voucher of " + Table.VOUCHERS.file() + ", but was " + voucher);
        }
        return voucher;
    }

    /** The vouchers that there are. */
    static Set<String> knownVouchers(DataFolder folder) {
        Set<String> vouchers = new HashSet<>();
        folder.forEach(Table.VOUCHERS, row -> vouchers.add(row.required("voucher")));
        return vouchers;
    }

    /** Adds the controls of the files and columns that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.VOUCHERS)) {
            return;
        }
        checkup.examine(
                "amounts of vouchers",
                vouchers().map(AccountingVoucher::statedAmount),
                List.of(new AmountInWords(Spelling.STRICT)));
        if (folder.has(Table.VOUCHER_ENTRIES)) {
            checkup.examine("voucher_entries", vouchers(), controlsOfEntries());
        }
        if (folder.has(Table.VOUCHER_ENTRIES) && has("nature", "reverses")) {
            checkup.examine("reversals", reversals(), List.of(new ReversalCancelsVoucher()));
        }
        if (has("number", "type", "dated_on")) {
            checkup.examine("numbers of vouchers", books(), List.of(new NumbersContinuous()));
        }
        if (folder.has(Table.VOUCHER_ATTACHMENTS)) {
            checkup.examine("voucher_attachments", attachments(), controlsOfAttachments());
        }
        if (folder.has(Table.ACCOUNTING_PERIODS) && has("dated_on")) {
            checkup.examine("accounting_periods", datedVouchers(), List.of(new DatedInOpenPeriod()));
        }
    }

    private List<Control<AccountingVoucher>> controlsOfEntries() {
        return has("number", "dated_on", "movement", "cashier")
                ? List.of(new VoucherComplete(), new DebitEqualsCredit())
                : List.of(new DebitEqualsCredit());
    }

    private List<Control<VoucherAttachments>> controlsOfAttachments() {
        return has("dated_on")
                ? List.of(new AttachmentsCounted(), new DatedAfterOriginals())
                : List.of(new AttachmentsCounted());
    }

    private boolean has(String... columns) {
        return Stream.of(columns).allMatch(column -> folder.hasColumn(Table.VOUCHERS, column));
    }

    private Stream<AccountingVoucher> vouchers() {
        return folder.rows(Table.VOUCHERS).map(this::voucher);
    }

    private AccountingVoucher voucher(Row row) {
        String number = row.text("number");
        return row.refusing(
                "reverses",
                () -> new AccountingVoucher(
                        accounting.voucherDuties(row),
                        row.text("ledger"),
                        row.text("type"),
                        number == null ? null : row.refusing("number", () -> VoucherNumber.parse(number)),
                        row.day("dated_on"),
                        row.wordOrNull("nature", NATURES),
                        row.text("reverses"),
                        row.wordOrNull("movement", MOVEMENTS),
                        entries.of(row.required("voucher")),
                        row.amount("amount"),
                        row.text("amount_in_words"),
                        row.count("attachments")));
    }

    /** The reversals with what they reverse: the vouchers that are named are looked for first. */
    private Stream<Reversal> reversals() {
        Set<String> named = new HashSet<>();
        folder.forEach(Table.VOUCHERS, row -> {
            String reverses = row.text("reverses");
            if (reverses != null) {
                named.add(reverses);
            }
        });
        Map<String, AccountingVoucher> reversed = new HashMap<>();
        folder.forEach(Table.VOUCHERS, row -> {
            if (named.contains(row.required("voucher"))) {
                reversed.put(row.required("voucher"), voucher(row));
            }
        });
        return vouchers()
                .filter(voucher -> voucher.nature() == Nature.REVERSAL)
                .map(voucher ->
                        new Reversal(voucher, voucher.reverses() == null ? null : reversed.get(voucher.reverses())));
    }

    /** One book for each ledger, type and month, of the numbers alone; and one for each voucher that belongs to none. */
    private Stream<VoucherBook> books() {
        Map<String, Map<String, Map<YearMonth, List<VoucherNumber>>>> numbers = new LinkedHashMap<>();
        List<VoucherBook> books = new ArrayList<>();
        folder.forEach(Table.VOUCHERS, row -> {
            AccountingVoucher voucher = voucher(row);
            String ledger = voucher.ledger();
            String type = voucher.type();
            VoucherNumber number = voucher.number();
            YearMonth month = voucher.datedOn() == null ? null : YearMonth.from(voucher.datedOn());
            if (ledger != null && type != null && number != null && month != null) {
                numbers.computeIfAbsent(ledger, key -> new LinkedHashMap<>())
                        .computeIfAbsent(type, key -> new LinkedHashMap<>())
                        .computeIfAbsent(month, key -> new ArrayList<>())
                        .add(number);
            } else if (voucher.duties().status() != Status.DRAFT) {
                books.add(new VoucherBook(
                        voucher.id(),
                        ledger,
                        type,
                        month == null ? null : month.toString(),
                        number == null ? List.of() : List.of(number)));
            }
        });
        numbers.forEach((ledger, types) ->
                types.forEach((type, months) -> months.forEach((month, given) -> books.add(new VoucherBook(
                        String.join("/", ledger, type, month.toString()), ledger, type, month.toString(), given)))));
        return books.stream();
    }

    private Stream<VoucherAttachments> attachments() {
        ListMultimap<String, Paper> papers =
                MultimapBuilder.hashKeys().arrayListValues().build();
        Set<String> known = knownVouchers(folder);
        folder.forEach(
                Table.VOUCHER_ATTACHMENTS,
                row -> papers.put(voucherOf(row, known), new Paper(row.required("paper"), row.day("dated_on"))));
        return vouchers()
                .map(voucher -> new VoucherAttachments(
                        voucher,
                        papers.get(voucher.id()).stream()
                                .sorted(Comparator.comparing(Paper::paper))
                                .toList()));
    }

    private Stream<DatedVoucher> datedVouchers() {
        ListMultimap<String, AccountingPeriod> periods =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.ACCOUNTING_PERIODS, row -> periods.put(row.required("ledger"), period(row)));
        return vouchers()
                .map(voucher -> new DatedVoucher(
                        voucher,
                        voucher.ledger() == null ? List.of() : periods.get(voucher.ledger()),
                        district.asOf()));
    }

    private static AccountingPeriod period(Row row) {
        LocalDate from = row.requiredDay("from");
        LocalDate to = row.requiredDay("to");
        return row.refusing(
                "to", () -> new AccountingPeriod(row.required("period"), from, to, row.instant("closed_at")));
    }
}
