/**
 * Each account is used by the one person whose it is, clause 5-5 of the notice (账号实名专用).
 *
 * <p>Start at {@link OneOwnerPerAccount}, which judges the register of accounts, and at {@link AccountUsedByOne}, which judges
 * how an account was used on one day. What is only likely carries its {@link Confidence}.
 */
@NullMarked
package io.neikong.permissions.account;

import org.jspecify.annotations.NullMarked;
