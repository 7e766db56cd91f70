/**
 * Chief accountant, bookkeeper and reviewer are three persons, and the cashier keeps to his own duty, clause 4-1 of the
 * notice (会计主管、记账、审核分离).
 *
 * <p>Start at {@link io.neikong.finance.accounting.Mode}, then at
 * {@link io.neikong.finance.accounting.LedgerDutiesSeparated} for who is appointed and at
 * {@link io.neikong.finance.accounting.VoucherDutiesSeparated} for who acted;
 * {@link io.neikong.finance.accounting.VoucherOrder} says whether in the right order. What was taken back and done again is in
 * {@link io.neikong.finance.accounting.VoucherHistorySeparated}.
 */
@NullMarked
package io.neikong.finance.accounting;

import org.jspecify.annotations.NullMarked;
