/**
 * Incidents of the funds are reported, clause 3-10 of the notice (基金要情报告，不得瞒报、谎报、漏报).
 *
 * <p>Start at {@link io.neikong.finance.incident.Incident} and its {@link io.neikong.finance.incident.ReportingChain}.
 */
@NullMarked
package io.neikong.finance.incident;

import org.jspecify.annotations.NullMarked;
