package io.neikong.finance.subsidy.employer;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on companies that apply for subsidies, clause 3-8 of the notice (企业经营状况、用工真实性核实). */
public enum EmployerRule implements Rule {
    /** The company was in business on the decisive day (关键日存续). */
    IN_GOOD_STANDING("EMP-001", Severity.CRITICAL, Basis.notice(), dataComparison(), Basis.engineeringDefault()),
    /** The credit code of the company is well-formed (统一社会信用代码符合编码规则). */
    CREDIT_CODE_WELL_FORMED(
            "EMP-002",
            Severity.MAJOR,
            Basis.notice(),
            Basis.of(
                            Basis.Kind.MINISTRY,
                            "强制性国家标准《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                            "Mandatory national standard GB 32100-2015, coding rule of the unified social credit identifier")
                    .from(LocalDate.of(2015, 10, 1)),
            Basis.engineeringDefault()),
    /** The worker for whom is claimed was really employed (用工真实). */
    EMPLOYMENT_REAL("EMP-003", Severity.CRITICAL, Basis.notice(), dataComparison(), Basis.engineeringDefault()),
    /** A company of a risk that asks for it was visited, or looked at from afar, before the decision (实地或远程核实). */
    VERIFIED("EMP-004", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Nothing about the company looks like a shell (无空壳企业迹象). */
    NO_SHELL_SIGNALS("EMP-005", Severity.MINOR, Basis.engineeringDefault());

    private final Line line;

    EmployerRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.APPLICANT_REVIEW, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.subsidy.employer.findings", locale);
    }

    private static Basis dataComparison() {
        return Basis.of(
                        Basis.Kind.LAW,
                        "《社会保险经办条例》第九条、第二十六条（社会保险经办业务）",
                        "Regulations on Social Insurance Handling, Arts. 9 and 26 (social-insurance business)")
                .from(LocalDate.of(2023, 12, 1));
    }
}
