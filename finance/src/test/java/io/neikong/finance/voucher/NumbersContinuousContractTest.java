package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.NumbersContinuousTest.book;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class NumbersContinuousContractTest implements ControlContract<VoucherBook> {

    @Override
    public Control<VoucherBook> control() {
        return new NumbersContinuous();
    }

    @Override
    public VoucherBook satisfying() {
        return book("1 2-1/2 2-2/2 3");
    }

    @Override
    public List<VoucherBook> offending() {
        return List.of(book("2 2 4-1/2 5 5-1/2 9"), new VoucherBook("V1", null, null, null, List.of()));
    }
}
