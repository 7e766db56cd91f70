package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.ReversalCancelsVoucherTest.red;
import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.finance.voucher.Vouchers.debit;
import static io.neikong.finance.voucher.Vouchers.entry;

import io.neikong.control.Control;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ReversalCancelsVoucherContractTest implements ControlContract<Reversal> {

    @Override
    public Control<Reversal> control() {
        return new ReversalCancelsVoucher();
    }

    @Override
    public Reversal satisfying() {
        return new Reversal(red().voucher(), complete().voucher());
    }

    @Override
    public List<Reversal> offending() {
        return List.of(
                new Reversal(
                        red().entries(debit("a", "1")).voucher(), complete().voucher()),
                new Reversal(
                        red().entries().voucher(),
                        complete().ledger("L2").status(Status.VOID).voucher()),
                new Reversal(
                        red().ledger(null).entries(entry(null, null)).voucher(),
                        complete().voucher()),
                new Reversal(red().voucher(), null),
                new Reversal(complete().reversing(null).voucher(), null));
    }
}
