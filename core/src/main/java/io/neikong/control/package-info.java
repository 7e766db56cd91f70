/**
 * What a control is and what it says. An embedder maps a row to a fact, hands it to a {@link Control} and reads the
 * {@link Outcome}: its verdict, and its {@link Finding}s with evidence, clause, basis and remedy.
 *
 * <p>Start at {@link Control} and {@link Outcome}; {@link Waivers} excuse what was approved beforehand. Everything here is an immutable, serializable value; nothing reads a
 * clock, logs, or throws for a broken rule.
 */
@NullMarked
package io.neikong.control;

import org.jspecify.annotations.NullMarked;
