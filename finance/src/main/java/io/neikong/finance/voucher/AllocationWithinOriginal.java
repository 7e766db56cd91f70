package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.SUPPORTED_BY_ORIGINALS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.math.BigDecimal;
import java.util.List;

/**
 * Checks that the parts of one original over all vouchers do not come to more than its amount (原始凭证分割不超过总额).
 *
 * <p>Parts on void vouchers, and on those whose payment was returned, use nothing up. A part in the other colour gives
 * nothing back: what is undone has a red-letter original of its own. An amount that is not recorded is a gap, unless what is
 * known is too much already. An original on which no voucher rests is not examined.
 */
public record AllocationWithinOriginal() implements Control<AllocatedOriginal> {

    private static final List<Rule> RULES = List.of(SUPPORTED_BY_ORIGINALS);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AllocatedOriginal original) {
        List<AllocatedPart> parts = original.parts();
        BigDecimal amount = original.amount();
        boolean red = amount != null && amount.signum() < 0;
        BigDecimal allocated = null;
        boolean none = true;
        boolean unknown = false;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = parts.get(i).amount();
            if (parts.get(i).usesUp()) {
                none = false;
                unknown |= part == null;
                allocated = part != null && part.signum() < 0 == red ? AllocatedPart.sum(allocated, part) : allocated;
            }
        }
        if (none) {
            return Outcome.notApplicable(this, original.original());
        }
        Outcome outcome = Outcome.satisfied(this, original.original(), RULES);
        if (amount != null && allocated != null && allocated.abs().compareTo(amount.abs()) > 0) {
            return outcome.breach(
                    SUPPORTED_BY_ORIGINALS,
                    Evidence.of("circumstances", Terms.of("allocatedBeyond"))
                            .and("amount", amount)
                            .and("allocated", allocated)
                            .and("difference", allocated.subtract(amount))
                            .and("vouchers", vouchers(parts)));
        }
        return outcome.gap(
                SUPPORTED_BY_ORIGINALS,
                Terms.NONE.when(amount == null, "originalAmount").when(unknown, "partAmount"));
    }

    private static List<String> vouchers(List<AllocatedPart> parts) {
        return parts.stream()
                .filter(AllocatedPart::usesUp)
                .map(AllocatedPart::voucher)
                .distinct()
                .sorted()
                .toList();
    }
}
