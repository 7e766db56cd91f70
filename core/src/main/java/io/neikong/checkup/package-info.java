/**
 * Runs many facts through controls and says what came of it (体检). Start at {@link Checkup}.
 */
@NullMarked
package io.neikong.checkup;

import org.jspecify.annotations.NullMarked;
