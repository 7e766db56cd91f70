/**
 * Whether what the campaign, inspections, audits and complaints found is followed up, clauses 6-0 and 6-3b of the notice
 * (问题发现渠道整改). Start at {@link io.neikong.governance.supervision.SupervisionPolicy}.
 */
@NullMarked
package io.neikong.governance.supervision;

import org.jspecify.annotations.NullMarked;
