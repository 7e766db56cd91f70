/**
 * Nobody holds permissions that exclude each other, clause 1-4 of the notice (不相容权限).
 *
 * <p>Start at {@link EffectivePermissions}, which brings grants, roles and accounts together into one fact for each
 * person, and at {@link NoConflictingPermissions}, which examines it; before something is granted, at
 * {@link ConflictScan#examine(AccessChange.Granted)}.
 */
@NullMarked
package io.neikong.permissions.conflict;

import org.jspecify.annotations.NullMarked;
