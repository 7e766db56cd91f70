package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DEBIT_EQUALS_CREDIT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Checks that the debits of a posted voucher equal its credits, exactly (借贷相等).
 *
 * <p>Each entry stands on one side; a zero on the other side counts as nothing. The total is the amount of the voucher, if
 * it states one. Red letters are for corrections and reversals alone (engineering default). An entry without any amount on
 * record leaves the sums undecided. There is one breach and one gap at most. All amounts are of one currency.
 */
public record DebitEqualsCredit() implements Control<AccountingVoucher> {

    private static final List<Rule> RULES = List.of(DEBIT_EQUALS_CREDIT);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountingVoucher voucher) {
        if (!voucher.isPosted()) {
            return Outcome.notApplicable(this, voucher.id());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.id(), RULES);
        return isPlainlyEqual(voucher) ? outcome : examined(voucher, outcome);
    }

    /** Whether all is well, as far as no amount needs more than a machine word. */
    private static boolean isPlainlyEqual(AccountingVoucher voucher) {
        List<Entry> entries = voucher.entries();
        if (entries.isEmpty() || entries.size() > Cents.MOST_ADDENDS) {
            return false;
        }
        long least = voucher.nature() != null && voucher.nature().corrects() ? Cents.NONE + 1 : 0;
        long debits = 0;
        long credits = 0;
        for (int i = 0; i < entries.size(); i++) {
            long debit = Cents.ofSide(entries.get(i).debit());
            long credit = Cents.ofSide(entries.get(i).credit());
            if (debit < least || credit < least || (debit == 0) == (credit == 0)) {
                return false;
            }
            debits += debit;
            credits += credit;
        }
        BigDecimal amount = voucher.amount();
        return debits == credits && (amount == null || Cents.of(amount) == debits);
    }

    private static Outcome examined(AccountingVoucher voucher, Outcome soFar) {
        Nature nature = voucher.nature();
        List<String> noAmount = new ArrayList<>();
        List<String> notOneSide = new ArrayList<>();
        List<String> red = new ArrayList<>();
        BigDecimal debits = BigDecimal.ZERO;
        BigDecimal credits = BigDecimal.ZERO;
        for (int i = 0; i < voucher.entries().size(); i++) {
            Entry entry = voucher.entries().get(i);
            String line = Integer.toString(i + 1);
            BigDecimal debit = Objects.requireNonNullElse(entry.debit(), BigDecimal.ZERO);
            BigDecimal credit = Objects.requireNonNullElse(entry.credit(), BigDecimal.ZERO);
            if (entry.lacksAmount()) {
                noAmount.add(line);
            } else if ((debit.signum() == 0) == (credit.signum() == 0)) {
                notOneSide.add(line);
            }
            if (debit.signum() < 0 || credit.signum() < 0) {
                red.add(line);
            }
            debits = debits.add(debit);
            credits = credits.add(credit);
        }
        BigDecimal amount = voucher.amount();
        boolean summed = noAmount.isEmpty() && !voucher.entries().isEmpty();
        boolean equal = debits.compareTo(credits) == 0;
        boolean redForbidden = !red.isEmpty() && nature != null && !nature.corrects();
        Terms circumstances = Terms.NONE
                .when(summed && !equal, "sumsDiffer")
                .when(summed && equal && amount != null && amount.compareTo(debits) != 0, "amountDiffers")
                .when(!notOneSide.isEmpty(), "entryNotOnOneSide")
                .when(redForbidden, "redLettersNotAllowed");
        Evidence posted = Evidence.happenedOn(voucher.duties().posted().at());
        Outcome outcome = soFar;
        if (!circumstances.isEmpty()) {
            Evidence seen = posted.and("circumstances", circumstances)
                    .and("debits", debits)
                    .and("credits", credits)
                    .and("amount", amount);
            seen = notOneSide.isEmpty() ? seen : seen.and("entries", notOneSide);
            outcome = outcome.breach(DEBIT_EQUALS_CREDIT, redForbidden ? seen.and("redEntries", red) : seen);
        }
        Terms missing = Terms.NONE
                .when(voucher.entries().isEmpty(), "entries")
                .when(!noAmount.isEmpty(), "entryAmount")
                .when(!red.isEmpty() && nature == null, "nature");
        if (missing.isEmpty()) {
            return outcome;
        }
        Evidence seen = posted.andMissing(missing);
        return outcome.gap(DEBIT_EQUALS_CREDIT, noAmount.isEmpty() ? seen : seen.and("entries", noAmount));
    }
}
