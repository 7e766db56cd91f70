/**
 * Jakarta Validation constraints over the same code as the controls, for the fields of a DTO. None of them judges by itself:
 * each asks a control, an identifier or the working calendar, and hands what that found to the caller.
 *
 * <p><b>What is missing.</b> A single value that is null is valid, as everywhere in Jakarta Validation: combine with
 * {@code @NotNull}. A constraint that compares several properties cannot be told while one of them is missing, and missing data
 * is never a pass: that is a violation with a message of its own, unless the constraint says {@code allowMissing}.
 *
 * <p><b>The finding.</b> {@link Violation#findingOf} gives the finding behind a violation: rule, clause, severity, evidence, and
 * what to do in both languages. It is the violation's dynamic payload; where no rule stands behind a constraint that is the
 * {@link io.neikong.control.Evidence}.
 *
 * <p><b>Messages</b> are Chinese for a Chinese locale, otherwise English, and need no expression language: use
 * {@code ParameterMessageInterpolator} and leave that out, if nothing else needs it. The messages of all modules are in one
 * bundle here, because on the module path a provider finds only one. Values never become part of a template, and numbers of
 * persons and cards are never shown in full. The violation itself, like any other, still has the value: do not log it.
 *
 * <p><b>On the module path</b> a DTO's package has to be open to {@code org.hibernate.validator}, and to
 * {@code io.neikong.core} for constraints on the whole; see {@link NamedProperty}. A further year of the calendar and a
 * district's policy come in by {@link ValidationParameters}.
 *
 * <p>A constraint over a control of your own: read with {@link NamedProperty}, report with {@link Violation}.
 */
@NullMarked
package io.neikong.validation;

import org.jspecify.annotations.NullMarked;
