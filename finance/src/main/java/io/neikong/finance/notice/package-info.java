/**
 * Subsidies are announced to the public before they are paid, clause 3-1 of the notice (补贴公示).
 */
@NullMarked
package io.neikong.finance.notice;

import org.jspecify.annotations.NullMarked;
