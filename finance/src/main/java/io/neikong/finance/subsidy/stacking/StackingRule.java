package io.neikong.finance.subsidy.stacking;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on subsidies that come together, clause 2-3 of the notice (政策叠加). */
public enum StackingRule implements Rule {
    /** Programmes that exclude each other do not pay for the same days (互斥政策不同期享受). */
    EXCLUSIONS_KEPT("POL-004", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** Nobody has a benefit more often than it may be had (享受次数不超限). */
    FREQUENCY_KEPT("POL-005", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** All levels together pay no more for a thing than its cap (各级补贴合计不超上限). */
    TOTAL_WITHIN_CAP("POL-006", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** City and district do not both pay for the same thing (市区不重复补贴). */
    ONCE_ACROSS_LEVELS("POL-007", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** A new programme says how it stands to those that there are (新政策须明确衔接关系). */
    OVERLAPS_DECLARED("POL-008", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    StackingRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.POLICY_STACKING, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.subsidy.stacking.findings", locale);
    }
}
