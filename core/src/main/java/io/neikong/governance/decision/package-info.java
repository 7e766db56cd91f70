/**
 * Whether meetings and decisions on the risks of funds left a record that can be traced, clause 1-5 of the notice (会议决策记录). Start at {@link io.neikong.governance.decision.DecisionPolicy}.
 */
@NullMarked
package io.neikong.governance.decision;

import org.jspecify.annotations.NullMarked;
