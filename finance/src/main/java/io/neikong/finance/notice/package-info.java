/**
 * Subsidies are announced to the public before they are paid, clause 3-1 of the notice (补贴公示).
 *
 * <p>Start at {@link io.neikong.finance.notice.NoticePolicy}, at {@link io.neikong.finance.notice.NoticeWindow} for a notice and at
 * {@link io.neikong.finance.notice.NoticeBeforePayment} for a payment; {@link io.neikong.identifier.PrivacyScan} reads what
 * a notice makes public.
 */
@NullMarked
package io.neikong.finance.notice;

import org.jspecify.annotations.NullMarked;
