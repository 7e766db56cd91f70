/**
 * Nobody stays in a key post for too long, clause 1-3 of the notice (轮岗). Start at {@link TenureWithinLimit}.
 */
@NullMarked
package io.neikong.permissions.rotation;

import org.jspecify.annotations.NullMarked;
