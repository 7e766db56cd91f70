/**
 * Permissions follow the post, clause 5-3 of the notice (岗位调整后及时变更权限).
 *
 * <p>Start at {@link Career}, which says what the posts of a person entitle to and when they changed, and at
 * {@link RevokedInTime}. What has to be revoked after a change, and by when, is in {@link Revocation}; whether whoever
 * takes the work over then holds too much is a question for {@code io.neikong.permissions.conflict}.
 */
@NullMarked
package io.neikong.permissions.mover;

import org.jspecify.annotations.NullMarked;
