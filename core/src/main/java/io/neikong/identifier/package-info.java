/**
 * Numbers that can be wrong: credit codes, residents' numbers, bank cards and accounts.
 *
 * <p>Start at {@link io.neikong.identifier.UnifiedSocialCreditCode}, {@link io.neikong.identifier.ResidentIdNumber} and
 * {@link io.neikong.identifier.BankCardNumber}: {@code isValid} answers at once and allocates nothing, {@code check} says
 * what is wrong, where, and what the text may have been meant to be. {@link io.neikong.identifier.IdentifierKind#kindsOf}
 * tells what a number is valid as, which can be two things. {@link io.neikong.identifier.Masking} says how much of a number
 * may be shown. {@link io.neikong.identifier.IdentifierWellFormed} is the control over numbers that a material states.
 *
 * <p>Nothing here knows whether a number was ever issued, or to whom.
 */
@NullMarked
package io.neikong.identifier;

import org.jspecify.annotations.NullMarked;
