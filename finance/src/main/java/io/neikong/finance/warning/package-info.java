/**
 * Risky applicants are reported to the platform, and what they apply for later is held, clause 3-7 of the notice
 * (上报就业资金风险防控平台).
 *
 * <p>Start at {@link io.neikong.finance.warning.RiskHit} and {@link io.neikong.finance.warning.WarnedApplication}.
 */
@NullMarked
package io.neikong.finance.warning;

import org.jspecify.annotations.NullMarked;
