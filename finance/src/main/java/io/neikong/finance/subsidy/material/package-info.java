/**
 * The materials of an application are complete, in force, authentic, consistent and reviewed twice, clause 3-8 of the notice
 * (申请材料审核).
 *
 * <p>Start at {@link io.neikong.finance.subsidy.material.ApplicationMaterials} and at
 * {@link io.neikong.finance.subsidy.material.MaterialPolicy}.
 */
@NullMarked
package io.neikong.finance.subsidy.material;

import org.jspecify.annotations.NullMarked;
