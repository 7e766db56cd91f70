/**
 * For tests of controls, ours and an embedder's. Start at {@link NeikongAssertions} for a single outcome and at
 * {@link ControlContract} for what every control has to keep. {@link RuleCatalogueContract} is for what the rules of a
 * module keep together, and for the pages that show them.
 */
@NullMarked
package io.neikong.testkit;

import org.jspecify.annotations.NullMarked;
