/** What it costs to make an entry of a ledger durable, and to verify them all. */
@NullMarked
package io.neikong.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
