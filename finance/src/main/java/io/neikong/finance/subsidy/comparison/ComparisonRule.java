package io.neikong.finance.subsidy.comparison;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the comparison of information, clause 5-2 of the notice (信息比对). */
public enum ComparisonRule implements Rule {
    /** The sources that the programme asks for were queried before the decision (审批前比对规定数据源). */
    SOURCES_COMPARED("CMP-001", Severity.CRITICAL, Basis.notice(), dataSharing(), Basis.engineeringDefault()),
    /** What was compared was fresh at the payment (支付时比对结果未过期). */
    FRESH_AT_PAYMENT("CMP-002", Severity.MAJOR, Basis.engineeringDefault()),
    /** A hit blocks until a person resolves it for a reason (比中须人工处理). */
    HITS_RESOLVED("CMP-003", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** Few hits are set aside, and not by one person (比中放行比例). */
    FEW_OVERRIDES("CMP-004", Severity.MINOR, Basis.engineeringDefault()),
    /** A query that failed or could not tell is not taken for no hit (查询失败不等于未比中). */
    ANSWERED("CMP-005", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    ComparisonRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.INFORMATION_COMPARISON, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.subsidy.comparison.findings", locale);
    }

    private static Basis dataSharing() {
        return Basis.of(
                        Basis.Kind.LAW,
                        "《社会保险经办条例》第八条、第九条、第二十六条（社会保险经办业务）",
                        "Regulations on Social Insurance Handling, Arts. 8, 9 and 26 (social-insurance business)")
                .from(LocalDate.of(2023, 12, 1));
    }
}
