package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.finance.voucher.Vouchers.credit;
import static io.neikong.finance.voucher.Vouchers.debit;
import static io.neikong.finance.voucher.Vouchers.entry;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class DebitEqualsCreditContractTest implements ControlContract<AccountingVoucher> {

    @Override
    public Control<AccountingVoucher> control() {
        return new DebitEqualsCredit();
    }

    @Override
    public AccountingVoucher satisfying() {
        return complete().voucher();
    }

    @Override
    public List<AccountingVoucher> offending() {
        return List.of(
                complete().entries(debit("a", "1"), credit("b", "2")).voucher(),
                complete().amount("1").voucher(),
                complete()
                        .entries(entry("1", "1"), entry(null, null), debit("a", "-1"))
                        .voucher(),
                complete()
                        .nature(null)
                        .amount(null)
                        .entries(debit("a", "-1"), credit("b", "-1"))
                        .voucher(),
                complete().entries().voucher());
    }
}
