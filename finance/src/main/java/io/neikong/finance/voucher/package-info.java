/**
 * Accounting vouchers and original vouchers, complete and right, clause 4-2 of the notice (记账凭证与原始凭证).
 */
@NullMarked
package io.neikong.finance.voucher;

import org.jspecify.annotations.NullMarked;
