/**
 * Who may do what, generated, and the ways to ask about it that stand beside the library's own: a reference that works on
 * roles, collections, bitmaps and engines. Start at {@link AccessInput}.
 */
@NullMarked
package io.neikong.benchmarks.access;

import org.jspecify.annotations.NullMarked;
