/**
 * Incidents of the funds are reported, clause 3-10 of the notice (基金要情报告，不得瞒报、谎报、漏报).
 *
 * <p>Where it depends on the kind of money whether an incident is reported, and that is not recorded, {@code INC-001} says
 * so, once, and the other rules on incidents wait for it.
 *
 * <p>Start at {@link io.neikong.finance.incident.Incident} and its {@link io.neikong.finance.incident.ReportingChain}.
 */
@NullMarked
package io.neikong.finance.incident;

import org.jspecify.annotations.NullMarked;
