/**
 * Funds are audited by samples that anybody can draw again, and what is found is followed to its end, clause 3-7 of the
 * notice (资金稽核).
 *
 * <p>Start at {@link io.neikong.finance.audit.AuditSample}.
 */
@NullMarked
package io.neikong.finance.audit;

import org.jspecify.annotations.NullMarked;
