package io.neikong.governance.organisation;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the unit and the staff for internal control and audit, clause 1-1 of the notice (内控稽核部门和专职人员). */
public enum OrganisationRule implements Rule {
    /** There is a unit for internal control and audit that does not report to the handling (设有内控稽核部门). */
    UNIT_ESTABLISHED("ORG-001", Severity.MAJOR, Bases.STANDARDS),
    /** Enough persons supervise the funds and do nothing else (专职监管人员足额). */
    STAFF_DEDICATED("ORG-002", Severity.MAJOR, Bases.TWO_OFFICERS),
    /** On no working day nobody of them was there (专职监管人员不断档). */
    STAFF_UNBROKEN("ORG-003", Severity.MAJOR, Basis.engineeringDefault());

    private final Line line;

    OrganisationRule(String code, Severity severity, Basis basis) {
        line = new Line(code, Clause.CONTROL_UNIT, severity, List.of(Basis.notice(), basis));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.organisation.findings", locale);
    }

    private static final class Bases {
        static final Basis STANDARDS = Basis.of(
                Basis.Kind.MINISTRY,
                "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）",
                "Internal Control Standards for Administrative and Public Bodies (Cai Kuai [2012] No. 21)");
        static final Basis TWO_OFFICERS = Basis.of(
                Basis.Kind.ENGINEERING_DEFAULT,
                "工程默认值（人数；参照《中华人民共和国行政处罚法》第四十二条执法人员不少于两人）",
                "Engineering default (the number; after the two officers of the Administrative Penalty Law, Art. 42)");
    }
}
