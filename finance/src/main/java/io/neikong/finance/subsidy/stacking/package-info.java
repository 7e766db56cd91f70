/**
 * Subsidies do not pile up: neither programmes that exclude each other, nor city and district for the same thing, clause 2-3 of the
 * notice (政策叠加).
 *
 * <p>Start at {@link io.neikong.finance.subsidy.stacking.SubsidyPayment}. {@link io.neikong.finance.subsidy.stacking.PaymentBook} gathers
 * payments in any order and hands them out by whom, and by what, they were paid for.
 */
@NullMarked
package io.neikong.finance.subsidy.stacking;

import org.jspecify.annotations.NullMarked;
