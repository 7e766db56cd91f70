/**
 * Payments that were made twice or wrongly are found and recovered, clause 3-9 of the notice (重发、错发待遇追回).
 *
 * <p>Start at {@link io.neikong.finance.recovery.RecoveryCase} and its balance, {@link io.neikong.finance.recovery.RecoveryAccount}.
 */
@NullMarked
package io.neikong.finance.recovery;

import org.jspecify.annotations.NullMarked;
