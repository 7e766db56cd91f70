package io.neikong.finance.warning;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The rules on warnings to the platform for risks of employment funds, clause 3-7 of the notice (风险提示). The rules of the
 * platform itself are not public.
 */
public enum WarningRule implements Rule {
    /** A risk is reported to the platform in time, with all that the report has to say (及时上报风险防控平台). */
    REPORTED_TO_PLATFORM("RWN-001", Severity.MAJOR),
    /** The platform's number of acknowledgement is kept (上报回执). */
    ACKNOWLEDGED("RWN-002", Severity.MINOR),
    /** What a warned subject applies for is blocked, or released by two persons (预警对象申请拦截). */
    BLOCKED_WHILE_WARNED("RWN-003", Severity.CRITICAL),
    /** A warning is withdrawn with an approval and evidence (预警撤销审批). */
    WITHDRAWN_WITH_APPROVAL("RWN-004", Severity.MAJOR);

    private final Line line;

    WarningRule(String code, Severity severity) {
        line = new Line(code, Clause.AUDIT_AND_WARNINGS, severity, List.of(Basis.notice(), Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.warning.findings", locale);
    }
}
