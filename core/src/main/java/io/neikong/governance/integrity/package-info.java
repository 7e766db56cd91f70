/**
 * Whether those in key posts bound themselves, were taught and declared what could tempt them, clause 6-4 of the notice (廉政风险防范). Start at {@link
 * io.neikong.governance.integrity.IntegrityPolicy}.
 */
@NullMarked
package io.neikong.governance.integrity;

import org.jspecify.annotations.NullMarked;
