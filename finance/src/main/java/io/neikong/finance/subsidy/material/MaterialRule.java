package io.neikong.finance.subsidy.material;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the materials of an application, clause 3-8 of the notice (申请材料完整性、真实性、有效性). */
public enum MaterialRule implements Rule {
    /** All that the policy version asks for is there, legible, dated, signed and sealed (材料齐全). */
    COMPLETE("MAT-001", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Each item was in force on the day that the policy names (材料在关键日有效). */
    IN_FORCE("MAT-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** The authenticity of each item was checked, and the check is recorded (真实性核验留痕). */
    AUTHENTICITY_CHECKED(
            "MAT-003",
            Severity.MAJOR,
            Basis.notice(),
            Basis.of(
                            Basis.Kind.LAW,
                            "《社会保险经办条例》第二十六条（社会保险经办业务）",
                            "Regulations on Social Insurance Handling, Art. 26 (social-insurance business)")
                    .from(LocalDate.of(2023, 12, 1)),
            Basis.engineeringDefault()),
    /** The items say the same of the same thing (材料间一致). */
    CONSISTENT("MAT-004", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Two persons reviewed on two levels and gave an opinion before the decision (两级审核). */
    REVIEWED_TWICE("MAT-005", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    MaterialRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.APPLICANT_REVIEW, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.subsidy.material.findings", locale);
    }
}
