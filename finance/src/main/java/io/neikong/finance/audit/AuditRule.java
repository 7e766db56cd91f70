package io.neikong.finance.audit;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on audits of funds, clause 3-7 of the notice (资金稽核). */
public enum AuditRule implements Rule {
    /** Enough of each programme and period is audited, and all that is of high value (稽核覆盖). */
    COVERED("AUD-001", Severity.MAJOR),
    /** A sample can be drawn again, and was drawn by somebody who has no part in it (抽样可复核、抽样人独立). */
    SAMPLE_REPRODUCIBLE("AUD-002", Severity.MAJOR),
    /** What an audit found leads to an action and to a closure (稽核问题闭环). */
    FINDING_CLOSED("AUD-003", Severity.MAJOR);

    private final Line line;

    AuditRule(String code, Severity severity) {
        Basis handling = Basis.of(
                        Basis.Kind.LAW,
                        "《社会保险经办条例》第四十二条（社会保险业务的核查）",
                        "Regulations on Social Insurance Handling, Art. 42 (verification in social insurance)")
                .from(LocalDate.of(2023, 12, 1));
        line = new Line(
                code,
                Clause.AUDIT_AND_WARNINGS,
                severity,
                List.of(Basis.notice(), handling, Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.audit.findings", locale);
    }
}
