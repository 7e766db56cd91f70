/**
 * Whether what was found wrong was put right for good, clause 6-2 of the notice (整改落实). Start at {@link io.neikong.governance.rectification.RectificationPolicy}.
 */
@NullMarked
package io.neikong.governance.rectification;

import org.jspecify.annotations.NullMarked;
