package io.neikong.benchmarks.voucher;

/** One way to tell whether all is well with a voucher, prepared for some vouchers. */
interface VoucherCheck {
    boolean isInOrder(int voucher);
}
