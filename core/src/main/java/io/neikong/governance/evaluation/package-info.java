/**
 * Whether policies are evaluated in time, completely and by somebody independent, clause 2-2 of the notice (政策评价). Start at {@link
 * io.neikong.governance.evaluation.EvaluationPolicy}.
 */
@NullMarked
package io.neikong.governance.evaluation;

import org.jspecify.annotations.NullMarked;
