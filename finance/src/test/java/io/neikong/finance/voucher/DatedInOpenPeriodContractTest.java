package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.DatedInOpenPeriodTest.dated;
import static io.neikong.finance.voucher.DatedInOpenPeriodTest.march;
import static io.neikong.finance.voucher.Vouchers.POSTED;
import static io.neikong.finance.voucher.Vouchers.complete;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class DatedInOpenPeriodContractTest implements ControlContract<DatedVoucher> {

    @Override
    public Control<DatedVoucher> control() {
        return new DatedInOpenPeriod();
    }

    @Override
    public DatedVoucher satisfying() {
        return dated(complete(), march(null));
    }

    @Override
    public List<DatedVoucher> offending() {
        return List.of(
                dated(complete(), march(POSTED)),
                dated(complete().datedOn("2027-01-01"), march(null)),
                dated(complete().datedOn("2027-01-01")),
                dated(complete().datedOn(null), march(null)),
                dated(complete().postedAt(null), march(POSTED)));
    }
}
