package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.finance.accounting.CashierKeptApart;
import io.neikong.finance.accounting.Duty;
import io.neikong.finance.accounting.LedgerDuties;
import io.neikong.finance.accounting.LedgerDutiesSeparated;
import io.neikong.finance.accounting.Mode;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.finance.accounting.VoucherOrder;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.separation.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounting: who holds the duties of a ledger, who signed a voucher, and, in {@link VoucherActionRows}, what was taken back. */
final class AccountingRows {

    private static final Map<String, Duty> DUTIES = Arrays.stream(Duty.values())
            .collect(Collectors.toMap(duty -> duty.name().toLowerCase(Locale.ROOT), duty -> duty));

    private final District district;
    private final DataFolder folder;

    AccountingRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.LEDGER_DUTIES)) {
            checkup.examine(
                    "ledger_duties",
                    ledgerDuties(),
                    List.of(new LedgerDutiesSeparated(mode()), new CashierKeptApart()));
        }
        if (folder.has(Table.VOUCHERS)) {
            checkup.examine(
                    "vouchers",
                    folder.rows(Table.VOUCHERS).map(this::voucherDuties),
                    List.of(new VoucherDutiesSeparated(mode()), new VoucherOrder()));
        }
        new VoucherActionRows(district).addTo(checkup, mode());
    }

    private Mode mode() {
        return district.policy()
                .find(Parameters.ACCOUNTING_MODE, Occasion.on(district.asOf()))
                .map(setting -> Mode.valueOf(setting.value()))
                .orElseThrow();
    }

    private Stream<LedgerDuties> ledgerDuties() {
        ListMultimap<String, LedgerDuties.Holder> holders =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        folder.forEach(
                Table.LEDGER_DUTIES,
                row -> holders.put(
                        row.required("ledger"),
                        new LedgerDuties.Holder(
                                row.word("duty", DUTIES), district.person(row, "person"), row.validity())));
        return Multimaps.asMap(holders).entrySet().stream()
                .map(entry -> new LedgerDuties(entry.getKey(), entry.getValue()));
    }

    /** Who signed the voucher of a row. */
    VoucherDuties voucherDuties(Row row) {
        return new VoucherDuties(
                row.required("voucher"),
                new Prepared(district.person(row, "prepared_by"), row.instant("prepared_at")),
                new Reviewed(
                        district.person(row, "reviewed_by"),
                        row.word("review_kind", CaseSteps.ACTORS, Step.Actor.PERSON),
                        row.instant("reviewed_at")),
                new Posted(district.person(row, "posted_by"), row.instant("posted_at")),
                district.person(row, "chief_accountant"),
                new Paid(district.person(row, "cashier")),
                switch (row.status()) {
                    case "draft" -> VoucherDuties.Status.DRAFT;
                    case "void", "cancelled" -> VoucherDuties.Status.VOID;
                    default -> VoucherDuties.Status.POSTED;
                });
    }
}
