/**
 * Who did it, really: persons, their accounts, their posts, and who acted for whom. Start at {@link Identities}.
 *
 * <p>A person is known by one stable identifier, never by a name (two people share one) and never by an account (one
 * person has several, and an account passes to somebody else).
 */
@NullMarked
package io.neikong.party;

import org.jspecify.annotations.NullMarked;
