/**
 * What applicants state is compared with the data of other bodies before anything is decided or paid, clause 5-2 of the notice
 * (信息比对).
 *
 * <p>Start at {@link io.neikong.finance.subsidy.comparison.ComparedApplication} and at
 * {@link io.neikong.finance.subsidy.comparison.ComparisonPolicy}.
 */
@NullMarked
package io.neikong.finance.subsidy.comparison;

import org.jspecify.annotations.NullMarked;
