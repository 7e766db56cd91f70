package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.ORIGINAL_USED_ONCE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.OriginalKey.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that an original voucher was entered and used once, over the books of all years (原始凭证不得重复使用).
 *
 * <p>Several entries of one key that vouchers rest on are a breach. The number of an electronic invoice is key enough;
 * otherwise issuer, number, amount and day are. A number that is only written differently (white space, full width, case,
 * leading zeros) weighs one step less, because a leading zero may mean something. Where a number is missing and issuer,
 * amount and day are those of another entry, it cannot be told: a gap; two different numbers are two originals. An entry on
 * which no voucher rests that counts is no use, so nothing is found of an original that is used again after its voucher was
 * cancelled or its payment returned. How much of one entry is used is left to {@link AllocationWithinOriginal}. The subject is
 * the first of the entries concerned.
 */
public record OriginalUsedOnce() implements Control<AlikeOriginals> {

    private static final List<Rule> RULES = List.of(ORIGINAL_USED_ONCE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AlikeOriginals alike) {
        List<RegisteredOriginal> entries = alike.entries();
        boolean byFallback = alike.match() == Match.ISSUER_AMOUNT_AND_DAY;
        RegisteredOriginal first = null;
        int used = 0;
        for (int i = 0; i < entries.size(); i++) {
            RegisteredOriginal entry = entries.get(i);
            if (entry.isUsed()) {
                used++;
                first = first == null && (!byFallback || hasNoNumber(entry)) ? entry : first;
            }
        }
        if (first == null) {
            return Outcome.notApplicable(this, entries.get(0).original());
        }
        Outcome outcome = Outcome.satisfied(this, first.original(), RULES);
        if (alike.match() == Match.NOTHING) {
            return outcome.gap(
                    ORIGINAL_USED_ONCE,
                    Terms.NONE
                            .when(OriginalKey.normalIssuer(first.issuer()) == null, "issuer")
                            .when(first.amount() == null, "originalAmount")
                            .when(first.issuedOn() == null, "issuedOn"));
        }
        if (used == 1) {
            return outcome;
        }
        if (byFallback) {
            return outcome.gap(
                    ORIGINAL_USED_ONCE,
                    seen(alike).andTerm("reason", "numberMissing").andMissing(Terms.of("originalNumber")));
        }
        boolean sameWriting = isAnyNumberRepeated(entries);
        return outcome.breach(
                ORIGINAL_USED_ONCE,
                sameWriting || alike.match() == Match.E_INVOICE_NUMBER ? ORIGINAL_USED_ONCE.severity() : Severity.MAJOR,
                seen(alike).andTerm("reason", sameWriting ? "sameNumber" : "numberWrittenDifferently"));
    }

    private static boolean hasNoNumber(RegisteredOriginal entry) {
        return !OriginalKey.isNumber(entry.anyNumber());
    }

    private static boolean isAnyNumberRepeated(List<RegisteredOriginal> entries) {
        Set<String> numbers = new HashSet<>();
        return entries.stream().filter(RegisteredOriginal::isUsed).anyMatch(entry -> !numbers.add(entry.anyNumber()));
    }

    private static Evidence seen(AlikeOriginals alike) {
        List<RegisteredOriginal> used =
                alike.entries().stream().filter(RegisteredOriginal::isUsed).toList();
        return Evidence.NONE
                .andTerm("matchedBy", alike.match().term())
                .and(
                        "originals",
                        used.stream().map(RegisteredOriginal::original).toList())
                .and(
                        "vouchers",
                        used.stream()
                                .flatMap(entry -> entry.vouchers().stream())
                                .distinct()
                                .sorted()
                                .toList());
    }
}
