/**
 * What was found and decided, provably: an append-only ledger whose entries are the leaves of a Merkle tree (留痕台账).
 *
 * <p>Start at {@link io.neikong.ledger.Ledger}. What is hashed is what is stored. A {@link io.neikong.ledger.Checkpoint} that
 * somebody else keeps proves that nothing was altered, left out or cut off; without one, no ledger can tell that its end is
 * missing.
 */
@NullMarked
package io.neikong.ledger;

import org.jspecify.annotations.NullMarked;
