package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.CashierKeptApartTest.ledger;
import static io.neikong.finance.accounting.Duty.ARCHIVE_KEEPER;
import static io.neikong.finance.accounting.Duty.BOOKKEEPER;
import static io.neikong.finance.accounting.Duty.CASHIER;
import static io.neikong.finance.accounting.Duty.REVIEWER;
import static io.neikong.finance.accounting.LedgerDutiesSeparatedTest.holder;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CashierKeptApartContractTest implements ControlContract<LedgerDuties> {

    @Override
    public Control<LedgerDuties> control() {
        return new CashierKeptApart();
    }

    @Override
    public LedgerDuties satisfying() {
        return ledger(holder(BOOKKEEPER, "bo"), holder(REVIEWER, "cai"), holder(CASHIER, "ding"));
    }

    @Override
    public List<LedgerDuties> offending() {
        return List.of(
                ledger(holder(CASHIER, "ding"), holder(BOOKKEEPER, "ding"), holder(REVIEWER, "cai")),
                ledger(holder(CASHIER, null), holder(BOOKKEEPER, "bo"), holder(REVIEWER, "cai")),
                ledger(holder(CASHIER, "ding"), holder(ARCHIVE_KEEPER, "ding"), holder(ARCHIVE_KEEPER, null)));
    }
}
