/**
 * What varies by district (可配置参数): typed parameters with what this library takes them to be and why, overrides in
 * layers, and the files that hold them.
 *
 * <p>Start at {@link io.neikong.policy.Parameters}, {@link io.neikong.policy.PolicyFile#read(java.nio.file.Path)} and
 * {@link io.neikong.policy.Policy#find}. Requirements are code, numbers are data: each number has a basis, and one that
 * a law or a ministry set is a floor that no override goes below.
 *
 * <h2>Policy files</h2>
 *
 * <p>A policy file is JSON in UTF-8; {@link io.neikong.policy.PolicyFile#schema()} is its JSON Schema.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "overrides": [
 *     {
 *       "parameter": "pub.window",
 *       "layer": "PROGRAMME",
 *       "for": "J01",
 *       "value": {"amount": 7, "unit": "CALENDAR_DAY", "rollover": "NEXT_WORKING_DAY"},
 *       "basis": "District notice 2026-3",
 *       "author": "p17",
 *       "approver": "p03",
 *       "from": "2026-01-01",
 *       "to": null,
 *       "recordedOn": "2025-12-20"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code parameter}, {@code layer} and {@code value} must be there. Every other key may be left out or null, so
 *       that an override that lacks something can be read and {@linkplain io.neikong.policy.PolicyRule found}; it has no
 *       effect until it is complete.
 *   <li>{@code layer} is {@code CITY}, {@code DISTRICT}, {@code PROGRAMME} or {@code POST_CLASS}, as far as the
 *       parameter allows it. {@code for} names the programme or the post class, and is not there in the other layers.
 *   <li>{@code value} of a period is its amount and unit; {@code startInclusive} (true or false) and {@code rollover}
 *       ({@code NONE} or {@code NEXT_WORKING_DAY}) may be added. An amount of money is text, because JSON numbers lose
 *       decimals: {@code {"amount": "10000.00", "unit": "CNY"}}. A percentage is {@code {"amount": 80, "unit":
 *       "PERCENT"}}, a duration {@code {"amount": 45, "unit": "MINUTE"}}, a ratio {@code "2/3"}, a word the word.
 *   <li>It holds from the day {@code from} up to, not including, the day {@code to}. Days lie between 1900 and 2199.
 *   <li>{@code author} and {@code approver} are identifiers of persons.
 * </ul>
 */
@NullMarked
package io.neikong.policy;

import org.jspecify.annotations.NullMarked;
