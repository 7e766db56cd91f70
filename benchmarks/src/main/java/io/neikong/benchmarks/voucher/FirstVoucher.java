package io.neikong.benchmarks.voucher;

import io.neikong.finance.voucher.AccountingVoucher;
import java.util.function.Function;

/** One voucher, checked in each way from nothing. */
public final class FirstVoucher {

    private FirstVoucher() {}

    /** By the library. */
    public static boolean byNeikong() {
        return check(VoucherByNeikong::new);
    }

    /** By YAVI. */
    public static boolean byYavi() {
        return check(VoucherByYavi::new);
    }

    /** By Hibernate Validator. */
    public static boolean byValidator() {
        return check(VoucherByValidator::new);
    }

    private static boolean check(Function<AccountingVoucher[], VoucherCheck> way) {
        if (!way.apply(Vouchers.inOrder(1, true)).isInOrder(0)) {
            throw new IllegalStateException("the voucher must pass");
        }
        return true;
    }
}
