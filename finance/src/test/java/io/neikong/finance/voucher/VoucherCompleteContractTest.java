package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.finance.voucher.Vouchers.nothingRecorded;

import io.neikong.control.Control;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class VoucherCompleteContractTest implements ControlContract<AccountingVoucher> {

    @Override
    public Control<AccountingVoucher> control() {
        return new VoucherComplete();
    }

    @Override
    public AccountingVoucher satisfying() {
        return complete().voucher();
    }

    @Override
    public List<AccountingVoucher> offending() {
        return List.of(
                nothingRecorded(Status.POSTED),
                complete().reversing(null).voucher(),
                complete().cashier(null).voucher());
    }
}
