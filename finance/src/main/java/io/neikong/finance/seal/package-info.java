/**
 * Finance seals are registered and used only after approval, clause 4-3 of the notice (财务印鉴).
 *
 * <p>Start at {@link io.neikong.finance.seal.SealUse}, a line of the register, and at
 * {@link io.neikong.finance.seal.SealUseApproval}; for who has which seal and key at {@link io.neikong.finance.seal.Custody}
 * and at {@link io.neikong.finance.seal.CompleteSetInNoOneHand}; for a seal from its activation to its end at
 * {@link io.neikong.finance.seal.SealLife}.
 */
@NullMarked
package io.neikong.finance.seal;

import org.jspecify.annotations.NullMarked;
