package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DEBIT_EQUALS_CREDIT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a posted reversal takes back the voucher that it names as a whole, so that both together come to nothing
 * (红字冲销与原凭证对应).
 *
 * <p>For each entry of the one there is an entry of the other on the same account and as much, in red letters or on the other
 * side, in any order. Both are of one ledger, and the reversed one is posted. A part of a voucher is taken back by a correction,
 * which is not examined here. A voucher that is not named or not at hand is a gap.
 */
public record ReversalCancelsVoucher() implements Control<Reversal> {

    private static final List<Rule> RULES = List.of(DEBIT_EQUALS_CREDIT);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Reversal reversal) {
        AccountingVoucher reversing = reversal.reversing();
        AccountingVoucher reversed = reversal.reversed();
        if (reversing.nature() != Nature.REVERSAL || !reversing.isPosted()) {
            return Outcome.notApplicable(this, reversing.id());
        }
        Outcome outcome = Outcome.satisfied(this, reversing.id(), RULES);
        if (reversed == null) {
            Terms missing = Terms.of(reversing.reverses() == null ? "reverses" : "reversedVoucher");
            return outcome.gap(DEBIT_EQUALS_CREDIT, seen(reversing).andMissing(missing));
        }
        boolean entries = !reversing.entries().isEmpty() && !reversed.entries().isEmpty();
        boolean known = entries && isWhole(reversing.entries()) && isWhole(reversed.entries());
        boolean ledgers = reversing.ledger() != null && reversed.ledger() != null;
        Terms circumstances = Terms.NONE
                .when(known && !CancellingEntries.cancel(reversing.entries(), reversed.entries()), "reversalNotEqual")
                .when(ledgers && !Objects.equals(reversing.ledger(), reversed.ledger()), "reversedInOtherLedger")
                .when(!reversed.isPosted(), "reversedNotPosted");
        Terms missing =
                Terms.NONE.when(!ledgers, "ledger").when(!entries, "entries").when(entries && !known, "entryDetails");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(DEBIT_EQUALS_CREDIT, seen(reversing).and("circumstances", circumstances));
        }
        return missing.isEmpty()
                ? outcome
                : outcome.gap(DEBIT_EQUALS_CREDIT, seen(reversing).andMissing(missing));
    }

    private static Evidence seen(AccountingVoucher reversing) {
        return Evidence.happenedOn(reversing.duties().posted().at()).and("reverses", reversing.reverses());
    }

    private static boolean isWhole(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).account() == null || entries.get(i).lacksAmount()) {
                return false;
            }
        }
        return true;
    }
}
