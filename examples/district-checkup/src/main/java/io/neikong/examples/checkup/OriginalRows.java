package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.voucher.AlikeOriginals;
import io.neikong.finance.voucher.AllocatedOriginal;
import io.neikong.finance.voucher.AllocationWithinOriginal;
import io.neikong.finance.voucher.AlteredOriginal;
import io.neikong.finance.voucher.AlteredOriginal.Alteration;
import io.neikong.finance.voucher.AlteredOriginal.Field;
import io.neikong.finance.voucher.AmountInWords;
import io.neikong.finance.voucher.AmountInWords.Spelling;
import io.neikong.finance.voucher.OriginalComplete;
import io.neikong.finance.voucher.OriginalElement;
import io.neikong.finance.voucher.OriginalUnaltered;
import io.neikong.finance.voucher.OriginalUsedOnce;
import io.neikong.finance.voucher.OriginalVoucher;
import io.neikong.finance.voucher.OriginalVoucher.Condition;
import io.neikong.finance.voucher.OriginalVoucher.Kind;
import io.neikong.finance.voucher.OriginalVoucher.Marks;
import io.neikong.finance.voucher.RegisteredOriginal;
import io.neikong.finance.voucher.StatedAmount;
import io.neikong.finance.voucher.SupportedByOriginals;
import io.neikong.finance.voucher.SupportedVoucher;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Original vouchers: what they bear, what was altered on them, and the vouchers that rest on them. */
final class OriginalRows {

    private static final Map<String, Kind> KINDS = Map.of(
            "external", Kind.EXTERNAL,
            "from_person", Kind.FROM_PERSON,
            "self_made", Kind.SELF_MADE,
            "issued", Kind.ISSUED);
    private static final Map<String, Field> FIELDS = Map.of(
            "amount", Field.AMOUNT,
            "date", Field.DATE,
            "payee", Field.PAYEE,
            "other", Field.OTHER);

    private final District district;
    private final DataFolder folder;

    OriginalRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.ORIGINALS)) {
            return;
        }
        checkup.examine(
                "originals",
                folder.rows(Table.ORIGINALS).map(this::original),
                List.of(new OriginalComplete(OriginalElement.NORMS)));
        checkup.examine(
                "amounts of originals",
                folder.rows(Table.ORIGINALS).map(OriginalRows::stated),
                List.of(new AmountInWords(Spelling.STRICT)));
        OriginalUses uses = OriginalUses.of(folder);
        if (folder.has(Table.ORIGINAL_ALTERATIONS)) {
            checkup.examine("original_alterations", altered(uses), List.of(new OriginalUnaltered()));
        }
        if (folder.has(Table.VOUCHERS, Table.VOUCHER_ORIGINALS)) {
            checkup.examine("voucher_originals", supported(uses), List.of(new SupportedByOriginals()));
            checkup.examine("parts of originals", allocated(uses), List.of(new AllocationWithinOriginal()));
            checkup.examine(
                    "originals alike",
                    AlikeOriginals.of(folder.all(Table.ORIGINALS, row -> registered(row, uses))).stream(),
                    List.of(new OriginalUsedOnce()));
        }
    }

    private OriginalVoucher original(Row row) {
        return new OriginalVoucher(
                row.required("original"),
                row.wordOrNull("kind", KINDS),
                switch (row.status()) {
                    case "void", "cancelled" -> Condition.VOIDED;
                    case "lost" -> Condition.LOST;
                    default -> Condition.PRESENT;
                },
                row.text("name"),
                row.text("number") == null ? row.text("e_invoice_number") : row.text("number"),
                row.day("issued_on"),
                row.text("issuer"),
                row.text("receiver"),
                row.text("content"),
                row.flag("measured"),
                row.number("quantity"),
                row.number("unit_price"),
                row.amount("amount"),
                row.text("amount_in_words"),
                new Marks(
                        district.person(row, "handler"),
                        district.person(row, "head"),
                        row.flag("issuer_seal"),
                        row.flag("person_signature"),
                        row.flag("own_seal")),
                row.flag("stub_kept"),
                row.text("loss_certificate"),
                district.person(row, "loss_explanation_approved_by"));
    }

    /** Nobody compares the words of an original that is void or lost. */
    private static StatedAmount stated(Row row) {
        boolean valid = !OriginalUses.isVoid(row) && !row.status().equals("lost");
        return new StatedAmount(
                row.required("original"),
                row.day("issued_on"),
                row.amount("amount"),
                valid ? row.text("amount_in_words") : null);
    }

    private Stream<AlteredOriginal> altered(OriginalUses uses) {
        ListMultimap<String, Alteration> alterations =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.ORIGINAL_ALTERATIONS,
                row -> alterations.put(
                        uses.knownOriginal(row),
                        new Alteration(row.wordOrNull("altered", FIELDS), row.flag("sealed"))));
        return folder.rows(Table.ORIGINALS).map(row -> {
            String original = row.required("original");
            return new AlteredOriginal(
                    original,
                    Boolean.TRUE.equals(row.flag("bill")),
                    OriginalUses.isVoid(row),
                    alterations.get(original),
                    row.text("replaced_by"),
                    uses.vouchersOn(original));
        });
    }

    private Stream<SupportedVoucher> supported(OriginalUses uses) {
        return folder.rows(Table.VOUCHERS).map(row -> {
            String voucher = row.required("voucher");
            return new SupportedVoucher(
                    voucher,
                    row.amount("amount"),
                    OriginalUses.statusOf(row),
                    OriginalUses.needsOriginals(row),
                    uses.partsOn(voucher));
        });
    }

    private Stream<AllocatedOriginal> allocated(OriginalUses uses) {
        return folder.rows(Table.ORIGINALS).map(row -> {
            String original = row.required("original");
            return new AllocatedOriginal(original, row.amount("amount"), uses.partsOf(original));
        });
    }

    private static RegisteredOriginal registered(Row row, OriginalUses uses) {
        String original = row.required("original");
        return new RegisteredOriginal(
                original,
                row.text("e_invoice_number"),
                row.text("issuer"),
                row.text("number"),
                row.day("issued_on"),
                row.amount("amount"),
                uses.vouchersUsing(original));
    }
}
