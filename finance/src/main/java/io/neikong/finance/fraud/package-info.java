/**
 * Suspected fraud is followed up in time, clause 3-5 of the notice (涉嫌虚假培训、骗取补贴资金的行为及时查处).
 *
 * <p>Start at {@link io.neikong.finance.fraud.FraudCase} and the {@linkplain io.neikong.finance.fraud.FraudCase.Stage stages} that it
 * goes through. The way to the police is in {@code io.neikong.finance.transfer}.
 */
@NullMarked
package io.neikong.finance.fraud;

import org.jspecify.annotations.NullMarked;
