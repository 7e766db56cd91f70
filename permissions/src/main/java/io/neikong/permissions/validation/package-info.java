/**
 * Jakarta Validation constraints over the controls of permissions and posts, for the fields of a DTO. What holds for all of
 * them, such as what becomes of missing data and how to get at the finding, is in {@link io.neikong.validation}; their
 * messages are there too.
 */
@NullMarked
package io.neikong.permissions.validation;

import org.jspecify.annotations.NullMarked;
