/**
 * Runs many facts through controls and says what came of it (体检). Start at {@link Checkup}; {@link WaiverReport} tells
 * which waivers went stale, and a {@link Baseline} sets the findings of a legacy system apart from new ones.
 */
@NullMarked
package io.neikong.checkup;

import org.jspecify.annotations.NullMarked;
