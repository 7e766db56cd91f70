/** What it costs to ask a calendar of working days. */
@NullMarked
package io.neikong.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
