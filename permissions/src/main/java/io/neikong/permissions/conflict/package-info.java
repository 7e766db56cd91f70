/**
 * Nobody holds permissions that exclude each other, clause 1-4 of the notice (不相容权限).
 */
@NullMarked
package io.neikong.permissions.conflict;

import org.jspecify.annotations.NullMarked;
