/** A command that an auditor runs against a ledger, and the databases that a ledger can be kept in. */
@NullMarked
package io.neikong.examples.ledger;

import org.jspecify.annotations.NullMarked;
