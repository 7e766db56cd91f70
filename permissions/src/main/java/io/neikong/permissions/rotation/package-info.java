/**
 * Nobody stays in a key post for too long, and posts change hands in order, clause 1-3 of the notice (轮岗). Start at
 * {@link TenureWithinLimit}; {@link PostRegister} makes its facts from assignments, {@link RotationForecast} looks ahead.
 */
@NullMarked
package io.neikong.permissions.rotation;

import org.jspecify.annotations.NullMarked;
