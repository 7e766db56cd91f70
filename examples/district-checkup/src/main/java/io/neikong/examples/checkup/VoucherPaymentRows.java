package io.neikong.examples.checkup;

import io.neikong.checkup.Checkup;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.voucher.PaymentSupported;
import io.neikong.finance.voucher.PaymentVoucher;
import io.neikong.finance.voucher.PaymentVoucher.Status;
import io.neikong.party.Approval;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payment vouchers, and what the payments rest on. */
final class VoucherPaymentRows {

    /** Unemployment benefit is a right, and what the office needs is no subsidy. */
    private static final List<String> WITHOUT_NOTICE = List.of("UI_BENEFIT", "OFFICE");

    private final District district;
    private final DataFolder folder;

    VoucherPaymentRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the control if its files are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.VOUCHERS, Table.VOUCHER_PAYMENTS)) {
            checkup.examine("voucher_payments", payments(), List.of(new PaymentSupported(WITHOUT_NOTICE)));
        }
    }

    private Stream<PaymentVoucher> payments() {
        Map<String, VoucherDuties.Status> vouchers = new HashMap<>();
        folder.forEach(Table.VOUCHERS, row -> vouchers.put(row.required("voucher"), OriginalUses.statusOf(row)));
        Set<String> notices = new HashSet<>();
        folder.forEach(Table.NOTICES, row -> notices.add(row.required("notice")));
        return folder.rows(Table.VOUCHER_PAYMENTS).map(row -> {
            String voucher = row.required("voucher");
            VoucherDuties.Status status = vouchers.get(voucher);
            if (status == null) {
                throw row.unusable(
                        "voucher", "expected a voucher of " + Table.VOUCHERS.file() + ", but was " + voucher);
            }
            return new PaymentVoucher(
                    voucher,
                    statusOf(row, status),
                    row.instant("paid_at"),
                    row.text("programme"),
                    approval(row),
                    notice(row, notices),
                    row.text("payee"),
                    row.text("payee_evidence"),
                    row.text("account_holder"));
        });
    }

    private static Status statusOf(Row row, VoucherDuties.Status voucher) {
        if (voucher == VoucherDuties.Status.VOID) {
            return Status.VOID;
        }
        return row.status().equals("pending") ? Status.PENDING : Status.PAID;
    }

    private @Nullable Approval approval(Row row) {
        String approver = district.person(row, "approved_by");
        return approver == null
                ? null
                : new Approval(approver, row.instant("approved_at"), row.instant("approval_recorded_at"));
    }

    /** A notice that there is not announces nothing. */
    private @Nullable String notice(Row row, Set<String> notices) {
        String notice = row.text("notice");
        return notice != null && folder.has(Table.NOTICES) && !notices.contains(notice) ? null : notice;
    }
}
