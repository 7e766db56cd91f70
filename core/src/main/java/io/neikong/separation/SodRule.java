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
    STEPS_BY_DIFFERENT_PERSONS("SOD-002", Severity.CRITICAL, Basis.notice(), handlingRegulations()),
    /** No step of a case is left out, passed by the system alone, or done out of turn (办理环节完整). */
    NO_STEP_LEFT_OUT("SOD-003", Severity.MAJOR, Basis.notice(), handlingRegulations()),
    /** Relatives do not hold posts that exclude each other (亲属任职回避). */
    RELATIVES_IN_SEPARATE_POSTS(
            "SOD-004", Severity.MAJOR, Basis.notice(), civilServantLaw("第七十四条", "Art. 74"), accountingStandards()),
    /** Nobody handles a case in which he or a relative has an interest (公务回避). */
    NO_OWN_INTEREST("SOD-005", Severity.CRITICAL, Basis.notice(), civilServantLaw("第七十六条", "Art. 76")),
    /** What a small unit does instead of separating duties is approved, limited in time and done (例外的补偿性控制). */
    EXCEPTION_COMPENSATED("SOD-006", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault());

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
        return ResourceBundle.getBundle("io.neikong.separation.findings", locale);
    }

    private static Basis handlingRegulations() {
        return Basis.of(Basis.Kind.LAW, "《社会保险经办条例》第三十七条", "Regulations on the Handling of Social Insurance, Art. 37")
                .from(LocalDate.of(2023, 12, 1));
    }

    /** The text revised on 2018-12-29; earlier ones had other article numbers. */
    private static Basis civilServantLaw(String zhArticle, String enArticle) {
        return Basis.of(Basis.Kind.LAW, "《公务员法》" + zhArticle, "Civil Servant Law, " + enArticle)
                .from(LocalDate.of(2019, 6, 1));
    }

    private static Basis accountingStandards() {
        return Basis.of(Basis.Kind.MINISTRY, "《会计基础工作规范》第十六条", "Standards of Basic Accounting Work, Art. 16");
    }
}
