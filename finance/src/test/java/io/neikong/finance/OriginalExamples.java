package io.neikong.finance;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AlikeOriginals;
import io.neikong.finance.voucher.AllocatedOriginal;
import io.neikong.finance.voucher.AllocatedPart;
import io.neikong.finance.voucher.AllocatedPart.Standing;
import io.neikong.finance.voucher.AllocationWithinOriginal;
import io.neikong.finance.voucher.AlteredOriginal;
import io.neikong.finance.voucher.AlteredOriginal.Alteration;
import io.neikong.finance.voucher.AlteredOriginal.Field;
import io.neikong.finance.voucher.OriginalComplete;
import io.neikong.finance.voucher.OriginalElement;
import io.neikong.finance.voucher.OriginalKey.Match;
import io.neikong.finance.voucher.OriginalUnaltered;
import io.neikong.finance.voucher.OriginalUsedOnce;
import io.neikong.finance.voucher.OriginalVoucher;
import io.neikong.finance.voucher.OriginalVoucher.Condition;
import io.neikong.finance.voucher.OriginalVoucher.Kind;
import io.neikong.finance.voucher.OriginalVoucher.Marks;
import io.neikong.finance.voucher.PaymentSupported;
import io.neikong.finance.voucher.PaymentVoucher;
import io.neikong.finance.voucher.RegisteredOriginal;
import io.neikong.finance.voucher.SupportedByOriginals;
import io.neikong.finance.voucher.SupportedVoucher;
import io.neikong.finance.voucher.VoucherRule;
import io.neikong.party.Approval;
import io.neikong.testkit.RuleExample;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on original vouchers, by one invoice and the vouchers that rest on it. */
final class OriginalExamples {

    private static final Instant PAID = Instant.parse("2026-03-12T10:00:00+08:00");

    private OriginalExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        VoucherRule.ORIGINAL_COMPLETE,
                        new OriginalComplete(OriginalElement.NORMS),
                        invoice("P-clerk", true),
                        invoice(null, false)),
                RuleExample.of(
                        VoucherRule.SUPPORTED_BY_ORIGINALS,
                        new SupportedByOriginals(),
                        voucher("1800.00"),
                        voucher("1500.00")),
                RuleExample.of(
                        VoucherRule.SUPPORTED_BY_ORIGINALS,
                        new AllocationWithinOriginal(),
                        allocated("1200.00"),
                        allocated("1200.01")),
                RuleExample.of(
                        VoucherRule.ORIGINAL_UNALTERED,
                        new OriginalUnaltered(),
                        altered(Field.OTHER),
                        altered(Field.AMOUNT)),
                RuleExample.of(
                        VoucherRule.ORIGINAL_USED_ONCE, new OriginalUsedOnce(), entered("V-2026-0103"), entered(null)),
                RuleExample.of(
                        VoucherRule.PAYMENT_SUPPORTED,
                        new PaymentSupported(List.of("UI_BENEFIT")),
                        payment("N-2026-07", "P-payee"),
                        payment(null, "P-cousin")));
    }

    private static OriginalVoucher invoice(@Nullable String handler, boolean sealed) {
        return new OriginalVoucher(
                "O-0417",
                Kind.EXTERNAL,
                Condition.PRESENT,
                "invoice",
                "26312000000004170001",
                LocalDate.of(2026, 3, 5),
                "U-printer",
                "U-bureau",
                "printing of application forms",
                true,
                new BigDecimal("6000"),
                new BigDecimal("0.50"),
                new BigDecimal("3000.00"),
                null,
                new Marks(handler, null, sealed, null, null),
                null,
                null,
                null);
    }

    private static AllocatedPart part(String voucher, String amount) {
        return new AllocatedPart("O-0417", voucher, new BigDecimal(amount), Standing.COUNTS);
    }

    private static SupportedVoucher voucher(String supported) {
        return new SupportedVoucher(
                "V-2026-0103", new BigDecimal("1800.00"), Status.POSTED, true, List.of(part("V-2026-0103", supported)));
    }

    private static AllocatedOriginal allocated(String otherPart) {
        return new AllocatedOriginal(
                "O-0417",
                new BigDecimal("3000.00"),
                List.of(part("V-2026-0103", "1800.00"), part("V-2026-0104", otherPart)));
    }

    private static AlteredOriginal altered(Field field) {
        return new AlteredOriginal(
                "O-0417", false, false, List.of(new Alteration(field, true)), null, List.of("V-2026-0103"));
    }

    /** The same invoice in the books of two years: the first time on a voucher that was cancelled, or not. */
    private static AlikeOriginals entered(@Nullable String onlyVoucher) {
        return new AlikeOriginals(
                Match.ISSUER_AND_NUMBER,
                List.of(
                        entry("O-0417", onlyVoucher == null ? List.of("V-2025-0961") : List.of()),
                        entry("O-0533", List.of("V-2026-0103"))));
    }

    private static RegisteredOriginal entry(String original, List<String> vouchers) {
        return new RegisteredOriginal(
                original, null, "U-printer", "00417", LocalDate.of(2025, 12, 5), new BigDecimal("3000.00"), vouchers);
    }

    private static PaymentVoucher payment(@Nullable String notice, String accountHolder) {
        return new PaymentVoucher(
                "V-2026-0221",
                PaymentVoucher.Status.PAID,
                PAID,
                "TRAINING",
                new Approval("P-head", PAID.minusSeconds(7200), null),
                notice,
                "P-payee",
                "bank receipt 88",
                accountHolder);
    }
}
