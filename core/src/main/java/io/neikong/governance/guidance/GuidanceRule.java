package io.neikong.governance.guidance;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on training and guidance of streets and towns, clause 1-6 of the notice (街镇培训指导). */
public enum GuidanceRule implements Rule {
    /** Each street and town is trained or visited each year (每年培训或指导). */
    GUIDED_EACH_YEAR("TRN-001", Severity.MAJOR),
    /** Each operator of a street was trained lately, or is new (经办人员按期参训). */
    OPERATOR_TRAINED("TRN-002", Severity.MAJOR),
    /** The record of a session or visit is complete and its own (培训指导记录完整真实). */
    RECORD_COMPLETE("TRN-003", Severity.MINOR),
    /** A new policy is taught before a street handles its first case (新政策先培训、后经办). */
    TAUGHT_BEFORE_HANDLED("TRN-004", Severity.MAJOR);

    private final Line line;

    GuidanceRule(String code, Severity severity) {
        line = new Line(code, Clause.STREET_TRAINING, severity, List.of(Basis.notice(), Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.guidance.findings", locale);
    }
}
