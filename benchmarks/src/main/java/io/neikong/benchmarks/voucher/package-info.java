/** One accounting voucher through everything that applies to it, beside what else one could take. */
@NullMarked
package io.neikong.benchmarks.voucher;

import org.jspecify.annotations.NullMarked;
