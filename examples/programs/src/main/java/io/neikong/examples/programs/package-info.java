/**
 * One short program for each subject. Each has the row that a system already keeps, the few lines that make it a fact, the
 * call, and what is done with the answer. Copy from here.
 */
@NullMarked
package io.neikong.examples.programs;

import org.jspecify.annotations.NullMarked;
