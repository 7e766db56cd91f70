/**
 * Permissions are granted, changed and revoked by a procedure, clause 5-6 of the notice (授权和变更的流程管理).
 *
 * <p>Start at {@link GrantFlow}, one line of the ledger of grants, and at {@link GrantProcedure}. Whether what was executed
 * is what was approved is in {@link ExecutedAsApproved}.
 */
@NullMarked
package io.neikong.permissions.grant;

import org.jspecify.annotations.NullMarked;
