/**
 * Jakarta Validation constraints over the same code, for the fields of a DTO. Messages are Chinese for a Chinese locale,
 * otherwise English, and need no expression language.
 */
@NullMarked
package io.neikong.validation;

import org.jspecify.annotations.NullMarked;
