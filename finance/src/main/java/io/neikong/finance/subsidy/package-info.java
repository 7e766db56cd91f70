/**
 * What the rules on subsidies have in common (补贴).
 *
 * <p>The rules themselves are in the packages below: {@link io.neikong.finance.subsidy.channel} on what subsidies are charged to, and
 * {@link io.neikong.finance.subsidy.stacking} on how many of them may come together.
 */
@NullMarked
package io.neikong.finance.subsidy;

import org.jspecify.annotations.NullMarked;
