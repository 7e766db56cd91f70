/** Identifiers and amounts in words, beside what else one could take. */
@NullMarked
package io.neikong.benchmarks.identifier;

import org.jspecify.annotations.NullMarked;
