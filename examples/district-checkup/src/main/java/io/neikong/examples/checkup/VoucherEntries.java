package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The lines of all vouchers, in memory, because they may stand in any order. */
final class VoucherEntries {

    private final ListMultimap<String, Line> lines =
            MultimapBuilder.hashKeys().arrayListValues(2).build();

    private record Line(int number, Entry entry) {}

    private VoucherEntries() {}

    static VoucherEntries of(DataFolder folder) {
        VoucherEntries entries = new VoucherEntries();
        if (folder.has(Table.VOUCHER_ENTRIES, Table.VOUCHERS)) {
            Set<String> known = VoucherRows.knownVouchers(folder);
            folder.forEach(Table.VOUCHER_ENTRIES, row -> entries.add(row, VoucherRows.voucherOf(row, known)));
        }
        return entries;
    }

    private void add(Row row, String voucher) {
        row.required("line");
        List<Line> ofVoucher = lines.get(voucher);
        Line line = new Line(
                Objects.requireNonNull(row.count("line")),
                new Entry(row.text("summary"), row.text("account"), row.amount("debit"), row.amount("credit")));
        if (ofVoucher.stream().anyMatch(other -> other.number() == line.number())) {
            throw row.unusable("line", "expected voucher, line to occur once, but it stands twice");
        }
        ofVoucher.add(line);
    }

    /** The entries of a voucher in the order of their lines, empty if it has none. */
    List<Entry> of(String voucher) {
        return lines.get(voucher).stream()
                .sorted(Comparator.comparingInt(Line::number))
                .map(Line::entry)
                .toList();
    }
}
