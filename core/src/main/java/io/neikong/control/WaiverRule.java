package io.neikong.control;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on waivers themselves (豁免登记规则). No waiver excuses what is found on a waiver. */
public enum WaiverRule implements Rule {
    /** A waiver is recorded no later than on the day of the act that it is to excuse (豁免不得事后补办). */
    RECORDED_BEFORE_ACT("CFG-003", Severity.MAJOR);

    private final Line line;

    WaiverRule(String code, Severity severity) {
        line = new Line(code, Clause.CONFIGURATION, severity, List.of(Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.control.findings", locale);
    }
}
