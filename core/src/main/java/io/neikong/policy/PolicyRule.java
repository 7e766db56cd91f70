package io.neikong.policy;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the configuration of the controls themselves (配置有效性). */
public enum PolicyRule implements Rule {
    /** No value is laxer than what a law or a ministry demands (不得低于上位规定). */
    NO_LAXER_THAN_DEMANDED("CFG-001", Severity.CRITICAL),
    /** An override has a document, an author, another approver and a first day (参数调整手续完备). */
    OVERRIDE_COMPLETE("CFG-002", Severity.MAJOR);

    private final Line line;

    PolicyRule(String code, Severity severity) {
        line = new Line(code, Clause.CONFIGURATION, severity, List.of(Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.policy.findings", locale);
    }
}
