package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AllocatedPart;
import io.neikong.finance.voucher.AllocatedPart.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which vouchers rest on which originals, in memory. */
final class OriginalUses {

    private final Set<String> originals = new HashSet<>();
    private final Set<String> voidOriginals = new HashSet<>();
    private final Map<String, Status> vouchers = new HashMap<>();
    private final Set<String> returned = new HashSet<>();
    private final ListMultimap<String, AllocatedPart> byVoucher =
            MultimapBuilder.hashKeys().arrayListValues(2).build();
    private final ListMultimap<String, AllocatedPart> byOriginal =
            MultimapBuilder.hashKeys().arrayListValues(1).build();

    private OriginalUses() {}

    /** Reads them; without a file of vouchers or of what rests on what, no voucher rests on anything. */
    static OriginalUses of(DataFolder folder) {
        OriginalUses uses = new OriginalUses();
        folder.forEach(Table.ORIGINALS, row -> {
            uses.originals.add(row.required("original"));
            if (isVoid(row)) {
                uses.voidOriginals.add(row.required("original"));
            }
        });
        if (folder.has(Table.VOUCHERS, Table.VOUCHER_ORIGINALS)) {
            folder.forEach(Table.VOUCHERS, row -> uses.vouchers.put(row.required("voucher"), statusOf(row)));
            folder.forEach(Table.VOUCHER_PAYMENTS, row -> {
                if (row.status().equals("returned")) {
                    uses.returned.add(row.required("voucher"));
                }
            });
            folder.forEach(Table.VOUCHER_ORIGINALS, uses::add);
        }
        return uses;
    }

    private void add(Row row) {
        String voucher = row.required("voucher");
        String original = knownOriginal(row);
        Status status = vouchers.get(voucher);
        if (status == null) {
            throw row.unusable("voucher", "expected a voucher of " + Table.VOUCHERS.file() + ", but was " + voucher);
        }
        AllocatedPart part = new AllocatedPart(
                original, voucher, row.amount("amount"), standing(status, returned.contains(voucher), original));
        byVoucher.put(voucher, part);
        byOriginal.put(original, part);
    }

    private Standing standing(Status voucher, boolean paymentReturned, String original) {
        if (voidOriginals.contains(original)) {
            return Standing.ORIGINAL_VOID;
        }
        if (voucher == Status.VOID) {
            return Standing.VOUCHER_VOID;
        }
        return paymentReturned ? Standing.RETURNED : Standing.COUNTS;
    }

    /** The original of a row, one that is known. */
    String knownOriginal(Row row) {
        String original = row.required("original");
        if (!originals.contains(original)) {
            throw row.unusable(
                    "original", "expected an original of " + Table.ORIGINALS.file() + ", but was " + original);
        }
        return original;
    }

    List<AllocatedPart> partsOn(String voucher) {
        return byVoucher.get(voucher);
    }

    List<AllocatedPart> partsOf(String original) {
        return byOriginal.get(original);
    }

    /** The vouchers that rest on an original; not those that are void. */
    List<String> vouchersOn(String original) {
        return byOriginal.get(original).stream()
                .map(AllocatedPart::voucher)
                .filter(voucher -> vouchers.get(voucher) != Status.VOID)
                .distinct()
                .sorted()
                .toList();
    }

    /** The vouchers that use up an original: nor those whose payment was returned. */
    List<String> vouchersUsing(String original) {
        return vouchersOn(original).stream()
                .filter(voucher -> !returned.contains(voucher))
                .toList();
    }

    static boolean isVoid(Row original) {
        return original.status().equals("void") || original.status().equals("cancelled");
    }

    static Status statusOf(Row voucher) {
        return switch (voucher.status()) {
            case "draft" -> Status.DRAFT;
            case "void", "cancelled" -> Status.VOID;
            default -> Status.POSTED;
        };
    }

    /** Whether a voucher needs originals: all do in a file that does not tell what each is for. */
    static @Nullable Boolean needsOriginals(Row voucher) {
        String nature = voucher.text("nature");
        if (nature == null) {
            return voucher.has("nature") ? null : true;
        }
        return nature.equalsIgnoreCase("ordinary");
    }
}
