/**
 * Every programme and every payment goes through the information system, clause 5-1 of the notice (信息化经办全覆盖). Start at
 * {@link ProgrammeCovered}, {@link PaymentHasOneCase} and {@link CasePaidOnce}.
 */
@NullMarked
package io.neikong.permissions.coverage;

import org.jspecify.annotations.NullMarked;
