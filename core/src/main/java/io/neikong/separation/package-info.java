/**
 * Distinct persons over the steps of one case (职责分离): whoever made it does not review it. Start at
 * {@link StepsSeparated}, at {@link StepQuestion} before a step is done, and at {@link Substitutes} if somebody may not do it.
 *
 * <p>The rest of clause 1-4 stands beside it: no step left out, nobody in his own interest, relatives in separate posts, and
 * exceptions of small units.
 */
@NullMarked
package io.neikong.separation;

import org.jspecify.annotations.NullMarked;
