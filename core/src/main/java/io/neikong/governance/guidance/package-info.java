/**
 * Whether streets and towns were trained and guided on the risks of funds, clause 1-6 of the notice (街镇培训指导). Start at {@link
 * io.neikong.governance.guidance.GuidancePolicy}.
 */
@NullMarked
package io.neikong.governance.guidance;

import org.jspecify.annotations.NullMarked;
