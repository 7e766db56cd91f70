/**
 * Whether the risk list of a district is complete, kept up to date and acted on, clause 1-2 of the notice (风险清单). Start at {@link io.neikong.governance.risk.RiskPolicy}.
 */
@NullMarked
package io.neikong.governance.risk;

import org.jspecify.annotations.NullMarked;
