/**
 * Files are archived in time, whole and in one place, kept long enough, and destroyed only after appraisal and approval, clause 3-6
 * of the notice (档案集中管理).
 *
 * <p>Start at {@link io.neikong.finance.archive.ArchiveFile} and {@link io.neikong.finance.archive.Retention}.
 */
@NullMarked
package io.neikong.finance.archive;

import org.jspecify.annotations.NullMarked;
