/**
 * For tests of controls, ours and an embedder's. Start at {@link NeikongAssertions} for a single outcome and at
 * {@link ControlContract} for what every control has to keep.
 */
@NullMarked
package io.neikong.testkit;

import org.jspecify.annotations.NullMarked;
