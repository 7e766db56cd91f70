package io.neikong.permissions.grant;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The rules on authorisation and its changes, clause 5-6 of the notice (授权和变更的流程管理). The notice demands a procedure;
 * its steps and numbers are ours.
 */
public enum GrantRule implements Rule {
    /** Request, opinion, review, approval and execution, in that order, by different persons (授权流程完整、有序、分离). */
    PROCEDURE_KEPT("GRT-001", Severity.MAJOR),
    /** What was executed is what was approved (执行与批准一致). */
    EXECUTED_AS_APPROVED("GRT-002", Severity.CRITICAL),
    /** A temporary grant has an end, and ends then (临时授权限时且到期收回). */
    TEMPORARY_GRANT_ENDS("GRT-003", Severity.MAJOR),
    /** Nobody approves for himself or for a superior, and only with the power to do so (审批人独立且有权). */
    APPROVER_INDEPENDENT_AND_EMPOWERED("GRT-004", Severity.CRITICAL),
    /** The ledger of grants says what the systems hold, and is compared with them (权限台账完整并定期核对). */
    LEDGER_RECONCILED("GRT-005", Severity.MAJOR),
    /** An emergency grant is approved soon afterwards (紧急授权及时补批). */
    EMERGENCY_SUPPLEMENTED("GRT-006", Severity.MAJOR),
    /** What a role contains changes with approval only, and under a new version (角色模板变更经审批并有版本). */
    ROLE_CHANGE_APPROVED("GRT-007", Severity.MAJOR);

    private final Line line;

    GrantRule(String code, Severity severity) {
        line = new Line(code, Clause.AUTHORISATION, severity, List.of(Basis.notice(), Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.permissions.grant.findings", locale);
    }
}
