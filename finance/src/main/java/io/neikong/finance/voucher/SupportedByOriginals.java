package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.SUPPORTED_BY_ORIGINALS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AllocatedPart.Standing;
import java.math.BigDecimal;
import java.util.List;

/**
 * Checks that the originals of an accounting voucher come to at least what is entered (原始凭证金额支持记账金额).
 *
 * <p>Only that part of an original counts that supports this voucher, and nothing of a void one. More than is entered is in
 * order: whoever is paid up to a limit hands in receipts for more. Red-letter originals are set off, and a red-letter voucher
 * needs red-letter originals. A voucher without any is a breach, or a gap where it is not
 * recorded what it is for; an amount that is not recorded is a gap. Drafts,
 * void vouchers and those that need no originals are not examined. That an original is not used beyond its own amount is
 * checked by {@link AllocationWithinOriginal}.
 */
public record SupportedByOriginals() implements Control<SupportedVoucher> {

    private static final List<Rule> RULES = List.of(SUPPORTED_BY_ORIGINALS);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SupportedVoucher voucher) {
        if (voucher.status() != Status.POSTED || Boolean.FALSE.equals(voucher.needsOriginals())) {
            return Outcome.notApplicable(this, voucher.voucher());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.voucher(), RULES);
        List<AllocatedPart> parts = voucher.parts();
        BigDecimal supported = null;
        boolean none = true;
        boolean unknown = false;
        for (int i = 0; i < parts.size(); i++) {
            AllocatedPart part = parts.get(i);
            if (part.supports()) {
                none = false;
                unknown |= part.amount() == null;
                supported = AllocatedPart.sum(supported, part.amount());
            }
        }
        BigDecimal amount = voucher.amount();
        if (none) {
            return voucher.needsOriginals() == null
                    ? outcome.gap(SUPPORTED_BY_ORIGINALS, "nature")
                    : outcome.breach(SUPPORTED_BY_ORIGINALS, seen(voucher, "withoutOriginals"));
        }
        if (amount == null || unknown || supported == null) {
            return outcome.gap(
                    SUPPORTED_BY_ORIGINALS,
                    Terms.NONE.when(amount == null, "voucherAmount").when(unknown, "partAmount"));
        }
        int compared = supported.compareTo(amount);
        return (amount.signum() < 0 ? compared <= 0 : compared >= 0)
                ? outcome
                : outcome.breach(
                        SUPPORTED_BY_ORIGINALS,
                        seen(voucher, "supportedTooLow")
                                .and("supported", supported)
                                .and("difference", amount.subtract(supported)));
    }

    private static Evidence seen(SupportedVoucher voucher, String circumstance) {
        List<String> worthless = voucher.parts().stream()
                .filter(part -> part.standing() == Standing.ORIGINAL_VOID)
                .map(AllocatedPart::original)
                .sorted()
                .toList();
        Evidence seen = Evidence.of("circumstances", Terms.of(circumstance)).and("amount", voucher.amount());
        return worthless.isEmpty() ? seen : seen.and("voidOriginals", worthless);
    }
}
