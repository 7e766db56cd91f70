/**
 * Publicly funded training takes place as it was approved, clause 3-4 of the notice (职业培训督导).
 *
 * <p>Start at {@link io.neikong.finance.training.TrainingPolicy}, which has all controls by what they examine, at
 * {@link io.neikong.finance.training.TaughtAsPlanned} for a lesson, and at
 * {@link io.neikong.finance.training.AttendedEnough} for a trainee.
 */
@NullMarked
package io.neikong.finance.training;

import org.jspecify.annotations.NullMarked;
