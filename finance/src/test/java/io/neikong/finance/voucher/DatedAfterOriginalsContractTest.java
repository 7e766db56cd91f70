package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.DatedAfterOriginalsTest.dated;
import static io.neikong.finance.voucher.Vouchers.complete;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class DatedAfterOriginalsContractTest implements ControlContract<VoucherAttachments> {

    @Override
    public Control<VoucherAttachments> control() {
        return new DatedAfterOriginals();
    }

    @Override
    public VoucherAttachments satisfying() {
        return dated(complete(), "2026-03-05");
    }

    @Override
    public List<VoucherAttachments> offending() {
        return List.of(
                dated(complete(), "2026-03-06", ""),
                new VoucherAttachments(complete().datedOn(null).voucher(), null));
    }
}
