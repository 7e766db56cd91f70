/**
 * Each programme that the district handles has an operating guide, up to date, by which the system works, clause 3-2 of the notice
 * (业务操作细则).
 *
 * <p>Start at {@link io.neikong.finance.subsidy.guide.OperatingGuide}. Whether a guide is good is not for software to say.
 */
@NullMarked
package io.neikong.finance.subsidy.guide;

import org.jspecify.annotations.NullMarked;
