/**
 * Vouchers are standard and complete, clause 4-2 of the notice (会计核算和原始凭证); amounts and dates in capital characters.
 *
 * <p>Start at {@link io.neikong.finance.voucher.CapitalAmount}.
 */
@NullMarked
package io.neikong.finance.voucher;

import org.jspecify.annotations.NullMarked;
