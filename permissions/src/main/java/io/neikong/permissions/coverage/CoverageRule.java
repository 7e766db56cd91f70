package io.neikong.permissions.coverage;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on coverage by the information system, clause 5-1 of the notice (信息化经办全覆盖). */
public enum CoverageRule implements Rule {
    /** Every programme that pays is handled from end to end in the system (政策项目全流程信息化经办). */
    PROGRAMME_IN_SYSTEM(
            "SYS-001",
            Severity.MAJOR,
            Basis.notice(),
            Basis.of(Basis.Kind.LAW, "《社会保险经办条例》第三十八条", "Regulations on the Handling of Social Insurance, Art. 38")
                    .from(LocalDate.of(2023, 12, 1))),
    /** A payment outside the system has an exception that was approved before (线下发放须有批准的例外). */
    OFFLINE_APPROVED("SYS-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A payment belongs to one business case, and a case to one payment (发放与业务一一对应). */
    ONE_TO_ONE("SYS-003", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    CoverageRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.SYSTEM_COVERAGE, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.permissions.coverage.findings", locale);
    }
}
