/**
 * Suspected crimes go to the police, those of staff to the supervision organ, and clues are reported: clauses 6-3c and 6-3d of the
 * notice (行政执法与刑事司法衔接、涉嫌违法案件报告).
 *
 * <p>Start at {@link io.neikong.finance.transfer.SuspectedFraud}, which says whether a transfer has to be weighed, and at
 * {@link io.neikong.finance.transfer.Transfer}, one case on its way.
 */
@NullMarked
package io.neikong.finance.transfer;

import org.jspecify.annotations.NullMarked;
