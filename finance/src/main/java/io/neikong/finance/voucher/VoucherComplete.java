package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.VOUCHER_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Movement;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import java.util.List;

/**
 * Checks that a posted accounting voucher bears all that it needs (记账凭证要素齐全).
 *
 * <p>What it lacks is itself the breach, one for all of it. The cashier signs receipts and payments; it is a gap if nobody
 * signed as cashier and it is not recorded whether money moved. A reversal says which voucher it reverses. Without a total
 * the amounts of all entries do. Drafts may still lack something, and void vouchers are not examined.
 */
public record VoucherComplete() implements Control<AccountingVoucher> {

    private static final List<Rule> RULES = List.of(VOUCHER_COMPLETE);

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
        Terms missing = lacking(voucher);
        if (!missing.isEmpty()) {
            outcome = outcome.breach(
                    VOUCHER_COMPLETE,
                    Evidence.happenedOn(voucher.duties().posted().at()).andMissing(missing));
        }
        return voucher.movement() == null && voucher.duties().paid().cashier() == null
                ? outcome.gap(
                        VOUCHER_COMPLETE,
                        Evidence.happenedOn(voucher.duties().posted().at()).andMissing(Terms.of("movement")))
                : outcome;
    }

    private static Terms lacking(AccountingVoucher voucher) {
        List<Entry> entries = voucher.entries();
        boolean summaries = !entries.isEmpty();
        boolean accounts = summaries;
        boolean amounts = summaries;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            summaries &= entry.summary() != null;
            accounts &= entry.account() != null;
            amounts &= !entry.lacksAmount();
        }
        VoucherDuties duties = voucher.duties();
        Movement movement = voucher.movement();
        boolean moved = movement == Movement.RECEIPT || movement == Movement.PAYMENT;
        return Terms.NONE
                .when(voucher.datedOn() == null, "datedOn")
                .when(voucher.number() == null, "number")
                .when(!summaries, "summary")
                .when(!accounts, "account")
                .when(voucher.amount() == null && !amounts, "amount")
                .when(voucher.declaredAttachments() == null, "declaredAttachments")
                .when(voucher.nature() == Nature.REVERSAL && voucher.reverses() == null, "reverses")
                .when(duties.prepared().preparer() == null, "preparer")
                .when(duties.reviewed().reviewer() == null, "reviewer")
                .when(duties.posted().bookkeeper() == null, "bookkeeper")
                .when(duties.chiefAccountant() == null, "chiefAccountant")
                .when(moved && duties.paid().cashier() == null, "cashier");
    }
}
