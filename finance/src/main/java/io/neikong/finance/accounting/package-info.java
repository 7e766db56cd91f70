/**
 * Chief accountant, bookkeeper and reviewer are three persons, clause 4-1 of the notice (会计主管、记账、审核分离).
 */
@NullMarked
package io.neikong.finance.accounting;

import org.jspecify.annotations.NullMarked;
