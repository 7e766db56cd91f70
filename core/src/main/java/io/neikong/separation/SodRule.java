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
    NO_CONFLICTING_PERMISSIONS("SOD-001", Severity.CRITICAL),
    /** Nobody does two different steps of one case that must be done by different persons (同一业务不同环节由不同人员办理). */
    STEPS_BY_DIFFERENT_PERSONS("SOD-002", Severity.CRITICAL);

    private final String code;
    private final Severity severity;

    SodRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Clause clause() {
        return Clause.INCOMPATIBLE_POSTS;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<Basis> bases() {
        return List.of(
                Basis.notice(),
                Basis.of(Basis.Kind.LAW, "《社会保险经办条例》第三十七条", "Regulations on the Handling of Social Insurance, Art. 37")
                        .from(LocalDate.of(2023, 12, 1)));
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.findings", locale);
    }
}
