/**
 * Employment funds are spent through the channels that the policies name, clause 3-3 of the notice (列支渠道).
 *
 * <p>Start at {@link io.neikong.finance.subsidy.channel.Charge} and at what the policies say,
 * {@link io.neikong.finance.subsidy.channel.ChannelMatrix}.
 */
@NullMarked
package io.neikong.finance.subsidy.channel;

import org.jspecify.annotations.NullMarked;
