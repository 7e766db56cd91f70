/** What a checkup costs from beginning to end, and what the first check of a program costs. */
@NullMarked
package io.neikong.benchmarks.checkup;

import org.jspecify.annotations.NullMarked;
