/**
 * Distinct persons over the steps of one case (职责分离): whoever made it does not review it. Start at
 * {@link StepsSeparated}.
 */
@NullMarked
package io.neikong.separation;

import org.jspecify.annotations.NullMarked;
