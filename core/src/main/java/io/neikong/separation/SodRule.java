package io.neikong.separation;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on incompatible duties, clause 1-4 of the notice (不相容岗位分离). */
public enum SodRule implements Rule {
    /** Nobody holds permissions that exclude each other (静态冲突). */
    NO_CONFLICTING_PERMISSIONS("SOD-001", Severity.CRITICAL, Basis.notice(), handlingRegulations()),
    /** Nobody does two different steps of one case that must be done by different persons (同一业务不同环节由不同人员办理). */
    STEPS_BY_DIFFERENT_PERSONS("SOD-002", Severity.CRITICAL, Basis.notice(), handlingRegulations());

    private final Line line;

    SodRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.INCOMPATIBLE_POSTS, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.findings", locale);
    }

    private static Basis handlingRegulations() {
        return Basis.of(Basis.Kind.LAW, "《社会保险经办条例》第三十七条", "Regulations on the Handling of Social Insurance, Art. 37")
                .from(LocalDate.of(2023, 12, 1));
    }
}
