package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.VoucherOrderTest.ELEVEN;
import static io.neikong.finance.accounting.VoucherOrderTest.NINE;
import static io.neikong.finance.accounting.VoucherOrderTest.TEN;
import static io.neikong.finance.accounting.VoucherOrderTest.voucher;

import io.neikong.control.Control;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class VoucherOrderContractTest implements ControlContract<VoucherDuties> {

    @Override
    public Control<VoucherDuties> control() {
        return new VoucherOrder();
    }

    @Override
    public VoucherDuties satisfying() {
        return voucher(Status.POSTED, NINE, TEN, ELEVEN);
    }

    @Override
    public List<VoucherDuties> offending() {
        return List.of(
                voucher(Status.POSTED, ELEVEN, TEN, NINE),
                voucher(Status.POSTED, TEN, null, NINE),
                voucher(Status.POSTED, null, null, null),
                voucher(Status.VOID, null, TEN, NINE));
    }
}
