package io.neikong.governance.risk;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the risk list, clause 1-2 of the notice (风险清单). */
public enum RiskRule implements Rule {
    /** Every risk of the list is complete and is there once (风险条目要素齐全、不重复). */
    ENTRY_COMPLETE("RSK-001", Severity.MAJOR, Basis.engineeringDefault()),
    /** All risks were assessed not too long ago (定期全面评估). */
    ASSESSED_REGULARLY("RSK-002", Severity.MAJOR, Bases.STANDARDS),
    /** A high risk was reviewed not too long ago (高风险项定期复核). */
    HIGH_RISK_REVIEWED("RSK-003", Severity.MAJOR, Basis.engineeringDefault()),
    /** After what changes the risks they were assessed anew (重大变化后重新评估). */
    REASSESSED("RSK-004", Severity.MAJOR, Bases.AFTER_CHANGES),
    /** An incident or a finding led to a new risk or to an update of one (问题对应风险条目). */
    LINKED_TO_RISK("RSK-005", Severity.MAJOR, Basis.engineeringDefault()),
    /** The level is the one that the matrix gives (风险等级与矩阵一致). */
    LEVEL_BY_MATRIX("RSK-006", Severity.MAJOR, Basis.engineeringDefault()),
    /** A risk has an owner in post and measures that are not overdue, a high one an active measure (责任人在岗、措施有效). */
    HELD_IN_CHECK("RSK-007", Severity.CRITICAL, Basis.engineeringDefault());

    private final Line line;

    RiskRule(String code, Severity severity, Basis basis) {
        line = new Line(code, Clause.RISK_LIST, severity, List.of(Basis.notice(), basis));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.risk.findings", locale);
    }

    private static final class Bases {
        private static final String ZH = "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）";
        private static final String EN =
                "Internal Control Standards for Administrative and Public Bodies (Cai Kuai [2012] No. 21)";
        static final Basis STANDARDS = Basis.of(Basis.Kind.MINISTRY, ZH, EN);
        static final Basis AFTER_CHANGES = Basis.of(
                Basis.Kind.ENGINEERING_DEFAULT,
                "工程默认值（期限；重大变化后重新评估参照" + ZH + "）",
                "Engineering default (the number of days; that one assesses anew after the example of the " + EN + ")");
    }
}
