/**
 * Companies that claim subsidies exist, and really employ those for whom they claim, clause 3-8 of the notice (申请企业核实).
 *
 * <p>Start at {@link io.neikong.finance.subsidy.employer.ClaimedEmployment} and at
 * {@link io.neikong.finance.subsidy.employer.EmployerPolicy}.
 */
@NullMarked
package io.neikong.finance.subsidy.employer;

import org.jspecify.annotations.NullMarked;
