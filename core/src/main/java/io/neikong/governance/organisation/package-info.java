/**
 * Whether a body has a unit for internal control and audit, and staff who do nothing else, clause 1-1 of the notice (内控稽核部门和专职人员). Start at {@link io.neikong.governance.organisation.ControlPolicy}.
 */
@NullMarked
package io.neikong.governance.organisation;

import org.jspecify.annotations.NullMarked;
