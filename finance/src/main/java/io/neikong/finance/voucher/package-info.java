/**
 * Accounting vouchers and original vouchers, complete and right, clause 4-2 of the notice (记账凭证与原始凭证).
 *
 * <p>Start with {@link io.neikong.finance.voucher.AccountingVoucher}, or with {@link
 * io.neikong.finance.voucher.CapitalAmount} for amounts in words. Those are read into an amount and compared with the digits;
 * texts are never compared, because an amount has several legal spellings.
 *
 * <p>For original vouchers start at {@link io.neikong.finance.voucher.OriginalVoucher} and
 * {@link io.neikong.finance.voucher.OriginalComplete}; for duplicates at {@link io.neikong.finance.voucher.OriginalKey}.
 */
@NullMarked
package io.neikong.finance.voucher;

import org.jspecify.annotations.NullMarked;
