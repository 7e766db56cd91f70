package io.neikong.finance.incident;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on reports of fund incidents, clause 3-10 of the notice (基金要情报告). */
public enum IncidentRule implements Rule {
    /** An incident is reported in time to each level that has to know (要情及时报告). */
    REPORTED_IN_TIME("INC-001", Severity.CRITICAL, Basis.engineeringDefault()),
    /** A report says all that it must, and is signed by the head and sealed (要情报告要素齐全、签字盖章). */
    REPORT_COMPLETE("INC-002", Severity.MAJOR, Basis.engineeringDefault()),
    /** The grade follows from the amount and from whether a case was filed (要情等级准确). */
    GRADED_RIGHTLY("INC-003", Severity.MAJOR, Basis.engineeringDefault()),
    /** What other records show is reported, or it is recorded why not (不得漏报). */
    NOTHING_OMITTED("INC-004", Severity.CRITICAL),
    /** A report states what the ledgers say (不得谎报). */
    NOT_FALSIFIED("INC-005", Severity.CRITICAL),
    /** No other record shows an earlier discovery (不得瞒报). */
    NOTHING_CONCEALED("INC-006", Severity.CRITICAL),
    /** Progress is reported until the end, and the end too (要情续报和终结报告). */
    FOLLOWED_UP("INC-007", Severity.MAJOR, Basis.engineeringDefault()),
    /** An incident that has become graver is graded anew and reported (要情升级报告). */
    GRADED_ANEW("INC-008", Severity.CRITICAL, Basis.engineeringDefault()),
    /** A suspected crime is linked to an evaluation of its transfer (要情与移送衔接). */
    LINKED_TO_TRANSFER("INC-009", Severity.MAJOR, Basis.engineeringDefault());

    private final Line line;

    IncidentRule(String code, Severity severity, Basis... more) {
        Basis system = Basis.of(
                        Basis.Kind.MINISTRY,
                        "社会保险基金要情报告制度（人社部发〔2020〕21号，施行日未核实，按文号年份起算；适用社会保险基金，就业补助资金按市级要求参照）",
                        "System of Reports on Incidents of Social Insurance Funds (document 21 of 2020 of the ministry; the day"
                                + " in force is not verified and taken from the year of its number; for insurance funds,"
                                + " applied to employment subsidies by instruction of the city)")
                .from(LocalDate.of(2020, 1, 1));
        line = new Line(
                code,
                Clause.INCIDENT_REPORTS,
                severity,
                more.length == 0 ? List.of(Basis.notice(), system) : List.of(Basis.notice(), system, more[0]));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.incident.findings", locale);
    }
}
