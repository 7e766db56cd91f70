/** JMH benchmarks, one class for each question. */
@NullMarked
package io.neikong.benchmarks;

import org.jspecify.annotations.NullMarked;
